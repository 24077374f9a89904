package org.zhongzhi.governance.rules.appointment;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import org.zhongzhi.governance.model.organization.AppointmentBasis;
import org.zhongzhi.governance.model.organization.Role;

/**
 * A row of the matrix of cross-appointments: who of which body may enter which other one, in which capacity, and what
 * that takes (双向进入、交叉任职, hezhou-2022 § 3.1e).
 *
 * @param from the body to which the holder belongs by the principal post
 * @param to the body that is entered
 * @param capacities the roles in which it is entered
 * @param bases how the holder may have come to the post that is entered
 * @param ofPartyMembers whether only Party members may enter
 * @param ofOwners whether only owners of the estate may enter
 */
public record Entry(
        Body from,
        Body to,
        Set<Role> capacities,
        Set<AppointmentBasis> bases,
        boolean ofPartyMembers,
        boolean ofOwners) {
    private static final Set<Role> SEATS = HashSet.of(Role.HEAD, Role.DEPUTY_HEAD, Role.COMMITTEE_MEMBER);
    private static final Set<Role> PARTY_SEATS =
            HashSet.of(Role.SECRETARY, Role.DEPUTY_SECRETARY, Role.COMMITTEE_MEMBER, Role.PART_TIME_COMMITTEE_MEMBER);
    private static final Set<Role> PART_TIME = HashSet.of(Role.PART_TIME_COMMITTEE_MEMBER);
    private static final Set<Role> IN_A_FIRM = HashSet.of(Role.SECRETARY, Role.DEPUTY_SECRETARY, Role.STAFF);
    private static final Set<AppointmentBasis> BY_ELECTION = HashSet.of(AppointmentBasis.ELECTED);
    private static final Set<AppointmentBasis> BY_PARTY =
            HashSet.of(AppointmentBasis.ELECTED, AppointmentBasis.APPOINTED);
    private static final Set<AppointmentBasis> BY_FIRM = HashSet.of(AppointmentBasis.APPOINTED, AppointmentBasis.HIRED);

    /**
     * The matrix. Owners' committee and property firm have no row between them, since who sits on the one may not work
     * for the other; a manager of the firm enters the Party organisation of the community as a part-time member.
     */
    public static final Seq<Entry> MATRIX = Array.of(
            new Entry(Body.COMMUNITY_PARTY_ORGANIZATION, Body.RESIDENTS_COMMITTEE, SEATS, BY_ELECTION, false, false),
            new Entry(Body.COMMUNITY_PARTY_ORGANIZATION, Body.OWNERS_COMMITTEE, SEATS, BY_ELECTION, false, true),
            new Entry(Body.COMMUNITY_PARTY_ORGANIZATION, Body.PROPERTY_FIRM, IN_A_FIRM, BY_FIRM, false, false),
            new Entry(Body.RESIDENTS_COMMITTEE, Body.COMMUNITY_PARTY_ORGANIZATION, PARTY_SEATS, BY_PARTY, true, false),
            new Entry(Body.RESIDENTS_COMMITTEE, Body.OWNERS_COMMITTEE, SEATS, BY_ELECTION, false, true),
            new Entry(Body.RESIDENTS_COMMITTEE, Body.PROPERTY_FIRM, IN_A_FIRM, BY_FIRM, false, false),
            new Entry(Body.OWNERS_COMMITTEE, Body.COMMUNITY_PARTY_ORGANIZATION, PARTY_SEATS, BY_PARTY, true, false),
            new Entry(
                    Body.OWNERS_COMMITTEE,
                    Body.RESIDENTS_COMMITTEE,
                    SEATS.add(Role.PART_TIME_COMMITTEE_MEMBER),
                    BY_ELECTION,
                    false,
                    false),
            new Entry(Body.PROPERTY_FIRM, Body.COMMUNITY_PARTY_ORGANIZATION, PART_TIME, BY_PARTY, true, false));

    /**
     * The rows for entering one body from another.
     *
     * @param from the body to which the holder belongs
     * @param to the body that is entered
     * @return the rows; none if it may not be entered from there
     */
    public static Seq<Entry> between(Body from, Body to) {
        return MATRIX.filter(entry -> entry.from == from && entry.to == to);
    }
}
