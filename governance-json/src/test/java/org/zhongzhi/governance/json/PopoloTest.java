package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongzhi.governance.json.exchange.Exchanged;
import org.zhongzhi.governance.json.exchange.Remark;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.AppointmentId;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.Person;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.PostId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.testing.AnyJurisdiction;

class PopoloTest {
    private static final Seq<String> COLLECTIONS =
            Array.of("areas", "memberships", "organizations", "persons", "posts");
    private static final Map<String, String> SCHEMAS = HashMap.of(
            "areas", "area",
            "memberships", "membership",
            "organizations", "organization",
            "persons", "person",
            "posts", "post");
    private static final String THEIRS = "http://www.popoloproject.com/schemas/";

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_4, builder -> builder.schemas(PopoloTest::schema));

    private final Popolo popolo = Popolo.standard();

    @Test
    void a_city_is_written_as_the_golden_document() throws IOException {
        String written = written(city());
        if (Boolean.getBoolean("exchange.write")) {
            Files.writeString(Path.of("src/test/resources/org/zhongzhi/governance/json/exchange/popolo.json"), written);
        }

        assertThat(written).isEqualTo(GoldenDocumentsTest.golden("exchange/popolo.json"));
    }

    @Test
    void what_of_a_city_has_no_place_is_told() {
        Seq<Remark> lost = popolo.write(city(), new ByteArrayOutputStream());

        assertThat(lost.map(each -> each.in(Locale.ENGLISH)))
                .contains(
                        "whether a person is a Party member is restricted and not written (1)",
                        "the number of members of an organisation has no place (1: organization/firm-1)",
                        "the number of seats of a post has no place (1: post/post-1)",
                        "that a post is held beside a principal one has no place (1: appointment/appointment-1)",
                        "no place for the type facility (1)");
        assertThat(lost.map(each -> each.in(Locale.SIMPLIFIED_CHINESE)))
                .contains("职位的席位数没有位置（1：post/post-1）", "场所没有位置（1）");
    }

    @Test
    void party_membership_is_not_written_in_any_form() {
        assertThat(written(city())).doesNotContain("party_membership", "partyMembership", "\"yes\"");
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void what_is_written_is_read_as_all_that_popolo_can_hold(
            @ForAll(supplier = AnyJurisdiction.class) Jurisdiction city) {
        Exchanged<Jurisdiction> read = popolo.about(city.about()).read(written(city));

        assertThat(read.value()).isEqualTo(projected(city));
    }

    @Test
    void what_is_written_validates_against_the_published_schemas() throws IOException {
        SharedData.file("popolo");

        assertValid(written(city()));
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void whatever_is_written_validates_against_the_published_schemas(
            @ForAll(supplier = AnyJurisdiction.class) Jurisdiction city) throws IOException {
        if (Files.exists(Path.of("../../shared/data/popolo"))) {
            assertValid(written(city));
        }
    }

    /** They say draft-03, which no kept validator knows; of the words they use, draft-04 says the same. */
    @Test
    void the_published_schemas_use_words_alone_that_mean_the_same_in_draft_04() throws IOException {
        for (String name : SCHEMAS.values()) {
            JsonNode schema = new ObjectMapper().readTree(SharedData.text("popolo/" + name + ".schema.json"));

            assertThat(schema.fieldNames())
                    .toIterable()
                    .isSubsetOf("$schema", "id", "title", "description", "type", "properties");
            for (JsonNode property : schema.get("properties")) {
                assertThat(property.fieldNames())
                        .toIterable()
                        .isSubsetOf("description", "type", "$ref", "items", "pattern", "format");
                assertThat(property.path("type").isObject()).isFalse();
            }
        }
    }

    @Test
    void the_published_examples_become_a_jurisdiction() {
        String document = Array.of("person", "organization", "post", "membership", "area")
                .map(name -> "\"" + name + "s\": [" + SharedData.text("popolo/" + name + ".example.json") + "]")
                .mkString("{", ",", "}");

        Exchanged<Jurisdiction> read = popolo.readingAs("Corporation", OrganizationKind.PROPERTY_FIRM)
                .readingAs("Chef", Role.STAFF)
                .seating(DivisionCode.of("451102"))
                .read(document);

        Jurisdiction city = read.value();
        assertThat(city.entity(OrganizationId.of("abc-inc"), Organization.class).get())
                .isEqualTo(Organization.builder()
                        .id(OrganizationId.of("abc-inc"))
                        .name("ABC, Inc.")
                        .kind(OrganizationKind.PROPERTY_FIRM)
                        .seat(DivisionCode.of("451102"))
                        .host(Option.some(OrganizationId.of("holding-company-corp")))
                        .period(Period.of(LocalDate.of(1950, 1, 1), LocalDate.of(2000, 1, 2)))
                        .build());
        assertThat(city.entity(AppointmentId.of("593"), Appointment.class).get().period())
                .isEqualTo(Period.of(LocalDate.of(1970, 1, 1), LocalDate.of(1972, 1, 1)));
        assertThat(city.entity(PersonId.of("john-q-public"))).isNotEmpty();
        assertThat(read.remarks().map(each -> each.in(Locale.ENGLISH)))
                .contains(
                        "a date less exact than a day begins with its first day and ends with its last (1: /memberships/0/start_date)",
                        "the personal \"birth_date\" is left out (1: /persons/0/birth_date)",
                        "left out: an area that is no division by a statistics code (1: /areas/0)",
                        "the \"start_date\" of a post has no place (1: /posts/0/start_date)");
    }

    @Test
    void no_remark_on_a_person_repeats_a_value() {
        Exchanged<Jurisdiction> read = popolo.read("""
                {"persons": [{"id": "p-1", "name": "张三", "email": "zhang@example.com", "birth_date": "1970-01",
                  "national_identity": "壮族", "contact_details": [{"type": "cell", "value": "13800138000"}]}]}
                """);

        assertThat(read.value().all(EntityType.PERSON))
                .containsExactly(Person.of(PersonId.of("p-1"), PartyMembership.UNKNOWN));
        assertThat(read.remarks().map(Remark::toString).mkString())
                .contains("\"name\"", "\"email\"", "\"birth_date\"", "\"national_identity\"", "\"contact_details\"")
                .doesNotContain("张三", "example.com", "1970", "壮族", "138");
    }

    @Test
    void objects_may_stand_inside_each_other_and_areas_be_known_by_names_of_their_own() {
        Exchanged<Jurisdiction> read = popolo.read("""
                {"areas": [{"id": "babu", "identifier": "451102", "name": "八步区", "classification": "区",
                    "children": [{"id": "x", "identifier": "451102001", "name": "八步街道"}]}],
                 "organizations": [{"id": "o-1", "name": "八步街道党工委", "classification": "党工委", "area_id": "x",
                    "posts": [{"id": "post-1", "label": "书记", "role": "Secretary",
                       "memberships": [{"person_id": "p-1", "start_date": "2020", "end_date": "2024"}]}]}],
                 "persons": [{"id": "p-1", "memberships": null}]}
                """);

        Jurisdiction city = read.value();
        assertThat(city.entity(DivisionCode.of("451102001"), Division.class).get())
                .isEqualTo(Division.builder()
                        .code(DivisionCode.of("451102001"))
                        .name("八步街道")
                        .kind(DivisionKind.SUBDISTRICT)
                        .parent(Option.some(DivisionCode.of("451102")))
                        .build());
        assertThat(city.entity(OrganizationId.of("o-1"), Organization.class)
                        .get()
                        .seat())
                .isEqualTo(DivisionCode.of("451102001"));
        assertThat(city.entity(PostId.of("post-1"), Post.class).get().organization())
                .isEqualTo(OrganizationId.of("o-1"));
        assertThat(city.entity(AppointmentId.of("membership-1"), Appointment.class)
                        .get())
                .extracting(Appointment::post, Appointment::period)
                .containsExactly(PostId.of("post-1"), Period.of(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 1, 1)));
        assertThat(read.remarks().map(Remark::toString))
                .contains(
                        "a membership without an identifier was numbered by its place (1: /organizations/0/posts/0/memberships/0)",
                        "the kind of a division was told from its code and name (1: /areas/0/classification)");
    }

    @Test
    void a_membership_that_stands_with_its_person_and_with_its_post_is_taken_once() {
        String membership = "{\"id\": \"m\", \"person_id\": \"p\", \"post_id\": \"q\"}";

        Exchanged<Jurisdiction> read = popolo.read("{\"persons\": [{\"id\": \"p\", \"memberships\": [" + membership
                + "]}], \"memberships\": [" + membership + "]}");

        assertThat(read.value().all(EntityType.APPOINTMENT)).hasSize(1);
        assertThat(read.remarks().map(Remark::toString))
                .containsExactly("a membership stands more than once, and the first one counts (1: /memberships/0)");
    }

    @Test
    void what_has_no_place_at_all_is_told_by_its_name() {
        assertThat(popolo.read("{\"persons\": [], \"events\": [{\"id\": \"e\"}], \"meta\": {\"a\": 1}}")
                        .remarks()
                        .map(Remark::toString))
                .containsExactly("\"events\" has no place (1: /events)", "\"meta\" has no place (1: /meta)");
    }

    @Test
    void what_ours_cannot_do_without_is_left_out_and_told() {
        Exchanged<Jurisdiction> read = popolo.read("""
                {"organizations": [{"id": "o-1", "name": "A", "classification": "Guild", "area_id": "451102"},
                   {"id": "o-2", "name": "B", "classification": "government"}, {"name": "C"}],
                 "posts": [{"id": "x", "label": "y", "role": "bard", "organization_id": "o-1"}, {"id": "z"}],
                 "memberships": [{"id": "m", "person_id": "p"}],
                 "persons": [{"name": "?"}]}
                """);

        assertThat(read.value().size()).isZero();
        assertThat(read.remarks().map(Remark::toString))
                .contains(
                        "left out: an organisation whose classification is none of the kinds of organisations (1: /organizations/0)",
                        "left out: an organisation without an area that is known (1: /organizations/1)",
                        "left out: an organisation without an identifier or a name (1: /organizations/2)",
                        "left out: a post whose role is none of the roles (1: /posts/0)",
                        "left out: a post without an identifier, a label or an organisation (1: /posts/1)",
                        "left out: a membership without a person or a post (1: /memberships/0)",
                        "left out: a person without an identifier (1: /persons/0)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]                                        |              | expected Popolo data",
                "{\"people\": []}                          |              | Found no collection of Popolo",
                "{\"persons\": {\"id\": \"p\"}}            | /persons     | Found an object: expected an array of objects",
                "{\"persons\": [1]}                        | /persons     | Found an array of other values than objects",
                "{\"persons\": [{\"id\": 7}]}              | /persons/0/id | Found a number: expected a string",
                "{\"persons\": [{\"id\": \"13800138000\"}]} | /persons/0/id | looks like an identity number or a phone number",
                "{\"persons\": [{\"id\": \"a\"}, {\"id\": \"a\"}]} | /persons/1 | occurs twice",
                "{\"persons\": [{\"id\": \"a\", \"id\": \"b\"}]} | /persons/0/id | Property \"id\" occurs twice",
                "{\"memberships\": [{\"start_date\": \"1970-13\"}]} | /memberships/0/start_date | a day or month that the calendar has",
                "{\"memberships\": [{\"start_date\": \"1/2/1970\"}]} | /memberships/0/start_date | YYYY-MM",
                "{\"memberships\": [{\"start_date\": \"1971\", \"end_date\": \"1970\"}]} | /memberships/0/end_date | The last day is before the first",
                "{\"memberships\": [{\"id\": \"m\"}, {\"id\": \"m\"}]} | /memberships/1/id | occurs twice"
            })
    void what_cannot_be_right_is_refused_with_its_place(String document, String pointer, String said) {
        Refusal refusal = Refusal.of(() -> popolo.read(document));

        assertThat(refusal.pointer()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(refusal.problem()).contains(said).doesNotContain("138");
        assertThat(refusal.line()).isEqualTo(1);
    }

    @Test
    void an_end_of_a_month_is_its_last_day_and_one_beyond_all_documents_is_none() {
        Jurisdiction city = popolo.read("""
                        {"memberships": [
                          {"id": "a", "person_id": "p", "post_id": "q", "end_date": "2024-02"},
                          {"id": "b", "person_id": "p", "post_id": "q", "start_date": "2024-02-29T08:00:00+08:00", "end_date": "9999"}]}
                        """).value();

        assertThat(city.all(EntityType.APPOINTMENT).map(each -> ((Appointment) each).period()))
                .containsExactly(
                        Period.of(Option.none(), Option.some(LocalDate.of(2024, 3, 1))),
                        Period.from(LocalDate.of(2024, 2, 29)));
    }

    private static Jurisdiction city() {
        return Jurisdiction.of(About.of(Text.of("贺州市", "Hezhou")), GoldenEntities.ENTITIES);
    }

    private String written(Jurisdiction city) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        popolo.write(city, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void assertValid(String document) throws IOException {
        JsonNode data = new ObjectMapper().readTree(document);
        for (String collection : COLLECTIONS) {
            Schema schema = REGISTRY.getSchema(
                    SchemaLocation.of(THEIRS + SCHEMAS.get(collection).get() + ".json#"));
            for (JsonNode each : data.get(collection)) {
                assertThat(schema.validate(each)).as(each.toString()).isEmpty();
            }
        }
    }

    /** A published schema from its file; of what ours never has, any value. */
    private static String schema(String address) {
        String name = address.replace(THEIRS, "").replaceFirst("\\.json#?$", "");
        if (!address.startsWith(THEIRS)) {
            return null;
        }
        return SCHEMAS.containsValue(name)
                ? SharedData.text("popolo/" + name + ".schema.json").replace("draft-03", "draft-04")
                : "{}";
    }

    /** What Popolo can hold of a city. */
    private static Jurisdiction projected(Jurisdiction city) {
        Seq<Entity> held = Array.of(
                        EntityType.DIVISION,
                        EntityType.ORGANIZATION,
                        EntityType.POST,
                        EntityType.PERSON,
                        EntityType.APPOINTMENT)
                .flatMap(city::all)
                .map(PopoloTest::projected);
        return Jurisdiction.of(city.about(), held);
    }

    private static Entity projected(Entity entity) {
        if (entity instanceof Organization organization) {
            return Organization.builder()
                    .id(organization.id())
                    .name(organization.name())
                    .kind(organization.kind())
                    .seat(organization.seat())
                    .host(organization.host())
                    .period(organization.period())
                    .build();
        } else if (entity instanceof Post post) {
            return Post.builder()
                    .id(post.id())
                    .name(post.name())
                    .organization(post.organization())
                    .role(post.role())
                    .build();
        } else if (entity instanceof Appointment appointment) {
            return Appointment.builder()
                    .id(appointment.id())
                    .person(appointment.person())
                    .post(appointment.post())
                    .concurrent(false)
                    .period(appointment.period())
                    .build();
        }
        return entity instanceof Person person ? Person.of(person.id(), PartyMembership.UNKNOWN) : entity;
    }
}
