package org.zhongzhi.governance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Observation;
import org.zhongzhi.governance.model.casework.PersonalReference;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.procedures.Procedures;

class CaseCommandTest {
    /** Monday, 20 June 2022, 9 o'clock in Shanghai. */
    private static final Instant MONDAY = Instant.parse("2022-06-20T01:00:00Z");

    private static final Actor CENTRE = Actor.of(OrganizationId.of("centre"), RoleId.of("command-centre"));

    @TempDir
    private Path folder;

    private Path log = Path.of("");

    @BeforeEach
    void write_a_log() throws IOException {
        log = Files.write(folder.resolve("log.ndjson"), logged(Procedures.matter()));
    }

    private static byte[] logged(Procedure procedure) {
        Casework casework = Casework.of(procedure)
                .observing((observation, before, action) -> observation == Observation.PLACE_IN_ONE_GRID
                        ? Option.some(FieldValue.yesNo(true))
                        : Option.none());
        Actor reporter = Actor.resident(PersonalReference.of("r-1", "a salt of sixteen"), RoleId.of("reporter"));
        Case dispatched = casework.open(
                        CaseId.of("c-1"),
                        Action.of("report")
                                .by(reporter)
                                .at(MONDAY)
                                .giving("matter", new FieldValue.Matter(MatterCode.of("sanitation/waste")))
                                .giving("place", new FieldValue.Place(EstateId.of("qt-1")))
                                .giving("category", new FieldValue.Chosen("ordinary")))
                .flatMap(each ->
                        casework.apply(each, Action.of("register").by(CENTRE).at(MONDAY.plusSeconds(60))))
                .flatMap(each -> casework.apply(
                        each,
                        Action.of("dispatch")
                                .by(CENTRE)
                                .at(MONDAY.plusSeconds(120))
                                .to(OrganizationId.of("sanitation"))
                                .giving("reason", new FieldValue.Words("by custom"))))
                .get();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GovernanceJson.standard().caseLog().writer(out).write(dispatched);
        return out.toByteArray();
    }

    @Test
    void replay_tells_where_each_case_stands_and_what_is_due() {
        Run run = Run.of("case", "replay", log, "--at", "2022-06-21T09:00:00+08:00");

        assertThat(run).isEqualTo(new Run(0, """
                c-1 · joint resolution of city matters · dispatched · since 2022-06-20 09:02 · 3 events
                  · time of a body, from dispatch (sanitation): 3 working days, owed, due 2022-06-24 00:00
                  · time from registration to closing: 5 working days, owed, due 2022-06-28 00:00
                """, ""));
    }

    @Test
    void replay_ends_with_1_where_something_is_overdue_and_says_to_whom_it_goes_up() {
        Run run = Run.in(Locale.CHINA, "case", "replay", log, "--at", "2022-06-28T01:00:00Z");

        assertThat(run).isEqualTo(new Run(1, """
                c-1 · 城事联解 · 已派遣 · 自2022-06-20 09:02 · 3个事件
                  ✕ 单位处置时限 (sanitation): 3个工作日，超期，至2022-06-24 00:00
                  ✕ 全程办理时限: 5个工作日，超期，至2022-06-28 00:00
                      应在80%时上报：指挥中心
                      应在100%时上报：督办领导
                """, ""));
    }

    @Test
    void replay_looks_at_a_moment_before_the_last_event() {
        assertThat(Run.of("case", "replay", log, "--at", "2022-06-20T01:00:30Z").out())
                .startsWith("c-1 · joint resolution of city matters · collected · since 2022-06-20 09:00 · 1 event\n");
        assertThat(Run.of("case", "replay", log, "--at", "2022-06-19T01:00:00Z"))
                .isEqualTo(new Run(0, "c-1 · not opened yet\n", ""));
    }

    @Test
    void replay_takes_now_where_no_moment_is_given() {
        assertThat(Run.of("case", "replay", log).exitCode()).isEqualTo(1);
    }

