package org.zhongzhi.governance.rules.measure;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.zhongzhi.governance.model.deliberation.DeliberationStep;
import org.zhongzhi.governance.model.deliberation.VoteKind;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.mandate.ItemKind;
import org.zhongzhi.governance.model.mandate.ListKind;
import org.zhongzhi.governance.model.organization.Credential;
import org.zhongzhi.governance.model.organization.CredentialKind;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.GridKind;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.SubjectKind;
import org.zhongzhi.governance.rules.appointment.LeadingGroups;
import org.zhongzhi.governance.rules.appointment.PartyOrganizations;
import org.zhongzhi.governance.rules.appointment.Position;

/** The kinds of subject that the shipped rules speak about. */
public final class Subjects {
    /** A prefecture-level city (市). */
    public static final SubjectKind CITY = SubjectKind.division("city", DivisionKind.CITY);

    /** A municipal district (市辖区); counties are left out. */
    public static final SubjectKind MUNICIPAL_DISTRICT =
            SubjectKind.division("municipalDistrict", DivisionKind.MUNICIPAL_DISTRICT);

    /** A subdistrict (街道); towns and townships are left out. */
    public static final SubjectKind SUBDISTRICT = SubjectKind.division("subdistrict", DivisionKind.SUBDISTRICT);

    /** A residents' community (社区); villages are left out. */
    public static final SubjectKind COMMUNITY = SubjectKind.division("community", DivisionKind.COMMUNITY);

    /** A residential estate (居民小区). */
    public static final SubjectKind ESTATE = SubjectKind.every("estate", EntityType.ESTATE.label(), EntityType.ESTATE);

    /** A person in a public role. */
    public static final SubjectKind PERSON = SubjectKind.every("person", EntityType.PERSON.label(), EntityType.PERSON);

    /** A person who is in the leading group of a subdistrict as of the date (街道领导班子成员). */
    public static final SubjectKind SUBDISTRICT_LEADER = SubjectKind.of(
            "subdistrictLeader",
            Text.of("街道领导班子成员", "member of a subdistrict's leading group"),
            EntityType.PERSON,
            (reading, person) -> Position.of(reading, person).exists(LeadingGroups::isSubdistrictLeader));

    /** A unit stationed in the territory (驻区单位), in force. */
    public static final SubjectKind STATIONED_UNIT = organization("stationedUnit", OrganizationKind.STATIONED_UNIT);

    /** An authority of a sector (行业主管部门), in force. */
    public static final SubjectKind SECTOR_AUTHORITY =
            organization("sectorAuthority", OrganizationKind.SECTOR_AUTHORITY);

    /** An agency stationed in a subdistrict (派驻街道机构), in force. */
    public static final SubjectKind STATIONED_AGENCY =
            organization("stationedAgency", OrganizationKind.STATIONED_AGENCY);

    /** A site of a leading firm of the new fields (头部企业网点), in force. */
    public static final SubjectKind LEADING_FIRM_SITE =
            organization("leadingFirmSite", OrganizationKind.LEADING_FIRM_SITE);

    /** A property service firm (物业服务企业), in force. */
    public static final SubjectKind PROPERTY_FIRM = organization("propertyFirm", OrganizationKind.PROPERTY_FIRM);

    /** An owners' committee (业主委员会), in force. */
    public static final SubjectKind OWNERS_COMMITTEE =
            organization("ownersCommittee", OrganizationKind.OWNERS_COMMITTEE);

    /** A residents' committee (居民委员会), in force. */
    public static final SubjectKind RESIDENTS_COMMITTEE =
            organization("residentsCommittee", OrganizationKind.RESIDENTS_COMMITTEE);

    /** A Party branch (党支部), in force. */
    public static final SubjectKind PARTY_BRANCH = organization("partyBranch", OrganizationKind.PARTY_BRANCH);

    /** A vote of a residents' meeting (居民会议表决). */
    public static final SubjectKind RESIDENTS_VOTE = SubjectKind.inForce(
            "residentsVote",
            Text.of("居民会议表决", "vote of a residents' meeting"),
            EntityType.VOTE,
            VoteKind.RESIDENTS_MEETING);

    /** A vote of the owners of an estate (业主表决). */
    public static final SubjectKind OWNERS_VOTE = SubjectKind.inForce(
            "ownersVote",
            Text.of("业主表决", "vote of owners"),
            EntityType.VOTE,
            VoteKind.OWNERS_ORDINARY,
            VoteKind.OWNERS_SPECIAL);

    /** A primary organisation of the Party (基层党组织), in force. */
    public static final SubjectKind PRIMARY_PARTY_ORGANIZATION = SubjectKind.inForce(
                    "primaryPartyOrganization",
                    Text.of("基层党组织", "primary Party organisation"),
                    EntityType.ORGANIZATION,
                    OrganizationKind.PARTY_COMMITTEE,
                    OrganizationKind.PARTY_GENERAL_BRANCH,
                    OrganizationKind.PARTY_BRANCH)
            .where(
                    "primaryPartyOrganization",
                    Text.of("基层党组织", "primary Party organisation"),
                    (reading, body) -> body.entity(Organization.class).exists(PartyOrganizations::isPrimary));

    /** A Party committee or working committee (党委、党工委), in force. */
    public static final SubjectKind PARTY_COMMITTEE = SubjectKind.inForce(
            "partyCommittee",
            Text.of("党委（党工委）", "Party committee"),
            EntityType.ORGANIZATION,
            OrganizationKind.PARTY_COMMITTEE,
            OrganizationKind.PARTY_WORKING_COMMITTEE);

    /** A grid (网格). */
    public static final SubjectKind GRID = SubjectKind.every("grid", EntityType.GRID.label(), EntityType.GRID);

