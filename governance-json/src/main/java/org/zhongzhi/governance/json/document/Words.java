package org.zhongzhi.governance.json.document;

import org.zhongzhi.governance.json.codec.StringCodec;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.partnership.PropertyServiceMode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.DivisionLevel;
import org.zhongzhi.governance.model.territory.HeadcountSubject;

/** The closed vocabularies. */
final class Words {
    static final StringCodec<EntityType> ENTITY_TYPE = StringCodec.words("a type of entity", EntityType.values());
    static final StringCodec<DivisionKind> DIVISION_KIND =
            StringCodec.words("a kind of division", DivisionKind.values());
    static final StringCodec<DivisionLevel> DIVISION_LEVEL =
            StringCodec.words("a level of divisions", DivisionLevel.values());
    static final StringCodec<HeadcountSubject> HEADCOUNT_SUBJECT =
            StringCodec.words("a subject of headcounts", HeadcountSubject.values());
    static final StringCodec<OrganizationKind> ORGANIZATION_KIND =
            StringCodec.words("a kind of organisation", OrganizationKind.values());
    static final StringCodec<Role> ROLE = StringCodec.words("a role", Role.values());
    static final StringCodec<PartyMembership> PARTY_MEMBERSHIP =
            StringCodec.personalWords("a word for Party membership", PartyMembership.values());
    static final StringCodec<FacilityKind> FACILITY_KIND =
            StringCodec.words("a kind of facility", FacilityKind.values());
    static final StringCodec<TeamKind> TEAM_KIND = StringCodec.words("a kind of team", TeamKind.values());
    static final StringCodec<PropertyServiceMode> PROPERTY_SERVICE_MODE =
            StringCodec.words("a mode of property service", PropertyServiceMode.values());

    private Words() {}
}
