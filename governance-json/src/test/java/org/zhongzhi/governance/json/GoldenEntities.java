package org.zhongzhi.governance.json;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.LocalDate;
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

/** An entity of every type, with every attribute that documents have. */
final class GoldenEntities {
    private static final Period TERM = Period.of(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 1, 1));
    private static final DivisionCode SUBDISTRICT = DivisionCode.of("451102001");
    private static final DivisionCode COMMUNITY = DivisionCode.of("451102001001");
    private static final EstateId ESTATE = EstateId.of("estate-1");
    private static final BuildingId BUILDING = BuildingId.of("building-1");
    private static final OrganizationId FIRM = OrganizationId.of("firm-1");
    private static final PersonId PERSON = PersonId.of("person-1");
    private static final PostId POST = PostId.of("post-1");

    static final Array<Entity> ENTITIES = Array.of(
            Division.builder()
                    .code(COMMUNITY)
                    .kind(DivisionKind.COMMUNITY)
                    .name("新兴社区")
                    .parent(Option.some(SUBDISTRICT))
                    .build(),
            Division.builder()
                    .code(SUBDISTRICT)
                    .kind(DivisionKind.SUBDISTRICT)
                    .name("八步街道")
                    .parent(Option.none())
                    .build(),
            Grid.builder()
                    .id(GridId.of("grid-1"))
                    .name("第一网格")
                    .kind(GridKind.BUSINESS_DISTRICT)
                    .community(COMMUNITY)
                    .build(),
            Estate.builder()
                    .id(ESTATE)
                    .name("\"𠮷祥\" \\ Estate")
                    .community(COMMUNITY)
                    .old(true)
                    .build(),
            Building.builder()
                    .id(BUILDING)
                    .name("1栋")
                    .within(ESTATE)
                    .grids(HashSet.of(GridId.of("grid-2"), GridId.of("grid-1")))
                    .build(),
            Building.builder()
                    .id(BuildingId.of("building-2"))
                    .name("2栋")
                    .within(COMMUNITY)
                    .grids(HashSet.empty())
                    .build(),
            BuildingUnit.builder()
                    .id(BuildingUnitId.of("unit-1"))
                    .name("1单元")
                    .building(BUILDING)
                    .build(),
            Headcount.builder()
                    .place(COMMUNITY)
                    .subject(HeadcountSubject.PERMANENT_RESIDENTS)
                    .date(LocalDate.of(2024, 6, 30))
                    .count(5200)
                    .build(),
            Organization.builder()
                    .id(FIRM)
                    .name("众安物业")
                    .kind(OrganizationKind.PROPERTY_FIRM)
                    .host(Option.some(OrganizationId.of("party-1")))
                    .members(Option.some(7))
                    .criteria(HashSet.of("组织设置规范化", "活动经常化"))
                    .seat(COMMUNITY)
                    .period(Period.from(LocalDate.of(2019, 3, 1)))
                    .build(),
            Post.builder()
                    .id(POST)
                    .name("经理")
                    .organization(FIRM)
                    .role(Role.HEAD)
                    .seats(2)
                    .termYears(Option.some(5))
                    .build(),
            Person.of(PERSON, PartyMembership.YES),
            Appointment.builder()
                    .id(AppointmentId.of("appointment-1"))
                    .person(PERSON)
                    .post(POST)
                    .concurrent(true)
                    .basis(AppointmentBasis.HIRED)
                    .period(TERM)
                    .build(),
            Facility.builder()
                    .id(FacilityId.of("facility-1"))
                    .name("新兴社区党群服务中心")
                    .kind(FacilityKind.SERVICE_CENTRE)
                    .place(COMMUNITY)
                    .floorArea(Option.some(FloorArea.ofSquareMetres(520)))
                    .title(Title.CLEAR)
                    .sharedZones(HashMap.of("阅览室", true, "办公区", false))
                    .period(Period.always())
                    .build(),
            Team.builder()
                    .id(TeamId.of("team-1"))
                    .name("应急队")
                    .kind(TeamKind.EMERGENCY)
                    .place(GridId.of("grid-1"))
                    .period(Period.of(Option.none(), Option.some(LocalDate.of(2026, 1, 1))))
                    .build(),
            PropertyService.builder()
                    .id(PropertyServiceId.of("service-1"))
                    .estate(ESTATE)
                    .provider(FIRM)
                    .mode(PropertyServiceMode.FIRM)
                    .period(TERM)
                    .build(),
            Liaison.builder()
                    .id(LiaisonId.of("liaison-1"))
                    .person(PERSON)
                    .place(BuildingUnitId.of("unit-1"))
                    .period(TERM)
                    .build(),
            Commitment.builder()
                    .id(CommitmentId.of("c1"))
                    .kind(CommitmentKind.CO_BUILDING_CONTRACT)
                    .actors(HashSet.of(FIRM, PERSON))
                    .counterpart(Option.some(OrganizationId.of("party-1")))
                    .place(Option.some(COMMUNITY))
                    .items(Array.of("共用停车场", "每月义诊"))
                    .period(TERM)
                    .build(),
            Activity.builder()
                    .id(ActivityId.of("x1"))
                    .kind(ActivityKind.DEED)
                    .date(LocalDate.of(2024, 5, 10))
                    .actors(HashSet.of(PERSON))
                    .counterpart(Option.some(OrganizationId.of("party-1")))
                    .place(Option.some(COMMUNITY))
                    .liaison(Option.some(LiaisonId.of("liaison-1")))
                    .grade(Option.some(Grade.EXCELLENT))
                    .build(),
            Steward.builder()
                    .id(StewardId.of("w1"))
                    .kind(StewardKind.IN_CHARGE)
                    .person(PERSON)
                    .place(GridId.of("grid-1"))
                    .period(TERM)
                    .build(),
            Reach.builder()
                    .id(ReachId.of("r1"))
                    .estate(ESTATE)
                    .servicePoint(TeamId.of("team-1"))
                    .minutes(12)
                    .period(TERM)
                    .build(),
            Credential.builder()
                    .id(CredentialId.of("k1"))
                    .kind(CredentialKind.POST_GRADE)
                    .person(PERSON)
                    .place(Option.some(COMMUNITY))
                    .level(Option.some(3))
                    .period(TERM)
                    .build(),
            ConflictOfInterest.builder()
                    .id(ConflictOfInterestId.of("i1"))
                    .person(PERSON)
                    .organization(OrganizationId.of("party-1"))
                    .period(TERM)
                    .build(),
            Deliberation.builder()
                    .id(DeliberationId.of("d1"))
                    .name("小区停车位改造")
                    .place(COMMUNITY)
                    .steps(HashMap.of(
                            DeliberationStep.PROPOSAL,
                            LocalDate.of(2024, 3, 1),
                            DeliberationStep.DECISION,
                            LocalDate.of(2024, 3, 20)))
                    .carriedOut(Option.some(LocalDate.of(2024, 6, 1)))
                    .build(),
            Vote.builder()
                    .id(VoteId.of("v1"))
                    .kind(VoteKind.OWNERS_SPECIAL)
                    .place(ESTATE)
                    .date(LocalDate.of(2024, 4, 1))
                    .entitled(300)
                    .attending(220)
                    .agreeing(180)
                    .entitledArea(Option.some(FloorArea.ofSquareMetres(30_000)))
                    .attendingArea(Option.some(FloorArea.ofSquareMetres(21_000)))
                    .agreeingArea(Option.some(FloorArea.ofSquareMetres(17_000)))
                    .build(),
            MandateList.builder()
                    .id(MandateListId.of("m1"))
                    .kind(ListKind.COMMUNITY_TASKS)
                    .place(COMMUNITY)
                    .edition("2024")
                    .period(TERM)
                    .build(),
            ListItem.builder()
                    .id(ListItemId.of("m1/1"))
                    .name("养老服务登记")
                    .kind(ItemKind.TASK)
                    .list(MandateListId.of("m1"))
                    .matter(MatterCode.of("care/elderly"))
                    .leads(HashSet.of(FIRM))
                    .helpers(HashSet.of(OrganizationId.of("party-1")))
                    .build(),
            PowerGrant.builder()
                    .id(PowerGrantId.of("pg1"))
                    .power(SubdistrictPower.ENFORCEMENT_DISPATCH)
                    .place(SUBDISTRICT)
                    .period(TERM)
                    .build(),
            Admission.builder()
                    .id(AdmissionId.of("ad1"))
                    .item(ListItemId.of("m1/1"))
                    .applicant(OrganizationId.of("party-1"))
                    .funding(Option.some(Money.ofYuan(12_000)))
                    .period(TERM)
                    .build(),
            Need.builder()
                    .id(NeedId.of("n1"))
                    .name("增设晾衣架")
                    .place(ESTATE)
                    .matter(MatterCode.of("estate/drying-rack"))
                    .quantity(20)
                    .raised(LocalDate.of(2024, 2, 1))
                    .closed(Option.some(LocalDate.of(2024, 9, 1)))
                    .refusal(Option.some("占用消防通道"))
                    .build(),
            Resource.builder()
                    .id(ResourceId.of("rs1"))
                    .name("会议室")
                    .provider(OrganizationId.of("party-1"))
                    .place(COMMUNITY)
                    .matters(HashSet.of(MatterCode.of("venue")))
                    .capacity(40)
                    .period(TERM)
                    .build(),
            Project.builder()
                    .id(ProjectId.of("pj1"))
                    .name("微公园")
                    .kind(ProjectKind.MICRO_PROJECT)
                    .place(COMMUNITY)
                    .matters(HashSet.of(MatterCode.of("estate/green")))
                    .capacity(1)
                    .budget(Option.some(Money.ofYuan(50_000)))
                    .deliberation(Option.some(DeliberationId.of("d1")))
                    .period(TERM)
                    .build(),
            Allocation.builder()
                    .id(AllocationId.of("al1"))
                    .need(NeedId.of("n1"))
                    .supply(ResourceId.of("rs1"))
                    .quantity(20)
                    .period(TERM)
                    .build());

    private GoldenEntities() {}
}
