package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.json.document.CaseLogDocument;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.CaseEvent;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Observation;
import org.zhongzhi.governance.model.casework.PersonalReference;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.value.Money;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.casework.SealedEvent;
import org.zhongzhi.governance.rules.procedures.Procedures;

class CaseLogTest {
    private static final Instant NOON = Instant.parse("2022-06-20T04:00:00Z");
    private static final PersonalReference RESIDENT = PersonalReference.of("r-1", "a salt of sixteen");
    private static final Actor REPORTER = Actor.resident(RESIDENT, RoleId.of("reporter"));
    private static final Actor CENTRE = Actor.of(OrganizationId.of("centre"), RoleId.of("command-centre"));
    private static final Casework MATTERS = Casework.of(Procedures.matter())
            .observing((observation, before, action) ->
                    observation == Observation.PLACE_IN_ONE_GRID ? Option.some(FieldValue.yesNo(true)) : Option.none());
    private static final Case FIRST = dispatched("c-1");
    private static final Case SECOND = dispatched("c-2");

    private final CaseLog logs = GovernanceJson.standard().caseLog();
    private final byte[] log = written(FIRST, SECOND);

    private static Case dispatched(String id) {
        return reported(id)
                .flatMap(each -> MATTERS.apply(
                        each,
                        Action.of("register")
                                .by(CENTRE)
                                .at(NOON.plusSeconds(60))
                                .identifiedBy(id + "-e-2")))
                .flatMap(each -> MATTERS.apply(
                        each,
                        Action.of("dispatch")
                                .by(CENTRE)
                                .at(NOON.plusSeconds(90))
                                .to(OrganizationId.of("sanitation"))
                                .giving("reason", new FieldValue.Words("按惯例"))))
                .get();
    }

    private static Either<org.zhongzhi.governance.rules.casework.Refusal, Case> reported(String id) {
        return MATTERS.open(
                CaseId.of(id),
                Action.of("report")
                        .by(REPORTER)
                        .at(NOON)
                        .giving("matter", new FieldValue.Matter(MatterCode.of("sanitation/waste")))
                        .giving("place", new FieldValue.Place(EstateId.of("qt-1")))
                        .giving("category", new FieldValue.Chosen("ordinary")));
    }

