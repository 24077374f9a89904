package org.zhongzhi.governance.examples.benchmarks.data;

import static org.zhongzhi.governance.model.organization.Role.DEPUTY_HEAD;
import static org.zhongzhi.governance.model.organization.Role.DEPUTY_SECRETARY;
import static org.zhongzhi.governance.model.organization.Role.HEAD;
import static org.zhongzhi.governance.model.organization.Role.SECRETARY;
import static org.zhongzhi.governance.model.organization.Role.STAFF;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhongzhi.governance.model.organization.Role;

/** The pairs of roles that nobody may hold together. Made up for the measurement; no clause lays them down. */
public final class ExcludingRoles {
    /** The table, each pair once. */
    public static final List<Pair> TABLE = List.of(
            new Pair(SECRETARY, DEPUTY_SECRETARY),
            new Pair(HEAD, DEPUTY_HEAD),
            new Pair(SECRETARY, STAFF),
            new Pair(HEAD, STAFF),
            new Pair(DEPUTY_HEAD, STAFF));

    private static final Set<Role> ONES = sides(Pair::one);
    private static final Set<Role> OTHERS = sides(Pair::other);

    /** By the ordinal of a role, the bits of the roles that exclude it. */
    private static final int[] MASKS = masks();

    private ExcludingRoles() {}

    /** Two roles that exclude each other. */
    public record Pair(Role one, Role other) {}

    /**
     * Whether two roles exclude each other, in whatever order.
     *
     * @param one a role
     * @param other another role
     * @return true if the pair stands in the table
     */
    public static boolean exclude(Role one, Role other) {
        return (MASKS[one.ordinal()] & bit(other)) != 0;
    }

    /**
     * Whether a role stands on the first side of a pair, so that a join need not look at the others there.
     *
     * @param role a role
     * @return true if the table has a pair that begins with it
     */
    public static boolean isOne(Role role) {
        return ONES.contains(role);
    }

    /**
     * Whether a role stands on the second side of a pair.
     *
     * @param role a role
     * @return true if the table has a pair that ends with it
     */
    public static boolean isOther(Role role) {
        return OTHERS.contains(role);
    }

    /**
     * The roles that exclude a role.
     *
     * @param role the ordinal of a role
     * @return the bits of their ordinals
     */
    public static int mask(int role) {
        return MASKS[role];
    }

    private static Set<Role> sides(Function<Pair, Role> side) {
        return TABLE.stream().map(side).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static int bit(Role role) {
        return 1 << role.ordinal();
    }

    private static int[] masks() {
        int[] masks = new int[Role.values().length];
        for (Pair pair : TABLE) {
            masks[pair.one().ordinal()] |= bit(pair.other());
            masks[pair.other().ordinal()] |= bit(pair.one());
        }
        return masks;
    }
}
