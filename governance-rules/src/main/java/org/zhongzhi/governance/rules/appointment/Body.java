package org.zhongzhi.governance.rules.appointment;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.partnership.PropertyService;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionLevel;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Reading;

/** The bodies between which people enter and cross (双向进入、交叉任职, hezhou-2022 § 3.1e). */
public enum Body implements Coded {
    /** The Party organisation of a community, whatever its form (社区党组织). */
    COMMUNITY_PARTY_ORGANIZATION("communityPartyOrganization", "社区党组织", "community Party organisation"),
    /** The residents' committee of a community (居民委员会). */
    RESIDENTS_COMMITTEE("residentsCommittee", "居民委员会", "residents' committee"),
    /** The owners' committee of an estate (业主委员会). */
    OWNERS_COMMITTEE("ownersCommittee", "业主委员会", "owners' committee"),
    /** The property firm that serves an estate (物业服务企业). */
    PROPERTY_FIRM("propertyFirm", "物业服务企业", "property firm");

    private final String code;
    private final Text label;

    Body(String code, String chinese, String english) {
        this.code = code;
        this.label = Text.of(chinese, english);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }

    /**
     * Which of them an organisation is.
     *
     * @param organization the organisation
     * @return the body, or none if it is none of them
     */
    public static Option<Body> of(Organization organization) {
        if (organization.kind() == OrganizationKind.OWNERS_COMMITTEE) {
            return Option.some(OWNERS_COMMITTEE);
        } else if (organization.kind() == OrganizationKind.PROPERTY_FIRM) {
            return Option.some(PROPERTY_FIRM);
        } else if (!PartyOrganizations.isAt(DivisionLevel.COMMUNITY, organization.seat())
                || organization.host().isDefined()) {
            return Option.none();
        } else if (organization.kind() == OrganizationKind.RESIDENTS_COMMITTEE) {
            return Option.some(RESIDENTS_COMMITTEE);
        }
        return Option.when(PartyOrganizations.isPrimary(organization), COMMUNITY_PARTY_ORGANIZATION);
    }

    /**
     * The communities with which an organisation that is one of these bodies has to do: its own, that of its estate,
     * those of the estates that it serves.
     *
     * @param reading the jurisdiction as of a date
     * @param organization the organisation
     * @return the codes of the communities
     */
    static Seq<DivisionCode> communities(Reading reading, Organization organization) {
        if (organization.kind() == OrganizationKind.PROPERTY_FIRM) {
            return reading.inForce(reading.dossier(organization.id()), PropertyService.class)
                    .flatMap(service -> community(reading, service.estate()))
                    .distinct();
        } else if (organization.seat() instanceof EstateId estate) {
            return community(reading, estate).toArray();
        }
        return Option.of(organization.seat())
                .filter(DivisionCode.class::isInstance)
                .map(DivisionCode.class::cast)
                .toArray();
    }

    private static Option<DivisionCode> community(Reading reading, EstateId estate) {
        return reading.entity(estate)
                .filter(Estate.class::isInstance)
                .map(Estate.class::cast)
                .map(Estate::community);
    }
}
