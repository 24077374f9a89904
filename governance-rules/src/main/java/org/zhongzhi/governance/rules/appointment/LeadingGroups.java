package org.zhongzhi.governance.rules.appointment;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionLevel;

/** Which roles in which bodies make a member of a leading group (领导班子成员). */
public final class LeadingGroups {
    private static final Set<Role> HEADS = HashSet.of(Role.HEAD, Role.DEPUTY_HEAD);
    private static final Set<Role> STANDING_COMMITTEE =
            HashSet.of(Role.SECRETARY, Role.DEPUTY_SECRETARY, Role.STANDING_COMMITTEE_MEMBER);

    /** The four leading groups (四家领导班子): Party committee, people's congress, government, consultative conference. */
    private static final Map<OrganizationKind, Set<Role>> FOUR_GROUPS = HashMap.of(
            OrganizationKind.PARTY_COMMITTEE, STANDING_COMMITTEE,
            OrganizationKind.PEOPLES_CONGRESS, HEADS,
            OrganizationKind.GOVERNMENT, HEADS,
            OrganizationKind.POLITICAL_CONSULTATIVE_CONFERENCE, HEADS);

    private static final Map<OrganizationKind, Set<Role>> SUBDISTRICT = HashMap.of(
            OrganizationKind.PARTY_WORKING_COMMITTEE,
            HashSet.of(Role.SECRETARY, Role.DEPUTY_SECRETARY, Role.COMMITTEE_MEMBER),
            OrganizationKind.SUBDISTRICT_OFFICE,
            HEADS);

    private LeadingGroups() {}

    /**
     * Whether a position makes its holder a member of the standing committee of a division's Party committee (常委);
     * secretary and deputy secretaries are members. Party committees within other bodies have none.
     *
     * @param position the position
     * @return true for a member
     */
    public static boolean isStandingCommitteeMember(Position position) {
        return position.organization().kind() == OrganizationKind.PARTY_COMMITTEE
                && position.organization().host().isEmpty()
                && STANDING_COMMITTEE.contains(position.post().role());
    }

    /**
     * Whether a position makes its holder a member of one of the four leading groups of a division (四家领导班子).
     *
     * @param position the position
     * @return true for a member
     */
    public static boolean isInFourGroups(Position position) {
        return isIn(FOUR_GROUPS, position);
    }

    /**
     * Whether a position makes its holder a member of the leading group of a subdistrict (街道领导班子). Working
     * committees of other levels, as of a city's organs, are none.
     *
     * @param position the position
     * @return true for a member
     */
    public static boolean isSubdistrictLeader(Position position) {
        return isIn(SUBDISTRICT, position)
                && position.organization().seat() instanceof DivisionCode seat
                && seat.level() == DivisionLevel.SUBDISTRICT;
    }

    private static boolean isIn(Map<OrganizationKind, Set<Role>> groups, Position position) {
        return position.organization().host().isEmpty()
                && groups.get(position.organization().kind())
                        .exists(roles -> roles.contains(position.post().role()));
    }
}
