package org.zhongzhi.governance.rules.appointment;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionLevel;
import org.zhongzhi.governance.model.territory.PlaceId;

/** The organisations of the Party (党组织), and which of them are primary ones (基层党组织). */
public final class PartyOrganizations {
    private static final Set<OrganizationKind> MEMBERSHIP = HashSet.of(
            OrganizationKind.PARTY_COMMITTEE, OrganizationKind.PARTY_GENERAL_BRANCH, OrganizationKind.PARTY_BRANCH);
    private static final Set<OrganizationKind> ALL = MEMBERSHIP.add(OrganizationKind.PARTY_WORKING_COMMITTEE);

    private PartyOrganizations() {}

    /**
     * Whether a body is an organisation of the Party, whatever its form.
     *
     * @param body the body
     * @return true for a committee, working committee, general branch or branch
     */
    public static boolean includes(Organization body) {
        return ALL.contains(body.kind());
    }

    /**
     * Whether a body is a primary organisation of the Party: within another body, or of a community, an estate or a
     * smaller place. Committees of divisions above the community are none.
     *
     * @param body the body
     * @return true for a primary organisation
     */
    public static boolean isPrimary(Organization body) {
        return MEMBERSHIP.contains(body.kind())
                && (body.host().isDefined() || isAt(DivisionLevel.COMMUNITY, body.seat()) || !isDivision(body.seat()));
    }

    /** Whether bodies of a kind are formed by Party members, and not by a committee above. */
    static boolean isOfMembers(OrganizationKind kind) {
        return MEMBERSHIP.contains(kind);
    }

    /**
     * Whether a place is a division of a level.
     *
     * @param level the level
     * @param place the place
     * @return true if it is
     */
    public static boolean isAt(DivisionLevel level, PlaceId place) {
        return place instanceof DivisionCode code && code.level() == level;
    }

    private static boolean isDivision(PlaceId place) {
        return place instanceof DivisionCode;
    }
}
