package org.zhongzhi.governance.json.document;

import org.zhongzhi.governance.json.codec.StringCodec;
import org.zhongzhi.governance.model.deliberation.DeliberationStep;
import org.zhongzhi.governance.model.deliberation.VoteKind;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.mandate.ItemKind;
import org.zhongzhi.governance.model.mandate.ListKind;
import org.zhongzhi.governance.model.mandate.ProjectKind;
import org.zhongzhi.governance.model.mandate.SubdistrictPower;
import org.zhongzhi.governance.model.organization.AppointmentBasis;
import org.zhongzhi.governance.model.organization.CredentialKind;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.organization.Title;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.partnership.CommitmentKind;
import org.zhongzhi.governance.model.partnership.Grade;
import org.zhongzhi.governance.model.partnership.PropertyServiceMode;
import org.zhongzhi.governance.model.partnership.StewardKind;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.DivisionLevel;
import org.zhongzhi.governance.model.territory.GridKind;
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
    static final StringCodec<AppointmentBasis> APPOINTMENT_BASIS =
            StringCodec.words("a basis of an appointment", AppointmentBasis.values());
    static final StringCodec<CredentialKind> CREDENTIAL_KIND =
            StringCodec.words("a kind of credential", CredentialKind.values());
    static final StringCodec<Title> TITLE = StringCodec.words("a word for the title to a facility", Title.values());
    static final StringCodec<GridKind> GRID_KIND = StringCodec.words("a kind of grid", GridKind.values());
    static final StringCodec<CommitmentKind> COMMITMENT_KIND =
            StringCodec.words("a kind of commitment", CommitmentKind.values());
    static final StringCodec<ActivityKind> ACTIVITY_KIND =
            StringCodec.words("a kind of activity", ActivityKind.values());
    static final StringCodec<Grade> GRADE = StringCodec.words("a grade", Grade.values());
    static final StringCodec<StewardKind> STEWARD_KIND = StringCodec.words("a kind of steward", StewardKind.values());
    static final StringCodec<DeliberationStep> DELIBERATION_STEP =
            StringCodec.words("a step of a deliberation", DeliberationStep.values());
    static final StringCodec<VoteKind> VOTE_KIND = StringCodec.words("a kind of vote", VoteKind.values());
    static final StringCodec<ListKind> LIST_KIND = StringCodec.words("a kind of list", ListKind.values());
    static final StringCodec<ItemKind> ITEM_KIND = StringCodec.words("a kind of list item", ItemKind.values());
    static final StringCodec<SubdistrictPower> SUBDISTRICT_POWER =
            StringCodec.words("a power of a subdistrict", SubdistrictPower.values());
    static final StringCodec<ProjectKind> PROJECT_KIND = StringCodec.words("a kind of project", ProjectKind.values());

    private Words() {}
}