    private byte[] written(Case... cases) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaseLog.Writer writer = logs.writer(out);
        for (Case each : cases) {
            writer.write(each);
        }
        return out.toByteArray();
    }

    private static InputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static InputStream in(List<String> lines) {
        return in((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private List<String> lines() {
        return new ArrayList<>(List.of(new String(log, StandardCharsets.UTF_8).split("\n")));
    }

    private Seq<SealedEvent> read(byte[] bytes) {
        List<SealedEvent> events = new ArrayList<>();
        assertThat(logs.read(in(bytes), events::add)).isEqualTo(events.size());
        return Array.ofAll(events);
    }

    @Test
    void a_log_is_written_as_the_golden_one() throws IOException {
        if (Boolean.getBoolean("case-log.write")) {
            Files.write(Path.of("src/test/resources/case-log.ndjson"), log);
        }
        try (InputStream golden = CaseLogTest.class.getResourceAsStream("/case-log.ndjson")) {
            assertThat(new String(log, StandardCharsets.UTF_8))
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void the_events_of_a_log_make_the_cases_again_and_these_the_same_bytes() {
        Seq<SealedEvent> events = read(log);
        Case first = MATTERS.replay(
                        CaseId.of("c-1"),
                        events.filter(each -> each.source().equals(FIRST.id())).map(SealedEvent::event))
                .get();
        Case second = MATTERS.replay(
                        CaseId.of("c-2"),
                        events.filter(each -> each.source().equals(SECOND.id())).map(SealedEvent::event))
                .get();

        assertThat(first).isEqualTo(FIRST);
        assertThat(written(first, second)).isEqualTo(log);
        assertThat(events.map(SealedEvent::procedure).distinct())
                .containsExactly(Procedures.matter().id());
    }

    @Test
    void cases_may_stand_in_a_log_in_any_order_between_them() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaseLog.Writer writer = logs.writer(out);
        for (int i = 0; i < 3; i++) {
            writer.write(FIRST.history().get(i));
            writer.write(SECOND.history().get(i));
        }
        LogVerification verified = logs.verify(in(out.toByteArray()));

        assertThat(verified.holds()).isTrue();
        assertThat(verified.events()).isEqualTo(6);
        assertThat(verified.heads()).isEqualTo(logs.verify(in(log)).heads()).isEqualTo(writer.heads());
    }

    @Test
    void a_log_is_replayed_and_its_cases_are_handed_over_as_they_end() {
        Case withdrawn = MATTERS.apply(
                        reported("c-3").get(),
                        Action.of("withdraw").by(REPORTER).at(NOON.plusSeconds(5)))
                .get();
        byte[] all = written(FIRST, withdrawn, SECOND);
        List<Case> cases = new ArrayList<>();

        assertThat(logs.replay(in(all), Procedures.all().map(Casework::of), cases::add))
                .isEqualTo(8);
        assertThat(cases)
                .as("the one that is over first, then those that go on, in their order")
                .containsExactly(withdrawn, FIRST, SECOND);
    }

    @Test
    void a_log_that_does_not_follow_its_procedure_is_refused_where_it_does_not() {
        List<String> lines = lines();
        lines.set(2, lines.get(2).replace("\"state\":\"registered\"", "\"state\":\"closed\""));
        Refusal other = Refusal.of(() -> logs.replay(in(lines), Array.of(MATTERS), each -> {}));

        assertThat(other.line()).isEqualTo(3);
        assertThat(other.problem()).isEqualTo("Case c-1, event 2: the event leads to closed: expected registered");

        Casework later = Casework.of(Procedures.matter().inVersion(2));
        Refusal unknown = Refusal.of(() -> logs.replay(in(log), Array.of(later), each -> {}));
        assertThat(unknown.line()).isEqualTo(2);
        assertThat(unknown.problem())
                .isEqualTo("Case c-1 is handled by version 1 of the procedure matter: expected one of matter 2");
    }

    @Test
    void a_line_is_read_as_a_document_of_its_own_would_be_whatever_byte_is_changed() {
        byte[] line = lines().get(3).getBytes(StandardCharsets.UTF_8);
        DocumentReader whole = new DocumentReader(Limits.standard());
        for (int position = 0; position < line.length; position++) {
            for (int change : new int[] {0, 1, 32, 128, line[position], line[position] ^ '"'}) {
                byte[] changed = line.clone();
                changed[position] ^= (byte) change;
                if (changed[position] != '\n') {
                    assertThat(outcome(() -> readOne(changed)))
                            .as("byte %s, changed by %s", position, change)
                            .isEqualTo(outcome(() -> whole.read(CaseLogDocument.EVENT, in(changed))));
                }
            }
        }
    }

    private SealedEvent readOne(byte[] line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        logs.writer(out);
        out.writeBytes(line);
        return read(out.toByteArray()).head();
    }

    /** An event, or what is said against it; lines are told from those of a log. */
    private static Object outcome(Supplier<SealedEvent> reading) {
        try {
            return reading.get();
        } catch (DocumentException refused) {
            return refused.pointer() + " " + refused.column() + " " + refused.problem();
        }
    }

    @Test
    void a_log_goes_on_from_its_heads() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaseLog.Writer begun = logs.writer(out);
        begun.write(FIRST.history().get(1));
        logs.writer(out, begun.heads()).write(FIRST);

        assertThat(out.toByteArray()).isEqualTo(written(FIRST));
        assertThat(begun.write(FIRST.history().get(1)))
                .as("what is there already is not written again")
                .isEqualTo(begun.heads().get(FIRST.id()).get());
    }

    @Test
    void any_single_byte_that_is_changed_is_found() {
        byte[] small = written(FIRST.history().get(1));
        for (int position = 0; position < small.length; position++) {
            for (int change : new int[] {1, 32, small[position] ^ '\n'}) {
                byte[] changed = small.clone();
                changed[position] ^= (byte) change;
                assertThat(change == 0 || !logs.verify(in(changed)).holds())
                        .as("byte %s, changed by %s", position, change)
                        .isTrue();
            }
        }
    }

    @Test
    void an_event_that_is_dropped_doubled_or_put_elsewhere_is_found_where_it_is() {
        List<String> dropped = lines();
        dropped.remove(2);
        assertThat(broken(dropped))
                .isEqualTo(
                        new BrokenSeal(
                                3,
                                Option.some(FIRST.id()),
                                3,
                                Text.of(
                                        "事件编号为3：应为2（有事件被删除、重复或调换）",
                                        "the event has the number 3: expected 2; an event was dropped, doubled or put elsewhere")));

        List<String> doubled = lines();
        doubled.add(3, doubled.get(2));
        assertThat(broken(doubled).line()).isEqualTo(4);

        List<String> reordered = lines();
        reordered.add(1, reordered.remove(2));
        assertThat(broken(reordered).line()).isEqualTo(2);
    }

    private BrokenSeal broken(List<String> lines) {
        return logs.verify(in(lines)).broken().get();
    }

    @Test
    void an_event_of_another_case_with_the_same_number_does_not_fit_in() {
        List<String> swapped = lines();
        swapped.set(2, swapped.get(5).replace("\"case\":\"c-2\"", "\"case\":\"c-1\""));

        assertThat(broken(swapped).words().english())
                .isEqualTo("the seal of the event before it is not that of the event before it in the log");
    }

    @Test
    void a_changed_event_is_named_with_its_case_and_number() {
        List<String> changed = lines();
        changed.set(3, changed.get(3).replace("sanitation", "property"));

        assertThat(broken(changed).line()).isEqualTo(4);
        assertThat(broken(changed).source()).contains(FIRST.id());
        assertThat(broken(changed).number()).isEqualTo(3);
        assertThat(broken(changed).words())
                .hasToString("封印与事件内容不符：内容已被改动 / the seal is not that of the event: it was changed");
    }

    @Test
    void a_line_in_another_form_is_found() {
        List<String> spaced = lines();
        spaced.set(2, spaced.get(2).replace("\"way\":0", "\"way\": 0"));

        assertThat(broken(spaced).words().english()).isEqualTo("the line is not in its canonical form: it was changed");
        assertThat(logs.verify(in(Arrays.copyOf(log, log.length - 1))).holds())
                .as("without the end of its last line")
                .isFalse();
    }

    @Test
    void an_end_that_is_missing_shows_only_against_an_anchor_that_is_kept_elsewhere() {
        LogVerification whole = logs.verify(in(log));
        List<String> shortened = lines();
        shortened.remove(6);

        assertThat(logs.verify(in(shortened)).holds()).isTrue();
        assertThat(logs.verify(in(log), whole.heads()).holds()).isTrue();
        BrokenSeal broken = logs.verify(in(shortened), whole.heads()).broken().get();
        assertThat(broken.source()).contains(SECOND.id());
        assertThat(broken.number()).isEqualTo(3);
        assertThat(broken.words().english()).isEqualTo("the log ends before event 3, which is anchored elsewhere");
        assertThat(logs.verify(in(written(FIRST)), whole.heads()).broken().get().number())
                .as("a whole case that is gone")
                .isEqualTo(1);
    }

    @Test
    void a_log_that_was_made_anew_shows_only_against_an_anchor() {
        LogHead other = new LogHead(2, "0".repeat(64));

        assertThat(logs.verify(in(log), HashMap.of(FIRST.id(), other))
                        .broken()
                        .get()
                        .words()
                        .english())
                .isEqualTo("the event is not the one that is anchored elsewhere: the log was made anew");
    }

    @Test
    void a_resident_is_erased_and_the_log_still_verifies() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(logs.erase(in(log), out, RESIDENT::sameAs)).isEqualTo(2);
        String erased = out.toString(StandardCharsets.UTF_8);
        assertThat(erased)
                .doesNotContain("r-1")
                .doesNotContain("a salt of sixteen")
                .contains(RESIDENT.seal());
        assertThat(logs.verify(in(out.toByteArray())).holds()).isTrue();
        assertThat(logs.verify(in(out.toByteArray())).heads())
                .isEqualTo(logs.verify(in(log)).heads());
        assertThat(logs.erase(in(log), new ByteArrayOutputStream(), each -> false))
                .isZero();
        assertThat(logs.erase(in(out.toByteArray()), new ByteArrayOutputStream(), each -> true))
                .as("what is erased already")
                .isZero();
    }

    @Test
    void a_line_that_cannot_be_read_is_told_with_its_number_and_nothing_of_a_resident() {
        List<String> broken = lines();
        broken.set(1, broken.get(1).replace("\"seal\":\"" + RESIDENT.seal(), "\"seal\":\"xyz"));
        Refusal refusal = Refusal.of(() -> logs.read(in(broken), each -> {}));

        assertThat(refusal.line()).isEqualTo(2);
        assertThat(refusal.pointer()).startsWith("/actor/resident");
        assertThat(refusal.problem()).doesNotContain("xyz").doesNotContain("r-1");
        assertThat(broken(broken).line()).isEqualTo(2);
        assertThat(broken(broken).source()).isEmpty();
        assertThat(broken(broken).words().english()).startsWith("the line cannot be read: ");
    }

    @Test
    void a_moment_stands_in_one_form_alone() {
        List<String> loose = lines();
        loose.set(1, loose.get(1).replace("2022-06-20T04:00:00Z", "2022-06-20T12:00:00+08:00"));
        assertThat(Refusal.of(() -> logs.read(in(loose), each -> {})).problem())
                .isEqualTo(
                        "\"2022-06-20T12:00:00+08:00\" is not the form of its moment: expected \"2022-06-20T04:00:00Z\"");
        loose.set(1, loose.get(1).replace("2022-06-20T12:00:00+08:00", "noon"));
        assertThat(Refusal.of(() -> logs.read(in(loose), each -> {})).problem())
                .isEqualTo("\"noon\" is not a moment: expected the form YYYY-MM-DDThh:mm:ssZ");
    }

    @Test
    void an_empty_log_and_one_of_another_format_are_refused() {
        assertThat(Refusal.of(() -> logs.read(in(new byte[0]), each -> {})).problem())
                .isEqualTo("The log is empty: expected a header {\"format\":\"zhongzhi/case-log/1\"}");
        assertThat(Refusal.of(() -> logs.read(in(List.of("{\"format\":\"zhongzhi/procedure/1\"}")), each -> {}))
                        .problem())
                .contains("a procedure");
        assertThat(logs.verify(in(new byte[0])).holds()).isFalse();
    }

    @Test
    void a_line_beyond_the_limit_is_refused_before_it_is_held() {
        CaseLog narrow = GovernanceJson.standard()
                .withLimits(Limits.builder().documentBytes(100).build())
                .caseLog();
        Refusal refusal = Refusal.of(() -> narrow.read(in(log), each -> {}));

        assertThat(refusal.line()).isEqualTo(2);
        assertThat(refusal.problem())
                .isEqualTo(
                        "A line has more than 100 bytes: expected at most these; raise the limit if it is meant to be so large");
    }

    @Test
    void every_kind_of_value_stands_in_a_log() {
        Seq<FieldValue> values = Array.of(
                FieldValue.whole(-5),
                new FieldValue.Amount(Money.ofFen(5)),
                new FieldValue.Day(LocalDate.of(2022, 6, 20)),
                new FieldValue.Document("d-1"),
                new FieldValue.Resident(RESIDENT),
                FieldValue.parties(OrganizationId.of("b-1"), PersonId.of("p-1")));
        for (FieldValue value : values) {
            SealedEvent sealed = read(log).head();
            Action action = sealed.event().action().giving("extra", value);
            Case odd = MATTERS.replay(
                            CaseId.of("c-9"),
                            Array.of(CaseEvent.of(1, action, 0, sealed.event().state())))
                    .get();

            assertThat(read(written(odd)).head().event().action().fields()).isEqualTo(action.fields());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SealedEvent sealed = read(log).head();
        Case named = MATTERS.replay(
                        CaseId.of("c-9"),
                        Array.of(CaseEvent.of(
                                1,
                                sealed.event().action().giving("extra", new FieldValue.Resident(RESIDENT)),
                                0,
                                sealed.event().state())))
                .get();
        assertThat(logs.erase(in(written(named)), out, each -> true)).isEqualTo(2);
        assertThat(logs.verify(in(out.toByteArray())).holds()).isTrue();
    }
}
