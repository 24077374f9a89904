package org.zhongzhi.governance.rules.appointment;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.partnership.PropertyService;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.rules.Reading;

/** The bodies among which people enter and cross (双向进入、交叉任职): those of an estate, and the community's two committees. */
public final class EstateBodies {
    private static final Set<OrganizationKind> TWO_COMMITTEES = HashSet.of(
            OrganizationKind.PARTY_COMMITTEE,
            OrganizationKind.PARTY_GENERAL_BRANCH,
            OrganizationKind.PARTY_BRANCH,
            OrganizationKind.RESIDENTS_COMMITTEE);

    private static final Set<Role> IN_CHARGE_OF_A_FIRM = HashSet.of(Role.HEAD, Role.SECRETARY);

    private EstateBodies() {}

    /**
     * The owners' committees of an estate and the property firms that serve it.
     *
     * @param reading the jurisdiction as of a date
     * @param estate the dossier of the estate
     * @return the bodies, ordered by kind and identifier
     */
    public static Seq<Organization> of(Reading reading, Dossier estate) {
        return Array.<Organization>ofAll(reading.inForce(estate, Organization.class)
                        .filter(body -> body.kind() == OrganizationKind.OWNERS_COMMITTEE))
                .appendAll(reading.inForce(estate, PropertyService.class)
                        .flatMap(service -> reading.inForce(service.provider(), Organization.class))
                        .filter(body -> body.kind() == OrganizationKind.PROPERTY_FIRM))
                .distinct();
    }

    /**
     * Whether a body is one of the two committees of a community (社区"两委"): its own Party organisation, whatever the
     * form, or its residents' committee; not a Party organisation within a firm that happens to be there.
     *
     * @param body the body
     * @param community the community
     * @return true if it is
     */
    public static boolean isOfTwoCommittees(Organization body, DivisionCode community) {
        return TWO_COMMITTEES.contains(body.kind())
                && body.seat().equals(community)
                && body.host().isEmpty();
    }

    /**
     * Whether a position makes its holder a member of the two committees of a community; staff are not.
     *
     * @param position the position
     * @param community the community
     * @return true for a member
     */
    public static boolean isInTwoCommittees(Position position, DivisionCode community) {
        return position.isMember() && isOfTwoCommittees(position.organization(), community);
    }

    /**
     * Whether a position makes its holder a member of an owners' committee; staff are not.
     *
     * @param position the position
     * @return true for a member
     */
    public static boolean isInOwnersCommittee(Position position) {
        return position.isMember() && position.organization().kind() == OrganizationKind.OWNERS_COMMITTEE;
    }

    /**
     * Whether a position in a property firm puts its holder in charge of the firm (物业服务企业负责人).
     *
     * @param position the position
     * @return true for the head and for the secretary of the firm's Party organisation
     */
    public static boolean isInChargeOfFirm(Position position) {
        return position.organization().kind() == OrganizationKind.PROPERTY_FIRM
                && IN_CHARGE_OF_A_FIRM.contains(position.post().role());
    }
}