    @Test
    void replay_takes_a_procedure_that_is_not_shipped_from_a_file() throws IOException {
        Procedure other = Procedures.matter().inVersion(7);
        Path procedure = Files.writeString(
                folder.resolve("matter-7.json"), GovernanceJson.standard().toJson(other));
        Files.write(log, logged(other));

        assertThat(Run.of("case", "replay", log)).satisfies(run -> {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err())
                    .contains("Case c-1 is handled by version 7 of the procedure matter: expected one of ");
        });
        assertThat(Run.of("case", "replay", log, "--procedure", procedure, "--at", "2022-06-20T02:00:00Z")
                        .exitCode())
                .isZero();
    }

    @Test
    void a_log_that_does_not_follow_its_procedure_is_told_with_the_event() throws IOException {
        Files.writeString(log, Files.readString(log).replace("\"state\":\"registered\"", "\"state\":\"closed\""));

        Run run = Run.of("case", "replay", log);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("Case c-1, event 2: the event leads to closed: expected registered (line 3, column 1)");
    }

    @Test
    void verify_says_that_a_log_holds_and_prints_its_heads() {
        Run run = Run.of("case", "verify", log, "--heads");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("✓ 3 events of 1 cases verify\nc-1=3:").hasLineCount(2);
        String head = run.out().lines().toList().get(1);
        assertThat(Run.of("case", "verify", log, "--anchor", head).exitCode()).isZero();
    }

    @Test
    void verify_names_the_first_event_that_was_changed() throws IOException {
        Files.writeString(log, Files.readString(log).replace("by custom", "by mistake"));

        assertThat(Run.of("case", "verify", log)).isEqualTo(new Run(1, """
                ✕ 2 events of 1 cases verify
                  case c-1, event 3, line 4: the seal is not that of the event: it was changed
                """, ""));
        assertThat(Run.in(Locale.CHINA, "case", "verify", log).out()).isEqualTo("""
                ✕ 1个案件的2个事件封印完好
                  案件c-1第3个事件，第4行：封印与事件内容不符：内容已被改动
                """);
    }

    @Test
    void verify_finds_a_log_that_ends_before_its_anchor() throws IOException {
        String head =
                Run.of("case", "verify", log, "--heads").out().lines().toList().get(1);
        String whole = Files.readString(log);
        Files.writeString(log, whole.substring(0, whole.lastIndexOf('\n', whole.length() - 2) + 1));

        assertThat(Run.of("case", "verify", log).exitCode()).isZero();
        Run anchored = Run.of("case", "verify", log, "--anchor", head);
        assertThat(anchored.exitCode()).isEqualTo(1);
        assertThat(anchored.out()).contains("the log ends before event 3, which is anchored elsewhere");
    }

    @Test
    void an_anchor_in_another_form_is_refused() {
        Run run = Run.of("case", "verify", log, "--anchor", "c-1=3");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--anchor c-1: expected the number of an event");
        assertThat(Run.of("case", "verify", log, "--anchor", "c 1=3:" + "0".repeat(64))
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void a_log_that_is_none_is_refused() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.ndjson"), "");

        assertThat(Run.of("case", "replay", empty).exitCode()).isEqualTo(2);
        assertThat(Run.of("case", "replay", folder.resolve("none.ndjson")).err())
                .contains("no such file");
        assertThat(Run.of("case", "replay", folder).err()).contains("expected a file with a log of cases");
        assertThat(Run.of("case", "replay", log, "--at", "noon").err()).contains("'noon' is not a moment");
        assertThat(Run.of("case").err()).contains("expected what to do with a log: replay, stats or verify");
    }

    @Test
    void working_days_are_counted_by_the_holidays_and_make_up_days_of_China() {
        assertThat(Run.of("workdays", "2022-01-28", "+3")).isEqualTo(new Run(0, "2022-02-07\n", ""));
        assertThat(Run.of("workdays", "2022-01-28", "15").out()).isEqualTo("2022-02-23\n");
        assertThat(Run.of("workdays", "2022-04-29", "+5").out()).isEqualTo("2022-05-10\n");
        assertThat(Run.of("workdays", "2022-06-20", "+15").out()).isEqualTo("2022-07-11\n");
        assertThat(Run.of("workdays", "2022-09-30", "+13").out()).isEqualTo("2022-10-24\n");
    }

    @Test
    void a_day_beyond_the_calendar_is_an_error_and_never_a_guess() {
        Run run = Run.of("workdays", "2026-12-30", "+5");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("the last day of the calendar");
        assertThat(Run.of("workdays", "2022-01-28", "three").err())
                .contains("'three' is not a number of working days: expected one as +3");
        assertThat(Run.of("workdays", "2022-02-30", "+3").exitCode()).isEqualTo(2);
    }
}
