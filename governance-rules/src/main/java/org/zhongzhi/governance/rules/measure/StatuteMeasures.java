package org.zhongzhi.governance.rules.measure;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.deliberation.Vote;
import org.zhongzhi.governance.model.deliberation.VoteKind;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.Credential;
import org.zhongzhi.governance.model.organization.CredentialKind;
import org.zhongzhi.governance.model.organization.FloorArea;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.territory.DivisionLevel;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.Measured;
import org.zhongzhi.governance.rules.Reading;
import org.zhongzhi.governance.rules.Unit;
import org.zhongzhi.governance.rules.appointment.PartyOrganizations;
import org.zhongzhi.governance.rules.appointment.Position;

/** What statutes ask of bodies and votes. */
public final class StatuteMeasures {
    /** The longest term of the posts of a body (任期), in years. */
    public static final Measure TERM_YEARS = Measure.named("organization.termYears")
            .label("任期", "term")
            .in(Units.YEAR)
            .measuring(StatuteMeasures::termYears);

    /** Members of an elected committee (委员会成员), of whom there can be more or fewer. */
    public static final Measure COMMITTEE_MEMBERS = Measure.named("organization.committeeMembers")
            .label("委员会成员", "committee members")
            .in(Units.PERSON)
            .measuring(OrganizationMeasures::members);

    /** Whether the number of members is even: 1 or 0. */
    public static final Measure EVEN_MEMBERS = Measure.named("organization.evenMembers")
            .label("成员人数为双数", "an even number of members")
            .in(Unit.YES_OR_NO)
            .measuring((reading, body) -> body.entity(Organization.class)
                    .flatMap(Organization::members)
                    .map(number -> OrganizationMeasures.flag(number % 2 == 0))
                    .getOrElse(() -> Measured.range(
                            0, 1, Array.<EntityId>empty(), Text.of("成员数的登记", "a record of the number of members"))));

    /** Members of an owners' committee without ownership in the estate on record (非业主成员). */
    public static final Measure MEMBERS_NOT_OWNERS = Measure.named("organization.membersNotOwners")
            .label("缺少本小区业主登记的成员", "members without ownership on record")
            .in(Units.PERSON)
            .counting(StatuteMeasures::notOwners);

    /** Members of the committee of a Party branch: those with a post in it, staff left out (支委会成员). */
    public static final Measure COMMITTEE_SEATS_HELD = Measure.named("organization.committeeSeatsHeld")
            .label("支部委员会成员", "members of the branch committee")
            .in(Units.PERSON)
            .counting((reading, branch) -> branch.entity(Organization.class)
                    .toArray()
                    .flatMap(body -> Position.in(reading, body.id()))
                    .filter(Position::isMember)
                    .map(Position::appointment)
                    .distinctBy(Appointment::person));

    /** Whether a Party organisation is of a community: 1 or 0. */
    public static final Measure OF_COMMUNITY = Measure.named("organization.ofCommunity")
            .label("为社区党组织", "Party organisation of a community")
            .in(Unit.YES_OR_NO)
            .measuring((reading, body) -> OrganizationMeasures.flag(body.entity(Organization.class)
                    .exists(each -> PartyOrganizations.isAt(DivisionLevel.COMMUNITY, each.seat())
                            && each.host().isEmpty())));

    /** Those entitled to vote (有表决权的人数). */
    public static final Measure ENTITLED = vote("entitled", "有表决权的人数", "those entitled to vote", Vote::entitled);

    /** Those who took part in a vote (参加表决的人数). */
    public static final Measure ATTENDING = vote("attending", "参加表决的人数", "those who took part", Vote::attending);

    /** Those who agreed (同意的人数). */
    public static final Measure AGREEING = vote("agreeing", "同意的人数", "those who agreed", Vote::agreeing);

    /** The area whose owners are entitled to vote (专有部分面积). */
    public static final Measure ENTITLED_AREA =
            area("entitledArea", "有表决权的专有部分面积", "area entitled to vote", Vote::entitledArea);

    /** The area whose owners took part. */
    public static final Measure ATTENDING_AREA =
            area("attendingArea", "参加表决的专有部分面积", "area that took part", Vote::attendingArea);

    /** The area whose owners agreed. */
    public static final Measure AGREEING_AREA =
            area("agreeingArea", "同意的专有部分面积", "area that agreed", Vote::agreeingArea);

    /** Whether owners vote on a special matter: 1 or 0. */
    public static final Measure SPECIAL_MATTER = Measure.named("vote.specialMatter")
            .label("为特别事项", "special matter")
            .in(Unit.YES_OR_NO)
            .measuring((reading, vote) -> OrganizationMeasures.flag(
                    vote.entity(Vote.class).exists(each -> each.kind() == VoteKind.OWNERS_SPECIAL)));

    /** All of them. */
    static final Seq<Measure> ALL = Array.of(
            TERM_YEARS,
            COMMITTEE_MEMBERS,
            EVEN_MEMBERS,
            MEMBERS_NOT_OWNERS,
            COMMITTEE_SEATS_HELD,
            OF_COMMUNITY,
            ENTITLED,
            ATTENDING,
            AGREEING,
            ENTITLED_AREA,
            ATTENDING_AREA,
            AGREEING_AREA,
            SPECIAL_MATTER);

    private StatuteMeasures() {}

    private static Measured termYears(Reading reading, Dossier body) {
        Seq<Post> posts = Array.ofAll(reading.inForce(body, Post.class));
        return posts.flatMap(Post::termYears)
                .max()
                .map(years -> Measured.of(
                        years,
                        posts.filter(post -> post.termYears().contains(years)).map(Post::id)))
                .getOrElse(() -> Measured.unknown(
                        0, Array.<EntityId>empty(), Text.of("任期的登记", "a record of the term of its posts")));
    }

    private static Seq<Appointment> notOwners(Reading reading, Dossier committee) {
        return committee
                .entity(Organization.class)
                .toArray()
                .flatMap(body -> Position.in(reading, body.id())
                        .filter(Position::isMember)
                        .map(Position::appointment)
                        .filter(each -> !reading.inForce(
                                        reading.dossier(each.person()), Credential.class, CredentialKind.ESTATE_OWNER)
                                .exists(owner -> owner.place().exists(place -> place.equals(body.seat())))))
                .distinctBy(Appointment::person);
    }

    private static Measure vote(String word, String chinese, String english, ToLongFunction<Vote> number) {
        return Measure.named("vote." + word)
                .label(chinese, english)
                .in(Units.PERSON)
                .measuring((reading, vote) -> vote.entity(Vote.class)
                        .map(each -> Measured.of(number.applyAsLong(each), each))
                        .getOrElse(Measured::none));
    }

    private static Measure area(String word, String chinese, String english, Function<Vote, Option<FloorArea>> area) {
        return Measure.named("vote." + word)
                .label(chinese, english)
                .in(Unit.SQUARE_METRE)
                .measuring((reading, vote) -> vote.entity(Vote.class)
                        .flatMap(each -> area.apply(each).map(known -> Measured.of(known.squareDecimetres(), each)))
                        .getOrElse(() -> Measured.unknown(
                                0, Array.<EntityId>empty(), Text.of("表决面积的登记", "a record of the areas of the vote"))));
    }
}
