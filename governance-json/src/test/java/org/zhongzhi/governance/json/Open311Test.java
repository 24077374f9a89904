package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongzhi.governance.json.exchange.Collecting;
import org.zhongzhi.governance.json.exchange.Exchanged;
import org.zhongzhi.governance.json.exchange.Remark;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Observation;
import org.zhongzhi.governance.model.casework.PersonalReference;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.mandate.ItemKind;
import org.zhongzhi.governance.model.mandate.ListItem;
import org.zhongzhi.governance.model.mandate.ListItemId;
import org.zhongzhi.governance.model.mandate.ListKind;
import org.zhongzhi.governance.model.mandate.MandateList;
import org.zhongzhi.governance.model.mandate.MandateListId;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.procedures.Procedures;

class Open311Test {
    private static final Instant NINE = Instant.parse("2022-06-20T01:00:00Z");
    private static final DivisionCode SUBDISTRICT = DivisionCode.of("451102001");
    private static final OrganizationId SANITATION = OrganizationId.of("sanitation");
    private static final OrganizationId HOTLINE = OrganizationId.of("hotline");
    private static final Actor CENTRE = Actor.of(OrganizationId.of("centre"), RoleId.of("command-centre"));
    private static final Actor REPORTER =
            Actor.resident(PersonalReference.of("r-1", "a salt of sixteen"), RoleId.of("reporter"));
    private static final Casework MATTERS = Casework.of(Procedures.matter())
            .observing((observation, before, action) ->
                    observation == Observation.PLACE_IN_ONE_GRID ? Option.some(FieldValue.yesNo(true)) : Option.none());
    private static final Jurisdiction CITY = Jurisdiction.of(
            About.of(Text.of("示例市", "Sample")),
            Array.of(
                    Estate.builder()
                            .id(EstateId.of("qt-1"))
                            .name("桥头小区")
                            .community(DivisionCode.of("451102001001"))
                            .old(false)
                            .build(),
                    Organization.builder()
                            .id(SANITATION)
                            .name("环卫所")
                            .kind(OrganizationKind.STATIONED_AGENCY)
                            .seat(SUBDISTRICT)
                            .period(Period.always())
                            .build(),
                    list("l-2021", Period.of(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 1, 1))),
                    list("l-2022", Period.from(LocalDate.of(2022, 1, 1))),
                    item("i-1", "l-2022", "sanitation/waste", "垃圾清运"),
                    item("i-2", "l-2022", "sanitation/waste", "建筑垃圾清运"),
                    item("i-3", "l-2022", "lighting", "路灯维护"),
                    item("i-4", "l-2021", "noise", "噪声扰民")));

    private final Open311 open311 = Open311.standard();

    private static MandateList list(String id, Period period) {
        return MandateList.builder()
                .id(MandateListId.of(id))
                .kind(ListKind.PUBLIC_SERVICES)
                .place(SUBDISTRICT)
                .edition(id)
                .period(period)
                .build();
    }

    private static ListItem item(String id, String list, String matter, String name) {
        return ListItem.builder()
                .id(ListItemId.of(id))
                .list(MandateListId.of(list))
                .kind(ItemKind.SERVICE)
                .matter(MatterCode.of(matter))
                .name(name)
                .leads(HashSet.of(SANITATION))
                .build();
    }

    private static Case reported(String id) {
        return MATTERS.open(
                        CaseId.of(id),
                        Action.of("report")
                                .by(REPORTER)
                                .at(NINE)
                                .giving("matter", new FieldValue.Matter(MatterCode.of("sanitation/waste")))
                                .giving("place", new FieldValue.Place(EstateId.of("qt-1")))
                                .giving("category", new FieldValue.Chosen("ordinary"))
                                .giving("description", new FieldValue.Words("垃圾堆在楼道口")))
                .get();
    }

    private static Case dispatched(String id) {
        return MATTERS.apply(reported(id), Action.of("register").by(CENTRE).at(NINE.plusSeconds(600)))
                .flatMap(each -> MATTERS.apply(
                        each,
                        Action.of("dispatch")
                                .by(CENTRE)
                                .at(NINE.plusSeconds(1200))
                                .to(SANITATION)
                                .giving("reason", new FieldValue.Words("按惯例"))))
                .get();
    }

    private static Case refused(String id) {
        return MATTERS.apply(
                        reported(id),
                        Action.of("not-accept")
                                .by(CENTRE)
                                .at(NINE.plusSeconds(300))
                                .giving("reason", new FieldValue.Words("不属城市管理")))
                .get();
    }

    private Seq<Remark> write(ByteArrayOutputStream out) {
        return open311.writeRequests(
                MATTERS, Array.of(dispatched("c-2"), refused("c-1")), CITY, NINE.plusSeconds(3600), out);
    }

    @Test
    void requests_are_written_as_the_golden_document() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        write(out);

        assertGolden("exchange/open311-requests.json", out);
    }

    @Test
    void services_are_written_as_the_golden_document() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Seq<Remark> lost = open311.writeServices(CITY, LocalDate.of(2022, 6, 20), out);

        assertGolden("exchange/open311-services.json", out);
        assertThat(lost.map(Remark::toString))
                .containsExactlyInAnyOrder(
                        "who leads and who helps has no place (3: listItem/i-1, listItem/i-2, listItem/i-3)",
                        "further items of lists on the same matter are no services of their own (1: listItem/i-2)",
                        "left out: an item of no list in force on the day (1: listItem/i-4)");
    }

    private static void assertGolden(String name, ByteArrayOutputStream out) throws IOException {
        if (Boolean.getBoolean("exchange.write")) {
            Files.write(Path.of("src/test/resources/org/zhongzhi/governance/json", name), out.toByteArray());
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(GoldenDocumentsTest.golden(name));
    }

    @Test
    void what_requests_cannot_say_is_told() {
        Seq<Remark> lost = write(new ByteArrayOutputStream());

        assertThat(lost.map(Remark::toString))
                .contains(
                        "the stage \"dispatched\" becomes open (1: c-2)",
                        "the stage \"not accepted\" becomes closed (1: c-1)",
                        "the category has no place (2: c-1, c-2)",
                        "the events between the first and the last have no place, nor who did them (2: c-1, c-2)",
                        "the assignments of bodies with their rounds and limits have no place, but the name of who leads (1: c-2)",
                        "limits other than the whole one have no place (2: c-1, c-2)");
        assertThat(lost.map(each -> each.in(Locale.SIMPLIFIED_CHINESE))).contains("环节“已派遣”成为“开放”（1：c-2）");
    }

    @Test
    void a_body_that_gave_the_matter_back_is_not_responsible_for_it() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Case returned = MATTERS.observing((observation, before, action) -> Option.some(FieldValue.yesNo(true)))
                .apply(
                        dispatched("c-3"),
                        Action.of("return")
                                .by(Actor.of(SANITATION, RoleId.of("body")))
                                .at(NINE.plusSeconds(1800))
                                .on(1)
                                .giving("ground", new FieldValue.Chosen("wrong-place")))
                .get();

        open311.writeRequests(MATTERS, Array.of(returned), CITY, NINE.plusSeconds(3600), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"status_notes\": \"核实地点\"")
                .doesNotContain("agency_responsible");
    }

    @Test
    void who_reported_is_not_written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        write(out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .doesNotContain("r-1", "salt", REPORTER.who().getLeft().seal());
    }

    @Test
    void cases_are_told_as_of_the_moment_with_the_offset_and_words_that_are_asked_for() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        open311.in(Locale.ENGLISH)
                .in(ZoneOffset.UTC)
                .writeRequests(MATTERS, Array.of(dispatched("c-2")), CITY, NINE.plusSeconds(60), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "\"status_notes\": \"collected\"",
                        "\"requested_datetime\": \"2022-06-20T01:00:00Z\"",
                        "\"updated_datetime\": \"2022-06-20T01:00:00Z\"")
                .doesNotContain("expected_datetime");
    }

    @Test
    void requests_that_were_written_are_read_as_the_matters_they_were_when_collected() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out);

        Exchanged<Seq<Case>> read =
                open311.readRequests(MATTERS, Collecting.by(HOTLINE), in(out.toString(StandardCharsets.UTF_8)));

        assertThat(read.value().map(each -> each.id().value())).containsExactly("c-1", "c-2");
        for (Case each : read.value()) {
            Case original = reported(each.id().value());
            assertThat(each.state()).isEqualTo(original.state());
            assertThat(each.lastEvent().action().at()).isEqualTo(NINE);
            assertThat(each.lastEvent().action().fields())
                    .isEqualTo(original.lastEvent().action().fields());
            assertThat(each.initiator().party().get()).isEqualTo(HOTLINE);
        }
        assertThat(read.remarks().map(Remark::toString))
                .contains("a request that is closed there begins here as a collected matter (1: /0)");
    }

    @Test
    void the_samples_of_the_standard_become_collected_matters() throws IOException {
        try (InputStream in = Files.newInputStream(SharedData.file("open311/service-requests.json"))) {
            Exchanged<Seq<Case>> read =
                    open311.readRequests(MATTERS, Collecting.by(HOTLINE).at(SUBDISTRICT), in);

            assertThat(read.value().map(each -> each.id().value())).containsExactly("638344", "638349");
            assertThat(read.value().head().recorded(FieldId.of("matter")))
                    .containsExactly(new FieldValue.Matter(MatterCode.of("006")));
            assertThat(read.value().head().lastEvent().action().at()).isEqualTo(Instant.parse("2010-04-14T14:37:38Z"));
            assertThat(read.remarks().map(Remark::toString))
                    .contains(
                            "the \"lat\" of a request has no place (2: /0/lat, /1/lat)",
                            "a request without a known place was put into the given one (2: /0, /1)");
        }
    }

    @Test
    void the_sample_as_printed_in_the_standard_is_refused_at_the_number_006() throws IOException {
        try (InputStream in = Files.newInputStream(SharedData.file("open311/service-requests-as-printed.json"))) {
            Refusal refusal = Refusal.of(
                    () -> open311.readRequests(MATTERS, Collecting.by(HOTLINE).at(SUBDISTRICT), in));

            assertThat(refusal.pointer()).isEqualTo("/0/service_code");
            assertThat(refusal.line()).isEqualTo(7);
            assertThat(refusal.problem()).startsWith("A number begins with a zero");
        }
    }

    @Test
    void a_number_with_zeros_before_it_is_refused_where_it_stands() {
        Refusal refusal = Refusal.of(() -> read("[{\"service_request_id\": 1,\n  \"service_code\": 006}]"));

        assertThat(refusal.pointer()).isEqualTo("/0/service_code");
        assertThat(refusal.line()).isEqualTo(2);
        assertThat(refusal.problem())
                .isEqualTo(
                        "A number begins with a zero: expected it without leading zeros, or as a string in double quotes");
    }

    @Test
    void people_are_left_out_and_told_by_the_name_of_the_property_alone() {
        Exchanged<Seq<Case>> read = read(request("\"first_name\": \"张三\", \"phone\": \"13800138000\", "
                + "\"email\": \"z@example.com\", \"account_id\": \"acc-7\""));

        assertThat(read.remarks().map(Remark::toString))
                .contains(
                        "the personal \"first_name\" is left out (1: /0/first_name)",
                        "the personal \"phone\" is left out (1: /0/phone)",
                        "the personal \"email\" is left out (1: /0/email)",
                        "the personal \"account_id\" is left out (1: /0/account_id)");
        assertThat(read.remarks().mkString()).doesNotContain("张三", "138", "example.com", "acc-7");
    }

    @Test
    void who_reported_is_sealed_with_another_salt_in_each_case_if_a_secret_is_given() {
        String both = "[" + object("\"account_id\": \"acc-7\"") + ","
                + object("\"account_id\": \"acc-7\"").replace("r-1", "r-2") + "]";

        Seq<Case> cases = open311.readRequests(
                        MATTERS, Collecting.by(HOTLINE).at(SUBDISTRICT).sealing("0123456789abcdef"), in(both))
                .value();

        PersonalReference first = cases.get(0).initiator().who().getLeft();
        PersonalReference second = cases.get(1).initiator().who().getLeft();
        assertThat(first.seal()).isNotEqualTo(second.seal());
        assertThat(first.sameAs(second)).isTrue();
    }

    @Test
    void closed_requests_and_those_without_a_place_can_stay_out() {
        Exchanged<Seq<Case>> read = open311.readRequests(
                MATTERS,
                Collecting.by(HOTLINE).openOnly(),
                in("[" + object("\"status\": \"closed\"") + ","
                        + object("\"status\": \"open\"").replace("r-1", "r-2") + "]"));

        assertThat(read.value()).isEmpty();
        assertThat(read.remarks().map(Remark::toString))
                .containsExactly(
                        "left out: a request that is closed (1: /0)",
                        "left out: a request without a place that is known (1: /1)");
    }

    @Test
    void a_description_is_put_on_one_line_of_the_length_that_a_case_takes() {
        Exchanged<Seq<Case>> read = read(request("\"description\": \"a\\nb" + "字".repeat(500) + "\""));

        FieldValue.Words words = (FieldValue.Words)
                read.value().head().recorded(FieldId.of("description")).get();
        assertThat(words.text()).startsWith("a b字").hasSize(400).endsWith("…");
        assertThat(read.remarks().map(Remark::toString))
                .contains("a description was put on one line of at most 400 characters (1: /0/description)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                   |                       | expected service requests",
                "[1]                                                  | /0                    | expected an object",
                "[{\"service_request_id\": true}]                     | /0/service_request_id | Found a boolean",
                "[{\"service_request_id\": \"13800138000\"}]          | /0/service_request_id | looks like an identity number",
                "[{\"status\": \"reopened\"}]                         | /0/status             | expected \"open\" or \"closed\"",
                "[{\"requested_datetime\": \"2022-06-20T09:00:00\"}]  | /0/requested_datetime | no moment with an offset",
                "[{\"service_code\": \"a b\"}]                        | /0/service_code       | is not an identifier of a matter"
            })
    void what_cannot_be_right_is_refused_with_its_place(String document, String pointer, String said) {
        Refusal refusal = Refusal.of(() -> read(document));

        assertThat(refusal.pointer()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(refusal.problem()).contains(said).doesNotContain("138");
    }

    @Test
    void a_request_that_stands_twice_is_refused() {
        Refusal refusal = Refusal.of(() -> read("[" + object("\"a\": 1") + "," + object("\"a\": 1") + "]"));

        assertThat(refusal.pointer()).isEqualTo("/1/service_request_id");
    }

    @Test
    void a_category_that_the_procedure_does_not_have_is_refused_with_the_request() {
        Refusal refusal = Refusal.of(() -> open311.readRequests(
                MATTERS, Collecting.by(HOTLINE).at(SUBDISTRICT).categorised("dire"), in(request("\"a\": 1"))));

        assertThat(refusal.pointer()).isEqualTo("/0");
        assertThat(refusal.problem()).startsWith("The request is refused as a matter: ");
    }

    private Exchanged<Seq<Case>> read(String document) {
        return open311.readRequests(MATTERS, Collecting.by(HOTLINE).at(SUBDISTRICT), in(document));
    }

    private static String request(String more) {
        return "[" + object(more) + "]";
    }

    private static String object(String more) {
        return "{\"service_request_id\": \"r-1\", \"service_code\": \"noise\", "
                + "\"requested_datetime\": \"2022-06-20T09:00:00+08:00\", " + more + "}";
    }

    private static InputStream in(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }
}
