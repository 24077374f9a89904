package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.casework.ActionId;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Fields;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.organization.FloorArea;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.territory.BuildingId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.GridId;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.procedures.Procedures;
import org.zhongzhi.governance.rules.report.CaseReport;
import org.zhongzhi.governance.rules.report.RefusalReport;

class GovernanceModuleTest {
    private static final Period TERM = Period.from(LocalDate.of(2024, 1, 1));

    private final ObjectMapper mapper = new ObjectMapper().registerModule(new GovernanceModule());

    record Request(Seq<Period> periods, Option<String> remark, Jurisdiction city) {}

    record Shelf(Set<GridId> grids, Set<Integer> numbers, Map<Role, Seq<FloorArea>> areas, Option<Period> term) {}

    record Visit(
            PlaceId place,
            Seq<PlaceId> nearby,
            Set<PlaceId> places,
            Map<PersonId, PlaceId> seen,
            Option<PlaceId> next) {}

    record Branch(String name, Seq<Branch> branches) {}

    record Point(int x, int y) {}

    record Asked(CaseId source, ActionId action, Actor actor, Fields fields, Map<StateId, Integer> counts) {}

    @Test
    void a_record_of_the_user_holds_values_of_the_model() throws JsonProcessingException {
        Jurisdiction city = GovernanceJson.standard().readJurisdiction(GoldenDocumentsTest.golden("jurisdiction.json"));
        Request request = new Request(Array.of(TERM, Period.always()), Option.some("加急"), city);

        String written = mapper.writeValueAsString(request);

        assertThat(mapper.readValue(written, Request.class)).isEqualTo(request);
        assertThat(written)
                .startsWith("{\"periods\":[{\"from\":\"2024-01-01\"},{}],\"remark\":\"加急\",\"city\":{\"about\":")
                .contains("\"format\":\"zhongzhi/jurisdiction/1\"");
    }

    @Test
    void a_record_of_the_user_holds_what_cases_are_made_of() throws JsonProcessingException {
        Asked asked = new Asked(
                CaseId.of("c-1"),
                ActionId.of("dispatch"),
                Actor.of(OrganizationId.of("centre"), RoleId.of("centre")),
                Fields.none().with(FieldId.of("weight"), FieldValue.whole(3)),
                HashMap.of(StateId.of("closed"), 2));

        String written = mapper.writeValueAsString(asked);

        assertThat(written)
                .isEqualTo("{\"source\":\"c-1\",\"action\":\"dispatch\","
                        + "\"actor\":{\"party\":{\"id\":\"centre\",\"type\":\"organization\"},\"roles\":[\"centre\"],\"type\":\"party\"},"
                        + "\"fields\":{\"weight\":{\"number\":3,\"type\":\"whole\"}},\"counts\":{\"closed\":2}}");
        assertThat(mapper.readValue(written, Asked.class)).isEqualTo(asked);
    }

    @Test
    void documents_of_casework_are_read_and_written() throws JsonProcessingException {
        String procedure = GovernanceJson.standard().toJson(Procedures.whistle());

        assertThat(mapper.readValue(procedure, Procedure.class)).isEqualTo(Procedures.whistle());
        for (String name : Array.of("case", "refusal")) {
            Class<?> type = name.equals("case") ? CaseReport.class : RefusalReport.class;
            Object value = mapper.readValue(GoldenDocumentsTest.golden(name + ".json"), type);
            assertThat(mapper.readValue(mapper.writeValueAsString(value), type)).isEqualTo(value);
        }
    }

    @Test
    void an_option_that_is_none_is_left_out_and_read_as_none() throws JsonProcessingException {
        Shelf shelf = new Shelf(HashSet.empty(), HashSet.empty(), HashMap.empty(), Option.none());

        assertThat(mapper.writeValueAsString(shelf)).isEqualTo("{\"grids\":[],\"numbers\":[],\"areas\":{}}");
        assertThat(mapper.readValue("{\"grids\":[],\"numbers\":[],\"areas\":{}}", Shelf.class))
                .isEqualTo(shelf);
        assertThat(mapper.readValue("{\"grids\":[],\"numbers\":[],\"areas\":{},\"term\":null}", Shelf.class))
                .isEqualTo(shelf);
    }

    @Test
    void an_option_that_is_none_is_null_where_it_cannot_be_left_out() throws JsonProcessingException {
        TypeReference<Seq<Option<Integer>>> type = new TypeReference<>() {};
        Seq<Option<Integer>> values = Array.of(Option.some(1), Option.none());

        assertThat(mapper.writerFor(type).writeValueAsString(values)).isEqualTo("[1,null]");
        assertThat(mapper.readValue("[1,null]", type)).isEqualTo(values);
    }

    @Test
    void sets_and_maps_are_written_in_order() throws JsonProcessingException {
        Shelf shelf = new Shelf(
                HashSet.of(GridId.of("g-2"), GridId.of("g-10"), GridId.of("g-1")),
                HashSet.of(10, 9, -1),
                HashMap.of(
                        Role.STAFF, Array.of(FloorArea.ofSquareMetres(2)),
                        Role.HEAD, Array.of(FloorArea.ofSquareDecimetres(7))),
                Option.some(TERM));

        String written = mapper.writeValueAsString(shelf);

        assertThat(written)
                .isEqualTo("{\"grids\":[\"g-1\",\"g-10\",\"g-2\"],\"numbers\":[-1,9,10],"
                        + "\"areas\":{\"head\":[7],\"staff\":[200]},\"term\":{\"from\":\"2024-01-01\"}}");
        assertThat(mapper.readValue(written, Shelf.class)).isEqualTo(shelf);
    }

