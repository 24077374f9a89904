package org.zhongzhi.governance.rules.appointment;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.value.Text;

/**
 * Proves that a matrix of cross-appointments and a table of incompatible posts agree: nothing is both provided for and
 * forbidden, and both directions that two-way entry asks for can be gone.
 */
public final class MatrixLint {
    private static final Set<Body> OF_COMMUNITY =
            HashSet.of(Body.COMMUNITY_PARTY_ORGANIZATION, Body.RESIDENTS_COMMITTEE);
    private static final Set<Body> OF_ESTATE = HashSet.of(Body.OWNERS_COMMITTEE, Body.PROPERTY_FIRM);

    private MatrixLint() {}

    /**
     * What disagrees in the shipped matrix and table.
     *
     * @return sentences in both languages; none if they agree
     */
    public static Seq<Text> shipped() {
        return of(Entry.MATRIX, Incompatibility.TABLE);
    }

    /**
     * What disagrees.
     *
     * @param matrix the rows by which bodies may be entered
     * @param incompatible the posts that exclude each other
     * @return sentences in both languages; none if they agree
     */
    public static Seq<Text> of(Seq<Entry> matrix, Seq<Incompatibility> incompatible) {
        Seq<Entry> forbidden =
                matrix.filter(entry -> incompatible.exists(row -> forbids(row, entry.from(), entry.to())));
        Seq<Entry> left = matrix.removeAll(forbidden);
        return forbidden
                .map(MatrixLint::contradiction)
                .appendAll(direction(
                        left,
                        OF_COMMUNITY,
                        OF_ESTATE,
                        "社区“两委”进入小区组织",
                        "from the two committees into a body of the estate"))
                .appendAll(direction(
                        left,
                        OF_ESTATE,
                        OF_COMMUNITY,
                        "小区组织进入社区“两委”",
                        "from a body of the estate into the two committees"));
    }

    private static Text contradiction(Entry entry) {
        return Text.of(
                "任职矩阵允许从" + entry.from().label().chinese() + "进入"
                        + entry.to().label().chinese() + "，而两者职务互不相容。",
                "The matrix provides for entries from \"" + entry.from().label().english() + "\" into \""
                        + entry.to().label().english() + "\", although posts in them exclude each other.");
    }

    private static Seq<Text> direction(Seq<Entry> left, Set<Body> from, Set<Body> to, String chinese, String english) {
        boolean isOpen = left.exists(entry -> from.contains(entry.from()) && to.contains(entry.to()));
        return isOpen
                ? Array.empty()
                : Array.of(Text.of(
                        "双向进入要求" + chinese + "，而没有可行的任职方式。",
                        "Two-way entry asks for an entry " + english + ", and no way is left open."));
    }

    private static boolean forbids(Incompatibility row, Body from, Body to) {
        return (isOf(from, row.one()) && isOf(to, row.other())) || (isOf(from, row.other()) && isOf(to, row.one()));
    }

    private static boolean isOf(Body body, OrganizationKind kind) {
        return switch (body) {
            case OWNERS_COMMITTEE -> kind == OrganizationKind.OWNERS_COMMITTEE;
            case PROPERTY_FIRM -> kind == OrganizationKind.PROPERTY_FIRM;
            case RESIDENTS_COMMITTEE -> kind == OrganizationKind.RESIDENTS_COMMITTEE;
            case COMMUNITY_PARTY_ORGANIZATION -> PartyOrganizations.isOfMembers(kind);
        };
    }
}
