package org.zhongzhi.governance.model;

import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.AppointmentId;
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
import org.zhongzhi.governance.model.partnership.Liaison;
import org.zhongzhi.governance.model.partnership.LiaisonId;
import org.zhongzhi.governance.model.partnership.PropertyService;
import org.zhongzhi.governance.model.partnership.PropertyServiceId;
import org.zhongzhi.governance.model.partnership.PropertyServiceMode;
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
import org.zhongzhi.governance.model.territory.Headcount;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.time.Period;

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
    static final Grid GRID =
            Grid.builder().id(GridId.of("g1")).name("第一网格").community(COMMUNITY).build();
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
            .period(TERM)
            .build();
    static final Post POST = Post.builder()
            .id(PostId.of("s1"))
            .name("主任")
            .organization(OrganizationId.of("o1"))
            .role(Role.HEAD)
            .build();
    static final Person PERSON = Person.of(PersonId.of("p1"), PartyMembership.YES);
    static final Appointment APPOINTMENT = Appointment.builder()
            .id(AppointmentId.of("a1"))
            .person(PersonId.of("p1"))
            .post(PostId.of("s1"))
            .concurrent(true)
            .period(TERM)
            .build();
    static final Facility FACILITY = Facility.builder()
            .id(FacilityId.of("f1"))
            .name("党群服务中心")
            .kind(FacilityKind.SERVICE_CENTRE)
            .place(COMMUNITY)
            .floorArea(Option.some(FloorArea.ofSquareMetres(520)))
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
                LIAISON);
    }
}