    @Test
    void a_set_of_what_has_no_order_is_written_in_that_of_its_texts() throws JsonProcessingException {
        TypeReference<Set<Point>> type = new TypeReference<>() {};
        Set<Point> points = HashSet.of(new Point(2, 1), new Point(1, 2), new Point(1, 1));

        String written = mapper.writerFor(type).writeValueAsString(points);

        assertThat(written).isEqualTo("[{\"x\":1,\"y\":1},{\"x\":1,\"y\":2},{\"x\":2,\"y\":1}]");
        assertThat(mapper.readValue(written, type)).isEqualTo(points);
    }

    @Test
    void a_place_of_any_type_keeps_its_type() throws JsonProcessingException {
        PlaceId grid = GridId.of("g");
        PlaceId building = BuildingId.of("b");
        Visit visit = new Visit(
                grid,
                Array.of(building, grid),
                HashSet.of(grid, building),
                HashMap.of(PersonId.of("p"), building),
                Option.some(DivisionCode.of("45")));

        String written = mapper.writeValueAsString(visit);

        assertThat(written)
                .isEqualTo("{\"place\":{\"id\":\"g\",\"type\":\"grid\"},"
                        + "\"nearby\":[{\"id\":\"b\",\"type\":\"building\"},{\"id\":\"g\",\"type\":\"grid\"}],"
                        + "\"places\":[{\"id\":\"b\",\"type\":\"building\"},{\"id\":\"g\",\"type\":\"grid\"}],"
                        + "\"seen\":{\"p\":{\"id\":\"b\",\"type\":\"building\"}},"
                        + "\"next\":{\"id\":\"45\",\"type\":\"division\"}}");
        assertThat(mapper.readValue(written, Visit.class)).isEqualTo(visit);
    }

    @Test
    void identifiers_and_words_are_keys_of_java_maps_too() throws JsonProcessingException {
        TypeReference<java.util.Map<DivisionCode, Role>> type = new TypeReference<>() {};
        java.util.Map<DivisionCode, Role> heads = java.util.Map.of(DivisionCode.of("4511"), Role.HEAD);

        assertThat(mapper.writerFor(type).writeValueAsString(heads)).isEqualTo("{\"4511\":\"head\"}");
        assertThat(mapper.readValue("{\"4511\":\"head\"}", type)).isEqualTo(heads);
    }

    @Test
    void a_type_may_hold_itself() throws JsonProcessingException {
        Branch tree = new Branch("a", Array.of(new Branch("b", Array.empty()), new Branch("c", Array.empty())));

        assertThat(mapper.readValue(mapper.writeValueAsString(tree), Branch.class))
                .isEqualTo(tree);
    }

    @Test
    void any_collection_of_vavr_is_written_as_its_interface() throws JsonProcessingException {
        assertThat(mapper.writeValueAsString(List.of(1, 2))).isEqualTo("[1,2]");
        assertThat(mapper.writeValueAsString(TreeMap.of("b", 1, "a", 2))).isEqualTo("{\"a\":2,\"b\":1}");
        assertThat(mapper.writeValueAsString(Option.of("x"))).isEqualTo("\"x\"");
    }

    @Test
    void change_sets_and_changes_are_bound_as_well() throws JsonProcessingException {
        ChangeSet changes = GovernanceJson.standard().readChangeSet(GoldenDocumentsTest.golden("change-set.json"));

        assertThat(mapper.readValue(mapper.writeValueAsString(changes), ChangeSet.class))
                .isEqualTo(changes);
        changes.changes()
                .forEach(change ->
                        assertThat(mapper.convertValue(change, Change.class)).isEqualTo(change));
    }

    @Test
    void what_is_wrong_inside_is_told_with_the_way_to_it() {
        String request = "{\"periods\":[{},{\"from\":\"2024-1-5\"}],\"city\":{}}";

        assertThatThrownBy(() -> mapper.readValue(request, Request.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageStartingWith("\"2024-1-5\" is not a date: expected the form YYYY-MM-DD")
                .satisfies(
                        failure -> assertThat(((JsonMappingException) failure).getPathReference())
                                .endsWith(
                                        "Request[\"periods\"]->io.vavr.collection.Seq[1]->org.zhongzhi.governance.model.time.Period[\"from\"]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    {"grids":[],"numbers":[1,2,1],"areas":{}}              | The same member stands twice
                    {"grids":[null],"numbers":[],"areas":{}}               | Found null: expected a value
                    {"grids":[],"numbers":[null],"areas":{}}               | Found null: expected a value
                    {"grids":null,"numbers":[],"areas":{}}                 | Found null: expected an array
                    {"numbers":[],"areas":{}}                              | The property is missing: expected an array
                    {"grids":{},"numbers":[],"areas":{}}                   | Found an object: expected an array
                    {"grids":[],"numbers":[],"areas":{"head":[],"head":[]}} | The same key occurs twice
                    {"grids":[],"numbers":[],"areas":{"hed":[]}}           | "hed" is not a role: did you mean "head"?
                    {"grids":[],"numbers":[],"areas":[]}                   | Found an array: expected an object
                    """)
    void collections_are_as_strict_as_in_documents(String document, String problem) {
        assertThatThrownBy(() -> mapper.readValue(document, Shelf.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith(problem);
    }

    @Test
    void the_key_of_a_person_is_in_no_message() {
        TypeReference<Map<PersonId, Integer>> type = new TypeReference<>() {};

        assertThatThrownBy(() -> mapper.readValue("{\"13912345678\":1}", type))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith("The identifier of a person looks like an identity number")
                .extracting(failure -> ((JsonMappingException) failure).getOriginalMessage())
                .asString()
                .doesNotContain("13912345678");
    }
}
