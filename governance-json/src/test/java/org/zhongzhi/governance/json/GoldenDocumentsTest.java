package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityType;
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
import org.zhongzhi.governance.model.territory.HeadcountId;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Text;

/** The golden documents are the format: a change to one of them is a change to what every user has on disk. */
class GoldenDocumentsTest {
    private static final Period TERM = Period.of(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 1, 1));
    private static final DivisionCode SUBDISTRICT = DivisionCode.of("451102001");
    private static final DivisionCode COMMUNITY = DivisionCode.of("451102001001");
    private static final EstateId ESTATE = EstateId.of("estate-1");
    private static final BuildingId BUILDING = BuildingId.of("building-1");
    private static final OrganizationId FIRM = OrganizationId.of("firm-1");
    private static final PersonId PERSON = PersonId.of("person-1");
    private static final PostId POST = PostId.of("post-1");

    private static final Array<Entity> ENTITIES = Array.of(
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
                    .seat(COMMUNITY)
                    .period(Period.from(LocalDate.of(2019, 3, 1)))
                    .build(),
            Post.builder()
                    .id(POST)
                    .name("经理")
                    .organization(FIRM)
                    .role(Role.HEAD)
                    .build(),
            Person.of(PERSON, PartyMembership.YES),
            Appointment.builder()
                    .id(AppointmentId.of("appointment-1"))
                    .person(PERSON)
                    .post(POST)
                    .concurrent(true)
                    .period(TERM)
                    .build(),
            Facility.builder()
                    .id(FacilityId.of("facility-1"))
                    .name("新兴社区党群服务中心")
                    .kind(FacilityKind.SERVICE_CENTRE)
                    .place(COMMUNITY)
                    .floorArea(Option.some(FloorArea.ofSquareMetres(520)))
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
                    .build());

    private static final Jurisdiction CITY = Jurisdiction.of(
            About.of(Text.of("贺州市", "Hezhou"), Option.some(Text.of("示意数据", "Illustrative data"))), ENTITIES);

    private static final ChangeSet CHANGES = ChangeSet.of(ENTITIES.map(Change::put)
            .append(Change.remove(COMMUNITY))
            .append(Change.remove(HeadcountId.of(BUILDING, HeadcountSubject.HOUSEHOLDS, LocalDate.of(2024, 6, 30))))
            .append(Change.remove(PERSON)));

    private final GovernanceJson json = GovernanceJson.standard();

    @Test
    void the_golden_jurisdiction_holds_every_type_of_entity() {
        assertThat(EntityType.values())
                .allSatisfy(type -> assertThat(CITY.all(type)).isNotEmpty());
    }

    @Test
    void a_jurisdiction_is_written_as_the_golden_document() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        json.writeJurisdiction(CITY, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(golden("jurisdiction.json"));
    }

    @Test
    void the_golden_document_is_read_as_the_jurisdiction() {
        assertThat(json.readJurisdiction(golden("jurisdiction.json"))).isEqualTo(CITY);
    }

    @Test
    void a_change_set_is_written_as_the_golden_document() {
        assertThat(json.toJson(CHANGES)).isEqualTo(golden("change-set.json"));
    }

    @Test
    void the_golden_document_is_read_as_the_change_set() {
        assertThat(json.readChangeSet(golden("change-set.json"))).isEqualTo(CHANGES);
    }

    static String golden(String name) {
        try (InputStream in = GoldenDocumentsTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
