package org.zhongzhi.governance.model;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import org.zhongzhi.governance.model.deliberation.Deliberation;
import org.zhongzhi.governance.model.deliberation.DeliberationId;
import org.zhongzhi.governance.model.deliberation.DeliberationStep;
import org.zhongzhi.governance.model.deliberation.Vote;
import org.zhongzhi.governance.model.deliberation.VoteId;
import org.zhongzhi.governance.model.deliberation.VoteKind;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.mandate.Admission;
import org.zhongzhi.governance.model.mandate.AdmissionId;
import org.zhongzhi.governance.model.mandate.Allocation;
import org.zhongzhi.governance.model.mandate.AllocationId;
import org.zhongzhi.governance.model.mandate.ItemKind;
import org.zhongzhi.governance.model.mandate.ListItem;
import org.zhongzhi.governance.model.mandate.ListItemId;
import org.zhongzhi.governance.model.mandate.ListKind;
import org.zhongzhi.governance.model.mandate.MandateList;
import org.zhongzhi.governance.model.mandate.MandateListId;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.mandate.Need;
import org.zhongzhi.governance.model.mandate.NeedId;
import org.zhongzhi.governance.model.mandate.PowerGrant;
import org.zhongzhi.governance.model.mandate.PowerGrantId;
import org.zhongzhi.governance.model.mandate.Project;
import org.zhongzhi.governance.model.mandate.ProjectId;
import org.zhongzhi.governance.model.mandate.ProjectKind;
import org.zhongzhi.governance.model.mandate.Resource;
import org.zhongzhi.governance.model.mandate.ResourceId;
import org.zhongzhi.governance.model.mandate.SubdistrictPower;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.AppointmentBasis;
import org.zhongzhi.governance.model.organization.AppointmentId;
import org.zhongzhi.governance.model.organization.ConflictOfInterest;
import org.zhongzhi.governance.model.organization.ConflictOfInterestId;
import org.zhongzhi.governance.model.organization.Credential;
import org.zhongzhi.governance.model.organization.CredentialId;
import org.zhongzhi.governance.model.organization.CredentialKind;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.FacilityId;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.FloorArea;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.Person;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.PostId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.organization.Title;
import org.zhongzhi.governance.model.partnership.Activity;
import org.zhongzhi.governance.model.partnership.ActivityId;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.partnership.Commitment;
import org.zhongzhi.governance.model.partnership.CommitmentId;
import org.zhongzhi.governance.model.partnership.CommitmentKind;
import org.zhongzhi.governance.model.partnership.Grade;
import org.zhongzhi.governance.model.partnership.Liaison;
import org.zhongzhi.governance.model.partnership.LiaisonId;
import org.zhongzhi.governance.model.partnership.PropertyService;
import org.zhongzhi.governance.model.partnership.PropertyServiceId;
import org.zhongzhi.governance.model.partnership.PropertyServiceMode;
import org.zhongzhi.governance.model.partnership.Reach;
import org.zhongzhi.governance.model.partnership.ReachId;
import org.zhongzhi.governance.model.partnership.Steward;
import org.zhongzhi.governance.model.partnership.StewardId;
import org.zhongzhi.governance.model.partnership.StewardKind;
import org.zhongzhi.governance.model.territory.Building;
import org.zhongzhi.governance.model.territory.BuildingId;
import org.zhongzhi.governance.model.territory.BuildingUnit;
import org.zhongzhi.governance.model.territory.BuildingUnitId;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.Grid;
import org.zhongzhi.governance.model.territory.GridId;
import org.zhongzhi.governance.model.territory.GridKind;
import org.zhongzhi.governance.model.territory.Headcount;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Money;

/** One entity of every type in one community, each with every attribute set and nothing left empty. */
final class OneOfEach {
    static final DivisionCode COMMUNITY = DivisionCode.of("451102001001");
    static final Period TERM = Period.of(LocalDate.of(2021, 3, 1), LocalDate.of(2026, 3, 1));

