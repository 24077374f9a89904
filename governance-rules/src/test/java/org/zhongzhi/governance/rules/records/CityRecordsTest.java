package org.zhongzhi.governance.rules.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.OTHER_COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.OTHER_ESTATE;
import static org.zhongzhi.governance.rules.Cities.SUBDISTRICT;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.estate;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Observation;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.deliberation.Deliberation;
import org.zhongzhi.governance.model.deliberation.DeliberationId;
import org.zhongzhi.governance.model.deliberation.DeliberationStep;
import org.zhongzhi.governance.model.mandate.ItemKind;
import org.zhongzhi.governance.model.mandate.ListItem;
import org.zhongzhi.governance.model.mandate.ListItemId;
import org.zhongzhi.governance.model.mandate.ListKind;
import org.zhongzhi.governance.model.mandate.MandateList;
import org.zhongzhi.governance.model.mandate.MandateListId;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.territory.Building;
import org.zhongzhi.governance.model.territory.BuildingId;
import org.zhongzhi.governance.model.territory.BuildingUnit;
import org.zhongzhi.governance.model.territory.BuildingUnitId;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.Grid;
import org.zhongzhi.governance.model.territory.GridId;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.Cities;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.casework.Observer;
import org.zhongzhi.governance.rules.procedures.Procedures;

class CityRecordsTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant NOON = Instant.parse("2024-06-28T04:00:00Z");
    private static final MatterCode WASTE = MatterCode.of("sanitation/waste");
    private static final MatterCode NOISE = MatterCode.of("order/noise");
    private static final OrganizationId OFFICE = OrganizationId.of("office");
    private static final OrganizationId AGENCY = OrganizationId.of("agency");
    private static final OrganizationId FIRM = OrganizationId.of("firm");
    private static final GridId GRID = GridId.of("g-1");
    private static final GridId OTHER_GRID = GridId.of("g-2");
    private static final BuildingId BUILDING = BuildingId.of("b-1");
    private static final BuildingId SPLIT = BuildingId.of("b-2");
    private static final BuildingUnitId UNIT = BuildingUnitId.of("u-1");
    private static final DeliberationId DELIBERATION = DeliberationId.of("d-1");
    private static final Cities CITY = tree().with(
                    estate(ESTATE, COMMUNITY),
                    estate(OTHER_ESTATE, OTHER_COMMUNITY),
                    grid(GRID),
                    grid(OTHER_GRID),
                    building(BUILDING, GRID),
                    building(SPLIT, GRID, OTHER_GRID),
                    BuildingUnit.builder()
                            .id(UNIT)
                            .name("一单元")
                            .building(BUILDING)
                            .build(),
                    body("office", OrganizationKind.SUBDISTRICT_OFFICE, SUBDISTRICT),
                    body("agency", OrganizationKind.STATIONED_AGENCY, SUBDISTRICT),
                    body("committee", OrganizationKind.RESIDENTS_COMMITTEE, OTHER_COMMUNITY),
                    body("firm", OrganizationKind.PROPERTY_FIRM, OTHER_COMMUNITY),
                    MandateList.builder()
                            .id(MandateListId.of("powers"))
                            .kind(ListKind.POWERS_AND_RESPONSIBILITIES)
                            .place(SUBDISTRICT)
                            .edition("2024")
                            .period(Period.always())
                            .build(),
                    item("i-1", WASTE, HashSet.of("office"), HashSet.of("agency")),
                    item("i-2", NOISE, HashSet.of("office", "agency"), HashSet.empty()));
    private static final CityRecords RECORDS = CityRecords.of(CITY.jurisdiction(), SHANGHAI);

    private static Grid grid(GridId id) {
        return Grid.builder().id(id).name("网格" + id).community(COMMUNITY).build();
    }

    private static Building building(BuildingId id, GridId... grids) {
        return Building.builder()
                .id(id)
                .name("楼栋" + id)
                .within(ESTATE)
                .grids(HashSet.of(grids))
                .build();
    }

    private static ListItem item(String id, MatterCode matter, Set<String> leads, Set<String> helpers) {
        return ListItem.builder()
                .id(ListItemId.of(id))
                .name("事项" + id)
                .kind(ItemKind.DUTY)
                .list(MandateListId.of("powers"))
                .matter(matter)
                .leads(leads.map(OrganizationId::of))
                .helpers(helpers.map(OrganizationId::of))
                .build();
    }

    private static Action asking(PlaceId place, MatterCode matter) {
        return Action.of("report")
                .by(Actor.of(OFFICE, RoleId.of("grid-worker")))
                .at(NOON)
                .giving("place", new FieldValue.Place(place))
                .giving("matter", new FieldValue.Matter(matter));
    }

    private static Case reported(PlaceId place, MatterCode matter) {
        return Casework.of(Procedures.matter())
                .open(CaseId.of("c-1"), asking(place, matter).giving("category", new FieldValue.Chosen("ordinary")))
                .get();
    }

    private static Case dispatched(PlaceId place, MatterCode matter, OrganizationId body) {
        Actor centre = Actor.of(OFFICE, RoleId.of("command-centre"));
        Casework casework = Casework.of(Procedures.matter())
                .observing((observation, before, action) -> observation == Observation.PLACE_IN_ONE_GRID
                        ? Option.some(FieldValue.yesNo(true))
                        : Option.none());
        return casework.apply(
                        reported(place, matter),
                        Action.of("register").by(centre).at(NOON))
                .flatMap(each -> casework.apply(
                        each,
                        Action.of("dispatch")
                                .by(centre)
                                .at(NOON)
                                .to(body)
                                .giving("reason", new FieldValue.Words("by custom"))))
                .get();
    }

    private static Option<FieldValue> inOneGrid(PlaceId place) {
        return RECORDS.observe(Observation.PLACE_IN_ONE_GRID, null, asking(place, WASTE));
    }

    private static Option<FieldValue> grounded(PlaceId place, MatterCode matter, OrganizationId body, String ground) {
        return RECORDS.observe(
                Observation.RETURN_GROUNDED,
                dispatched(place, matter, body),
                Action.of("return")
                        .by(Actor.of(body, RoleId.of("body")))
                        .at(NOON)
                        .on(1)
                        .giving("ground", new FieldValue.Chosen(ground)));
    }

    private static Option<FieldValue> yes() {
        return Option.some(FieldValue.yesNo(true));
    }

    private static Option<FieldValue> no() {
        return Option.some(FieldValue.yesNo(false));
    }

    @Test
    void a_grid_a_building_of_one_grid_and_its_units_lie_in_one_grid() {
        assertThat(inOneGrid(GRID)).isEqualTo(yes());
        assertThat(inOneGrid(BUILDING)).isEqualTo(yes());
        assertThat(inOneGrid(UNIT)).isEqualTo(yes());
        assertThat(inOneGrid(SPLIT)).isEqualTo(no());
    }

    @Test
    void an_estate_lies_in_the_grids_of_its_buildings_and_a_community_has_those_it_is_cut_into() {
        assertThat(inOneGrid(ESTATE)).isEqualTo(no());
        assertThat(inOneGrid(COMMUNITY)).isEqualTo(no());
        CityRecords single = CityRecords.of(
                tree().with(estate(ESTATE, COMMUNITY), grid(GRID), building(BUILDING, GRID))
                        .jurisdiction(),
                SHANGHAI);
        assertThat(single.observe(Observation.PLACE_IN_ONE_GRID, null, asking(ESTATE, WASTE)))
                .isEqualTo(yes());
        assertThat(single.observe(Observation.PLACE_IN_ONE_GRID, null, asking(COMMUNITY, WASTE)))
                .isEqualTo(yes());
    }

    @Test
    void of_a_place_that_the_records_do_not_hold_or_do_not_cut_into_grids_nothing_is_said() {
        assertThat(inOneGrid(EstateId.of("e-404"))).isEmpty();
        assertThat(inOneGrid(GridId.of("g-404"))).isEmpty();
        assertThat(inOneGrid(OTHER_ESTATE)).isEmpty();
    }

    @Test
    void the_place_is_what_the_action_says_and_else_what_the_case_recorded() {
        Action register = Action.of("register")
                .by(Actor.of(OFFICE, RoleId.of("command-centre")))
                .at(NOON);

        assertThat(RECORDS.observe(Observation.PLACE_IN_ONE_GRID, reported(BUILDING, WASTE), register))
                .isEqualTo(yes());
        assertThat(RECORDS.observe(Observation.PLACE_IN_ONE_GRID, reported(SPLIT, WASTE), register))
                .isEqualTo(no());
        assertThat(RECORDS.observe(
                        Observation.PLACE_IN_ONE_GRID,
                        reported(SPLIT, WASTE),
                        register.giving("place", new FieldValue.Place(GRID))))
                .isEqualTo(yes());
        assertThat(RECORDS.observe(Observation.PLACE_IN_ONE_GRID, null, register))
                .isEmpty();
    }

    @Test
    void the_lists_propose_who_leads_and_who_helps_with_the_reason() {
        assertThat(RECORDS.observe(Observation.RESPONSIBLE_BODIES, reported(BUILDING, WASTE), asking(BUILDING, WASTE)))
                .contains(FieldValue.parties(OFFICE, AGENCY));
        assertThat(RECORDS.responsibility(reported(BUILDING, WASTE), NOON).get().explain(Locale.ENGLISH))
                .contains("led by 组织office (office); helped by 组织agency (agency); by item \"事项i-1\"");
    }

    @Test
    void lists_that_leave_open_who_leads_or_name_nobody_propose_nobody() {
        assertThat(RECORDS.observe(Observation.RESPONSIBLE_BODIES, null, asking(BUILDING, NOISE)))
                .isEmpty();
        assertThat(RECORDS.observe(
                        Observation.RESPONSIBLE_BODIES, null, asking(BUILDING, MatterCode.of("other/matter"))))
                .isEmpty();
    }

    @Test
    void a_matter_is_beyond_the_lists_of_the_subdistrict_if_these_do_not_have_it() {
        assertThat(RECORDS.observe(Observation.BEYOND_LISTS, null, asking(BUILDING, WASTE)))
                .isEqualTo(no());
        assertThat(RECORDS.observe(Observation.BEYOND_LISTS, null, asking(BUILDING, MatterCode.of("other/matter"))))
                .isEqualTo(yes());
        assertThat(CityRecords.of(tree().with(estate(ESTATE, COMMUNITY)).jurisdiction(), SHANGHAI)
                        .observe(Observation.BEYOND_LISTS, null, asking(ESTATE, WASTE)))
                .as("a subdistrict without lists")
                .isEmpty();
    }

    @Test
    void a_place_outside_what_a_body_is_of_is_a_ground_to_return() {
        assertThat(grounded(BUILDING, WASTE, OFFICE, "wrong-place")).isEqualTo(no());
        assertThat(grounded(BUILDING, WASTE, OrganizationId.of("committee"), "wrong-place"))
                .isEqualTo(yes());
        assertThat(grounded(BUILDING, WASTE, FIRM, "wrong-place"))
                .as("whom a firm serves")
                .isEmpty();
        assertThat(grounded(EstateId.of("e-404"), WASTE, OFFICE, "wrong-place")).isEmpty();
        assertThat(grounded(BUILDING, WASTE, OrganizationId.of("unknown"), "wrong-place"))
                .isEmpty();
    }

    @Test
    void a_body_that_the_lists_do_not_name_has_a_ground_to_return() {
        assertThat(grounded(BUILDING, WASTE, OFFICE, "wrong-competence")).isEqualTo(no());
        assertThat(grounded(BUILDING, WASTE, AGENCY, "wrong-competence")).isEqualTo(no());
        assertThat(grounded(BUILDING, WASTE, FIRM, "wrong-competence")).isEqualTo(yes());
    }

    @Test
    void lists_that_leave_open_who_leads_are_a_ground_to_return() {
        assertThat(grounded(BUILDING, NOISE, OFFICE, "unclear-title")).isEqualTo(yes());
        assertThat(grounded(BUILDING, WASTE, OFFICE, "unclear-title")).isEqualTo(no());
        assertThat(grounded(BUILDING, WASTE, OFFICE, "another-ground")).isEmpty();
    }

    @Test
    void a_deliberation_is_complete_once_its_decision_is_disclosed_in_order() {
        HashMap<DeliberationStep, LocalDate> steps = HashMap.of(
                DeliberationStep.PROPOSAL, LocalDate.of(2024, 6, 1),
                DeliberationStep.DISCUSSION, LocalDate.of(2024, 6, 3),
                DeliberationStep.REVIEW, LocalDate.of(2024, 6, 5),
                DeliberationStep.DECISION, LocalDate.of(2024, 6, 10),
                DeliberationStep.DECISION_DISCLOSURE, LocalDate.of(2024, 6, 11));

        assertThat(complete(steps)).isEqualTo(yes());
        assertThat(complete(steps.remove(DeliberationStep.DECISION_DISCLOSURE))).isEqualTo(no());
        assertThat(complete(steps.put(DeliberationStep.DECISION_DISCLOSURE, LocalDate.of(2024, 6, 29))))
                .isEqualTo(no());
        assertThat(complete(steps.put(DeliberationStep.REVIEW, LocalDate.of(2024, 6, 2))))
                .isEqualTo(no());
        assertThat(RECORDS.observe(Observation.DELIBERATION_COMPLETE, null, asking(ESTATE, WASTE)))
                .isEmpty();
        assertThat(RECORDS.observe(Observation.DELIBERATION_COMPLETE, null, naming(DELIBERATION)))
                .isEmpty();
    }

    private static Action naming(DeliberationId deliberation) {
        return asking(ESTATE, WASTE).giving("deliberation", new FieldValue.Document(deliberation.value()));
    }

    private static Option<FieldValue> complete(HashMap<DeliberationStep, LocalDate> steps) {
        Deliberation deliberation = Deliberation.builder()
                .id(DELIBERATION)
                .name("加装电梯")
                .place(COMMUNITY)
                .steps(steps)
                .build();
        return CityRecords.of(tree().with(deliberation).jurisdiction(), SHANGHAI)
                .observe(Observation.DELIBERATION_COMPLETE, null, naming(DELIBERATION));
    }

    @Test
    void what_one_observer_does_not_find_another_may() {
        Observer other = (observation, before, action) -> Option.some(FieldValue.yesNo(false));

        assertThat(Observer.none().orElse(other).observe(Observation.BEYOND_LISTS, null, asking(ESTATE, WASTE)))
                .isEqualTo(no());
        assertThat(RECORDS.orElse(other).observe(Observation.PLACE_IN_ONE_GRID, null, asking(GRID, WASTE)))
                .isEqualTo(yes());
    }
}