    /** A grid laid over a mature business district (成熟商圈). */
    public static final SubjectKind BUSINESS_DISTRICT = SubjectKind.inForce(
            "businessDistrict", Text.of("商圈", "business district"), EntityType.GRID, GridKind.BUSINESS_DISTRICT);

    /** A post (职位) in a body in force; the posts of a body that is dissolved are no longer held. */
    public static final SubjectKind POST = SubjectKind.of(
            "post",
            EntityType.POST.label(),
            EntityType.POST,
            (reading, post) -> post.entity(Post.class)
                    .exists(each -> reading.inForce(each.organization(), Organization.class)
                            .isDefined()));

    /** An appointment (任职), in force. */
    public static final SubjectKind APPOINTMENT =
            SubjectKind.inForce("appointment", EntityType.APPOINTMENT.label(), EntityType.APPOINTMENT);

    /** A liaison (挂点联系), in force. */
    public static final SubjectKind LIAISON =
            SubjectKind.inForce("liaison", EntityType.LIAISON.label(), EntityType.LIAISON);

    /** A Party-mass service centre (党群服务中心), in force. */
    public static final SubjectKind SERVICE_CENTRE = SubjectKind.inForce(
            "serviceCentre", FacilityKind.SERVICE_CENTRE.label(), EntityType.FACILITY, FacilityKind.SERVICE_CENTRE);

    /** An item of a list in force (清单事项). */
    public static final SubjectKind LIST_ITEM = SubjectKind.of(
            "listItem",
            EntityType.LIST_ITEM.label(),
            EntityType.LIST_ITEM,
            (reading, item) -> MandateMeasures.list(reading, item).isDefined());

    /** A duty on a list in force (责任事项). */
    public static final SubjectKind DUTY = SubjectKind.inForce(
                    "duty", Text.of("责任事项", "duty"), EntityType.LIST_ITEM, ItemKind.DUTY)
            .where(
                    "duty",
                    Text.of("责任事项", "duty"),
                    (reading, item) -> MandateMeasures.list(reading, item).isDefined());

    /** A task on the work list in force of a community (社区工作事项). */
    public static final SubjectKind COMMUNITY_TASK = SubjectKind.of(
            "communityTask",
            Text.of("社区工作事项", "community task"),
            EntityType.LIST_ITEM,
            (reading, item) ->
                    MandateMeasures.list(reading, item).exists(list -> list.kind() == ListKind.COMMUNITY_TASKS));

    /** A need that is open (未办结的需求). */
    public static final SubjectKind NEED = SubjectKind.inForce("need", EntityType.NEED.label(), EntityType.NEED);

    /** A major matter of a community that was decided on (已决议的重大事项). */
    public static final SubjectKind DECIDED_MATTER = SubjectKind.of(
            "decidedMatter",
            Text.of("已决议的重大事项", "decided major matter"),
            EntityType.DELIBERATION,
            (reading, matter) -> MandateMeasures.isTaken(reading, matter, DeliberationStep.DECISION));

    /** A secretary of a Party organisation (党组织书记). */
    public static final SubjectKind PARTY_SECRETARY = SubjectKind.of(
            "partySecretary",
            Text.of("党组织书记", "Party secretary"),
            EntityType.PERSON,
            (reading, person) -> Position.of(reading, person).exists(Subjects::isSecretary));

    /** A community worker with the professional qualification of a social worker (持证社区工作者). */
    public static final SubjectKind QUALIFIED_WORKER = SubjectKind.of(
            "qualifiedWorker",
            Text.of("持证社区工作者", "qualified community worker"),
            EntityType.PERSON,
            (reading, person) -> !reading.inForce(person, Credential.class, CredentialKind.SOCIAL_WORK_QUALIFICATION)
                    .isEmpty());

    /** A place of any kind: division, grid, estate, building, unit. */
    public static final SubjectKind PLACE = SubjectKind.every(
            "place",
            Text.of("地域", "place"),
            EntityType.DIVISION,
            EntityType.GRID,
            EntityType.ESTATE,
            EntityType.BUILDING,
            EntityType.BUILDING_UNIT);

    /** Every entity of the data, in force or not. */
    public static final SubjectKind ENTITY = SubjectKind.every("entity", Text.of("数据项", "entity"), EntityType.values());

    /** All of them. */
    static final Seq<SubjectKind> ALL = Array.of(
            CITY,
            MUNICIPAL_DISTRICT,
            SUBDISTRICT,
            COMMUNITY,
            ESTATE,
            PERSON,
            SUBDISTRICT_LEADER,
            STATIONED_UNIT,
            SECTOR_AUTHORITY,
            STATIONED_AGENCY,
            LEADING_FIRM_SITE,
            PROPERTY_FIRM,
            OWNERS_COMMITTEE,
            RESIDENTS_COMMITTEE,
            PARTY_BRANCH,
            RESIDENTS_VOTE,
            OWNERS_VOTE,
            PRIMARY_PARTY_ORGANIZATION,
            PARTY_COMMITTEE,
            GRID,
            BUSINESS_DISTRICT,
            POST,
            APPOINTMENT,
            LIAISON,
            SERVICE_CENTRE,
            LIST_ITEM,
            DUTY,
            COMMUNITY_TASK,
            NEED,
            DECIDED_MATTER,
            PARTY_SECRETARY,
            QUALIFIED_WORKER,
            PLACE,
            ENTITY);

    private Subjects() {}

    static boolean isSecretary(Position position) {
        return position.post().role() == Role.SECRETARY && PartyOrganizations.includes(position.organization());
    }

    private static SubjectKind organization(String code, OrganizationKind kind) {
        return SubjectKind.inForce(code, kind.label(), EntityType.ORGANIZATION, kind);
    }
}