    static final Division DIVISION = Division.builder()
            .code(COMMUNITY)
            .name("第一社区")
            .kind(DivisionKind.COMMUNITY)
            .parent(Option.some(DivisionCode.of("451102001")))
            .build();
    static final Grid GRID = Grid.builder()
            .id(GridId.of("g1"))
            .name("第一网格")
            .kind(GridKind.BUSINESS_DISTRICT)
            .community(COMMUNITY)
            .build();
    static final Estate ESTATE = Estate.builder()
            .id(EstateId.of("e1"))
            .name("第一小区")
            .community(COMMUNITY)
            .old(true)
            .build();
    static final Building BUILDING = Building.builder()
            .id(BuildingId.of("b1"))
            .name("1栋")
            .within(EstateId.of("e1"))
            .grids(HashSet.of(GridId.of("g1"), GridId.of("g2")))
            .build();
    static final BuildingUnit BUILDING_UNIT = BuildingUnit.builder()
            .id(BuildingUnitId.of("u1"))
            .name("1单元")
            .building(BuildingId.of("b1"))
            .build();
    static final Headcount HEADCOUNT = Headcount.builder()
            .place(COMMUNITY)
            .subject(HeadcountSubject.REGISTERED_VOLUNTEERS)
            .date(LocalDate.of(2024, 6, 30))
            .count(712)
            .build();
    static final Organization ORGANIZATION = Organization.builder()
            .id(OrganizationId.of("o1"))
            .name("业主委员会")
            .kind(OrganizationKind.OWNERS_COMMITTEE)
            .seat(EstateId.of("e1"))
            .host(Option.some(OrganizationId.of("o2")))
            .members(Option.some(7))
            .criteria(HashSet.of("组织设置规范化"))
            .period(TERM)
            .build();
    static final Post POST = Post.builder()
            .id(PostId.of("s1"))
            .name("主任")
            .organization(OrganizationId.of("o1"))
            .role(Role.HEAD)
            .seats(2)
            .termYears(Option.some(5))
            .build();
    static final Person PERSON = Person.of(PersonId.of("p1"), PartyMembership.YES);
    static final Appointment APPOINTMENT = Appointment.builder()
            .id(AppointmentId.of("a1"))
            .person(PersonId.of("p1"))
            .post(PostId.of("s1"))
            .concurrent(true)
            .basis(AppointmentBasis.ELECTED)
            .period(TERM)
            .build();
    static final Facility FACILITY = Facility.builder()
            .id(FacilityId.of("f1"))
            .name("党群服务中心")
            .kind(FacilityKind.SERVICE_CENTRE)
            .place(COMMUNITY)
            .floorArea(Option.some(FloorArea.ofSquareMetres(520)))
            .title(Title.CLEAR)
            .sharedZones(HashMap.of("阅览室", true))
            .period(TERM)
            .build();
    static final Team TEAM = Team.builder()
            .id(TeamId.of("t1"))
            .name("应急队")
            .kind(TeamKind.EMERGENCY)
            .place(COMMUNITY)
            .period(TERM)
            .build();
    static final PropertyService PROPERTY_SERVICE = PropertyService.builder()
            .id(PropertyServiceId.of("ps1"))
            .estate(EstateId.of("e1"))
            .provider(OrganizationId.of("o2"))
            .mode(PropertyServiceMode.STATE_BACKSTOP)
            .period(TERM)
            .build();
    static final Liaison LIAISON = Liaison.builder()
            .id(LiaisonId.of("l1"))
            .person(PersonId.of("p1"))
            .place(COMMUNITY)
            .period(TERM)
            .build();
    static final Commitment COMMITMENT = Commitment.builder()
            .id(CommitmentId.of("c1"))
            .kind(CommitmentKind.CO_BUILDING_CONTRACT)
            .actors(HashSet.of(OrganizationId.of("o1"), PersonId.of("p1")))
            .counterpart(Option.some(OrganizationId.of("o2")))
            .place(Option.some(COMMUNITY))
            .items(Array.of("共用停车场", "每月义诊"))
            .period(TERM)
            .build();
    static final Activity ACTIVITY = Activity.builder()
            .id(ActivityId.of("x1"))
            .kind(ActivityKind.DEED)
            .date(LocalDate.of(2024, 5, 10))
            .actors(HashSet.of(PersonId.of("p1")))
            .counterpart(Option.some(OrganizationId.of("o2")))
            .place(Option.some(COMMUNITY))
            .liaison(Option.some(LiaisonId.of("l1")))
            .grade(Option.some(Grade.EXCELLENT))
            .build();
    static final Steward STEWARD = Steward.builder()
            .id(StewardId.of("w1"))
            .kind(StewardKind.IN_CHARGE)
            .person(PersonId.of("p1"))
            .place(GridId.of("g1"))
            .period(TERM)
            .build();
    static final Reach REACH = Reach.builder()
            .id(ReachId.of("r1"))
            .estate(EstateId.of("e1"))
            .servicePoint(TeamId.of("t1"))
            .minutes(12)
            .period(TERM)
            .build();
    static final Credential CREDENTIAL = Credential.builder()
            .id(CredentialId.of("k1"))
            .kind(CredentialKind.POST_GRADE)
            .person(PersonId.of("p1"))
            .place(Option.some(COMMUNITY))
            .level(Option.some(3))
            .period(TERM)
            .build();
    static final ConflictOfInterest CONFLICT_OF_INTEREST = ConflictOfInterest.builder()
            .id(ConflictOfInterestId.of("i1"))
            .person(PersonId.of("p1"))
            .organization(OrganizationId.of("o2"))
            .period(TERM)
            .build();
    static final Deliberation DELIBERATION = Deliberation.builder()
            .id(DeliberationId.of("d1"))
            .name("小区停车位改造")
            .place(COMMUNITY)
            .steps(HashMap.of(
                    DeliberationStep.PROPOSAL,
                    LocalDate.of(2024, 3, 1),
                    DeliberationStep.DECISION,
                    LocalDate.of(2024, 3, 20)))
            .carriedOut(Option.some(LocalDate.of(2024, 6, 1)))
            .build();
    static final Vote VOTE = Vote.builder()
            .id(VoteId.of("v1"))
            .kind(VoteKind.OWNERS_SPECIAL)
            .place(EstateId.of("e1"))
            .date(LocalDate.of(2024, 4, 1))
            .entitled(300)
            .attending(220)
            .agreeing(180)
            .entitledArea(Option.some(FloorArea.ofSquareMetres(30_000)))
            .attendingArea(Option.some(FloorArea.ofSquareMetres(21_000)))
            .agreeingArea(Option.some(FloorArea.ofSquareMetres(17_000)))
            .build();
    static final MandateList MANDATE_LIST = MandateList.builder()
            .id(MandateListId.of("m1"))
            .kind(ListKind.COMMUNITY_TASKS)
            .place(COMMUNITY)
            .edition("2024")
            .period(TERM)
            .build();
    static final ListItem LIST_ITEM = ListItem.builder()
            .id(ListItemId.of("m1/1"))
            .name("养老服务登记")
            .kind(ItemKind.TASK)
            .list(MandateListId.of("m1"))
            .matter(MatterCode.of("care/elderly"))
            .leads(HashSet.of(OrganizationId.of("o1")))
            .helpers(HashSet.of(OrganizationId.of("o2")))
            .build();
    static final PowerGrant POWER_GRANT = PowerGrant.builder()
            .id(PowerGrantId.of("pg1"))
            .power(SubdistrictPower.ENFORCEMENT_DISPATCH)
            .place(DivisionCode.of("451102001"))
            .period(TERM)
            .build();
    static final Admission ADMISSION = Admission.builder()
            .id(AdmissionId.of("ad1"))
            .item(ListItemId.of("m1/1"))
            .applicant(OrganizationId.of("o2"))
            .funding(Option.some(Money.ofYuan(12_000)))
            .period(TERM)
            .build();
    static final Need NEED = Need.builder()
            .id(NeedId.of("n1"))
            .name("增设晾衣架")
            .place(EstateId.of("e1"))
            .matter(MatterCode.of("estate/drying-rack"))
            .quantity(20)
            .raised(LocalDate.of(2024, 2, 1))
            .closed(Option.some(LocalDate.of(2024, 9, 1)))
            .refusal(Option.some("占用消防通道"))
            .build();
    static final Resource RESOURCE = Resource.builder()
            .id(ResourceId.of("rs1"))
            .name("会议室")
            .provider(OrganizationId.of("o2"))
            .place(COMMUNITY)
            .matters(HashSet.of(MatterCode.of("venue")))
            .capacity(40)
            .period(TERM)
            .build();
    static final Project PROJECT = Project.builder()
            .id(ProjectId.of("pj1"))
            .name("微公园")
            .kind(ProjectKind.MICRO_PROJECT)
            .place(COMMUNITY)
            .matters(HashSet.of(MatterCode.of("estate/green")))
            .capacity(1)
            .budget(Option.some(Money.ofYuan(50_000)))
            .deliberation(Option.some(DeliberationId.of("d1")))
            .period(TERM)
            .build();
    static final Allocation ALLOCATION = Allocation.builder()
            .id(AllocationId.of("al1"))
            .need(NeedId.of("n1"))
            .supply(ResourceId.of("rs1"))
            .quantity(20)
            .period(TERM)
            .build();

    private OneOfEach() {}

    static List<Entity> entities() {
        return List.of(
                DIVISION,
                GRID,
                ESTATE,
                BUILDING,
                BUILDING_UNIT,
                HEADCOUNT,
                ORGANIZATION,
                POST,
                PERSON,
                APPOINTMENT,
                FACILITY,
                TEAM,
                PROPERTY_SERVICE,
                LIAISON,
                COMMITMENT,
                ACTIVITY,
                STEWARD,
                REACH,
                CREDENTIAL,
                CONFLICT_OF_INTEREST,
                DELIBERATION,
                VOTE,
                MANDATE_LIST,
                LIST_ITEM,
                POWER_GRANT,
                ADMISSION,
                NEED,
                RESOURCE,
                PROJECT,
                ALLOCATION);
    }
}
