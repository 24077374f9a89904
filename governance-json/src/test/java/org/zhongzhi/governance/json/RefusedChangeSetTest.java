package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusedChangeSetTest {
    @Test
    void a_change_of_an_unknown_type_is_refused() {
        assertThat(refusalOf("{\"type\": \"delete\"}"))
                .isEqualTo(new Refusal(
                        "/changes/0/type",
                        2,
                        12,
                        "\"delete\" is not a type of change: expected one of \"put\", \"remove\""));
        assertThat(refusalOf("{\"entity\": {}}"))
                .isEqualTo(new Refusal(
                        "/changes/0",
                        2,
                        3,
                        "Property \"type\" is missing: expected a type of change (one of \"put\", \"remove\")"));
    }

    @Test
    void an_entity_of_an_unknown_type_is_refused() {
        assertThat(refusalOf("{\"type\": \"put\", \"entity\": {}, \"entityType\": \"apointment\"}"))
                .isEqualTo(new Refusal(
                        "/changes/0/entityType",
                        2,
                        47,
                        "\"apointment\" is not a type of entity: did you mean \"appointment\"?"));
    }

    @Test
    void a_removal_has_no_entity_and_a_put_no_identifier_beside_it() {
        assertThat(refusalOf("{\"entity\": {}, \"entityType\": \"team\", \"type\": \"remove\"}"))
                .isEqualTo(new Refusal(
                        "/changes/0/entity",
                        2,
                        4,
                        "Unknown property \"entity\": expected one of \"entityType\", \"id\", \"type\""));
        assertThat(refusalOf("{\"entityType\": \"team\", \"id\": \"t\", \"type\": \"put\"}"))
                .isEqualTo(new Refusal(
                        "/changes/0/id",
                        2,
                        26,
                        "Unknown property \"id\": expected one of \"entity\", \"entityType\", \"type\""));
    }

    @Test
    void what_is_wrong_with_an_entity_is_told_at_its_own_place() {
        assertThat(refusalOf(
                        "{\"entity\": {\"id\": \"t\",\n    \"name\": 7}, \"entityType\": \"team\", \"type\": \"put\"}"))
                .isEqualTo(new Refusal("/changes/0/entity/name", 3, 13, "Found the number 7: expected a string"));
        assertThat(
                        refusalOf(
                                "{\"entity\": {\"id\": \"t\",\n   \"id\": \"t\"}, \"entityType\": \"team\", \"type\": \"put\"}"))
                .isEqualTo(new Refusal("/changes/0/entity/id", 3, 4, "Property \"id\" occurs twice: expected it once"));
    }

    @Test
    void the_identifier_of_a_removal_is_checked_for_its_type() {
        assertThat(refusalOf("{\"id\": \"t\", \"entityType\": \"division\", \"type\": \"remove\"}"))
                .isEqualTo(
                        new Refusal(
                                "/changes/0/id",
                                2,
                                10,
                                "\"t\" is not a division code: expected 2, 4, 6, 9 or 12 digits (province, city, district, subdistrict, community)"));
    }

    @Test
    void what_is_no_object_is_no_change() {
        assertThat(refusalOf("\"put\""))
                .isEqualTo(new Refusal(
                        "/changes/0", 2, 3, "Found the string \"put\": expected a change (an object with \"type\")"));
    }

    @Test
    void a_jurisdiction_is_no_change_set() {
        assertThat(Refusal.ofChangeSet(GoldenDocumentsTest.golden("jurisdiction.json"))
                        .problem())
                .isEqualTo(
                        "The document is a jurisdiction (\"zhongzhi/jurisdiction/1\"): expected a change set (\"zhongzhi/change-set/1\")");
    }

    @Test
    void one_change_of_more_than_a_million_tokens_is_refused() {
        assertThat(refusalOf("{\"entity\": [" + "1,".repeat(1_000_000) + "1]}").problem())
                .isEqualTo("The value is made of more than 1000000 tokens: expected fewer");
    }

    /** Of a change set with the given change, in line 2 from column 3 on. */
    private static Refusal refusalOf(String change) {
        return Refusal.ofChangeSet("{\"changes\": [\n  " + change + "\n], \"format\": \"zhongzhi/change-set/1\"}");
    }
}
