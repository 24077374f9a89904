package org.zhongzhi.governance.examples.madeup;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.FacilityId;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.organization.Title;
import org.zhongzhi.governance.model.partnership.Activity;
import org.zhongzhi.governance.model.partnership.LiaisonId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.time.Period;

class FiveSystemsTest {
    private static final int COMMUNITIES = 60;
    private static final DivisionCode CITY = DivisionCode.of("9901");
    private static final DivisionCode DISTRICT = DivisionCode.of("990102");
    private static final DivisionCode SUBDISTRICT = DivisionCode.of("990102001");
    private static final OrganizationId COMMITTEE = OrganizationId.of("committee-above");

    /** What is on record before, and the records may name. */
    private final Set<EntityId> given = new HashSet<>(Set.of(CITY, DISTRICT, SUBDISTRICT, COMMITTEE));

    @Test
    void records_name_only_what_is_given_and_each_other() {
        List<Entity> records = city(7);
        Set<EntityId> known = new HashSet<>(given);
        records.forEach(each -> known.add(each.id()));

        assertThat(records)
                .allSatisfy(each -> assertThat(
                                each.references().map(Reference::target).filter(target -> !known.contains(target)))
                        .isEmpty());
    }

    @Test
    void no_two_records_have_one_identifier() {
        List<EntityId> ids = city(7).stream().map(Entity::id).toList();

        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    @Test
    void records_depend_on_the_seed_alone() {
        assertThat(city(7)).isEqualTo(city(7)).isNotEqualTo(city(8));
    }

    @Test
    void there_is_something_of_whatever_the_five_systems_speak_of() {
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        city(7).forEach(each -> types.add(each.id().type()));

        assertThat(types)
                .isEqualTo(EnumSet.complementOf(EnumSet.of(
                        EntityType.DIVISION,
                        EntityType.ESTATE,
                        EntityType.PROPERTY_SERVICE,
                        EntityType.LIAISON,
                        EntityType.CONFLICT_OF_INTEREST,
                        EntityType.VOTE)));
    }

    @Test
    void nothing_is_done_after_the_year_is_over() {
        assertThat(city(7))
                .filteredOn(Activity.class::isInstance)
                .extracting(each -> ((Activity) each).date())
                .allMatch(date -> !date.isAfter(LocalDate.of(Sheet.YEAR, 12, 31)));
    }

    @Test
    void a_service_centre_gets_title_and_zones_and_other_facilities_stay_as_they_are() {
        FiveSystems systems = new FiveSystems(7, each -> {});
        Facility room = facility(0, FacilityKind.MEDIATION_ROOM);

        assertThat(systems.furnished(room)).isSameAs(room);
        assertThat(IntStream.range(0, 200)
                        .mapToObj(each -> systems.furnished(facility(each, FacilityKind.SERVICE_CENTRE))
                                .title()))
                .contains(Title.values());
    }

    private List<Entity> city(long seed) {
        List<Entity> records = new ArrayList<>();
        FiveSystems systems = new FiveSystems(seed, records::add);
        systems.city(CITY);
        systems.municipalDistrict(DISTRICT, CITY);
        systems.subdistrict(SUBDISTRICT, COMMITTEE);
        systems.partyCommittee(COMMITTEE, given("leader"), given("member"));
        for (int each = 1; each <= COMMUNITIES; each++) {
            community(systems, SUBDISTRICT + String.valueOf(1_000 + each).substring(1));
        }
        return records;
    }

    private void community(FiveSystems systems, String code) {
        EstateId estate = EstateId.of("e-" + code);
        OrganizationId owners = OrganizationId.of("owners-" + code);
        OrganizationId committee = OrganizationId.of("committee-" + code);
        LiaisonId liaison = LiaisonId.of("l-" + code);
        given.addAll(Set.of(DivisionCode.of(code), estate, owners, committee, liaison));
        given.addAll(Set.of(FacilityId.of("f"), TeamId.of("t")));
        Community community = new Community(
                DivisionCode.of(code),
                COMMITTEE,
                OrganizationId.of("party-" + code),
                committee,
                given("secretary-" + code),
                given("head-" + code),
                List.of(estate));
        systems.partyOrganization(community.party(), community.code(), community.secretary());
        systems.community(community);
        systems.estate(estate);
        systems.reached(estate, FacilityId.of("f"));
        systems.reached(estate, TeamId.of("t"));
        systems.crossings(community, community.secretary(), new OwnedEstate(estate, owners, given("chair-" + code)));
        systems.propertyFirm(owners, SUBDISTRICT);
        systems.deeds(liaison);
    }

    private PersonId given(String person) {
        given.add(PersonId.of(person));
        return PersonId.of(person);
    }

    private static Facility facility(int number, FacilityKind kind) {
        return Facility.builder()
                .id(FacilityId.of("f-" + number))
                .name("场所")
                .kind(kind)
                .place(SUBDISTRICT)
                .floorArea(Option.none())
                .period(Period.always())
                .build();
    }
}
