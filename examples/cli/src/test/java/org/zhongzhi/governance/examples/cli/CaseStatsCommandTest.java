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
import org.zhongzhi.governance.json.CaseLog;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Observation;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.procedures.Procedures;

class CaseStatsCommandTest {
    /** Monday, 20 June 2022, 9 o'clock in Shanghai. */
    private static final Instant MONDAY = Instant.parse("2022-06-20T01:00:00Z");

    private static final String END_OF_JUNE = "2022-07-01T00:00:00+08:00";
    private static final FieldValue WORDS = new FieldValue.Words("as agreed");

    @TempDir
    private Path folder;

    private Path log = Path.of("");

    @BeforeEach
    void write_a_log() throws IOException {
        log = write("log.ndjson", closed(Procedures.matter(), "c-1", "hotline"), registered("c-2"));
    }

    private Path write(String name, Case... cases) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaseLog.Writer writer = GovernanceJson.standard().caseLog().writer(out);
        for (Case each : cases) {
            writer.write(each);
        }
        return Files.write(folder.resolve(name), out.toByteArray());
    }

    private static Case registered(String id) {
        return registered(Procedures.matter(), id, "grid");
    }

    private static Case registered(Procedure procedure, String id, String channel) {
        Casework casework = casework(procedure);
        return casework.open(
                        CaseId.of(id),
                        Action.of("report")
                                .by(actor("grid-1", "grid-worker"))
                                .at(MONDAY)
                                .giving("matter", new FieldValue.Matter(MatterCode.of("sanitation/waste")))
                                .giving("place", new FieldValue.Place(DivisionCode.of("451102001001")))
                                .giving("channel", new FieldValue.Chosen(channel))
                                .giving("category", new FieldValue.Chosen("ordinary")))
                .flatMap(each -> casework.apply(
                        each,
                        Action.of("register")
                                .by(actor("centre", "command-centre"))
                                .at(MONDAY)))
                .get();
    }

    private static Case closed(Procedure procedure, String id, String channel) {
        Casework casework = casework(procedure);
        Actor centre = actor("centre", "command-centre");
        Instant tuesday = MONDAY.plusSeconds(26 * 3600 + 300);
        return casework.apply(
                        registered(procedure, id, channel),
                        Action.of("dispatch")
                                .by(centre)
                                .at(MONDAY)
                                .to(OrganizationId.of("sanitation"))
                                .giving("reason", WORDS))
                .flatMap(each -> casework.apply(
                        each,
                        Action.of("finish")
                                .by(actor("sanitation", "body"))
                                .at(MONDAY.plusSeconds(7500))
                                .on(1)
                                .giving("result", WORDS)))
                .flatMap(each -> casework.apply(
                        each, Action.of("feed-back").by(centre).at(tuesday).giving("result", WORDS)))
                .flatMap(each -> casework.apply(
                        each,
                        Action.of("verify")
                                .by(actor("verifiers", "verifier"))
                                .at(tuesday)
                                .giving("satisfied", FieldValue.yesNo(true))))
                .flatMap(each ->
                        casework.apply(each, Action.of("close").by(centre).at(tuesday)))
                .get();
    }

    private static Casework casework(Procedure procedure) {
        return Casework.of(procedure)
                .observing((observation, before, action) -> observation == Observation.PLACE_IN_ONE_GRID
                        ? Option.some(FieldValue.yesNo(true))
                        : Option.none());
    }

    private static Actor actor(String id, String role) {
        return Actor.of(OrganizationId.of(id), RoleId.of(role));
    }

    @Test
    void stats_tell_the_figures_of_all_cases_and_by_what_is_asked() {
        Run run = Run.of("case", "stats", log, "--at", END_OF_JUNE, "--by", "body", "--by", "channel");

        assertThat(run).isEqualTo(new Run(0, """
                Statistics of cases · as of 2022-07-01 00:00
                                                                           reported   registered   dispatched   handled   closed   due   closed of those due   on time   returned   rework   satisfied   closing rate   on-time rate   satisfaction     median time   90th percentile
                total                                                             2            2            1         1        1     2                     1         1          0        0           1         50.00%         50.00%        100.00%   1 d 2 h 7 min     1 d 2 h 7 min
                body · sanitation                                                 1            1            1         1        1     1                     1         1          0        0           1        100.00%        100.00%        100.00%       2 h 5 min         2 h 5 min
                body · (not known)                                                1            1            0         0        0     1                     0         0          0        0           0          0.00%          0.00%              –               –                 –
                channel · grid patrol (joint resolution of city matters)          1            1            0         0        0     1                     0         0          0        0           0          0.00%          0.00%              –               –                 –
                channel · hotline (joint resolution of city matters)              1            1            1         1        1     1                     1         1          0        0           1        100.00%        100.00%        100.00%   1 d 2 h 7 min     1 d 2 h 7 min
                Handling time: from the first registration to the closing; of a body, from when it was first given work to when it was done. Median and 90th percentile are at most 1% above the exact ones.
                """, ""));
    }

    @Test
    void stats_stand_in_aligned_columns_in_chinese() {
        Run run = Run.in(Locale.CHINA, "case", "stats", log, "--at", END_OF_JUNE, "--by", "category");

        assertThat(run).isEqualTo(new Run(0, """
                案件统计 · 截至2022-07-01 00:00
                                          受理   立案   派遣   处置   结案   应结   应结已结   按期   回退   返工   满意   结案率   按期率    满意率   时长中位数   时长九成位数
                合计                         2      2      1      1      1      2          1      1      0      0      1   50.00%   50.00%   100.00%    1天2时7分      1天2时7分
                类别 · 一般（城事联解）      2      2      1      1      1      2          1      1      0      0      1   50.00%   50.00%   100.00%    1天2时7分      1天2时7分
                办理时长：自首次立案至结案；承办单位自首次派遣至处置完毕。中位数和九成位数比实际值至多高1%。
                """, ""));
    }

    @Test
    void stats_are_told_by_everything_unless_something_is_asked_for() {
        assertThat(Run.of("case", "stats", log, "--at", END_OF_JUNE).out())
                .contains(
                        "body · sanitation ",
                        "body · (not known) ",
                        "division · 451102001001 ",
                        "category · ordinary (joint resolution of city matters) ",
                        "channel · grid patrol (joint resolution of city matters) ",
                        "month · 2022-06 ");
        assertThat(Run.of("case", "stats", log, "--at", END_OF_JUNE, "--level", "city")
                        .out())
                .contains("division · 4511 ");
    }

    @Test
    void stats_take_now_where_no_moment_is_given_and_one_month_where_one_is() {
        assertThat(Run.of("case", "stats", log, "--by", "month").out())
                .startsWith("Statistics of cases · as of 2025-01-01 00:30\n");
        Run july = Run.of("case", "stats", log, "--month", "2022-07", "--by", "month");
        assertThat(july.out()).startsWith("Statistics of cases · 2022-07 · as of 2025-01-01 00:30\n");
        assertThat(july.out()).hasLineCount(4).doesNotContain("month ·");
    }

    @Test
    void statistics_of_parts_add_up_to_those_of_the_whole() throws IOException {
        Path one = write("one.ndjson", registered("c-2"));
        Path other = write("other.ndjson", closed(Procedures.matter(), "c-1", "hotline"));
        Path part = folder.resolve("part.json");

        Run whole = Run.of("case", "stats", log, "--at", END_OF_JUNE, "--format", "json");
        assertThat(Run.of("case", "stats", one, "--at", END_OF_JUNE, "--format", "json", "--out", part))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("case", "stats", other, "--add", part, "--at", END_OF_JUNE, "--format", "json"))
                .isEqualTo(whole);
        assertThat(Run.of("case", "stats", one, other, "--at", END_OF_JUNE, "--format", "json"))
                .isEqualTo(whole);
        assertThat(GovernanceJson.standard().readStatistics(whole.out()).total().closed())
                .isOne();
        assertThat(Run.of("case", "stats", "--add", part, "--by", "month").exitCode())
                .isZero();
    }

    @Test
    void statistics_of_different_moments_do_not_add_up() {
        Path part = folder.resolve("part.json");
        Run.of("case", "stats", log, "--at", END_OF_JUNE, "--format", "json", "--out", part);

        Run run = Run.of("case", "stats", log, "--add", part);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("part.json")
                .contains("do not add up: expected the same moment, time zone, level and month");
    }

    @Test
    void a_log_without_cases_counts_none() throws IOException {
        Run run = Run.of("case", "stats", write("empty.ndjson"), "--at", END_OF_JUNE);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).hasLineCount(4).contains("–");
    }

    @Test
    void a_procedure_that_is_not_shipped_is_taken_from_a_file() throws IOException {
        Procedure other = Procedures.matter().inVersion(7);
        Path procedure = Files.writeString(
                folder.resolve("matter-7.json"), GovernanceJson.standard().toJson(other));
        Path seventh = write("seventh.ndjson", closed(other, "c-7", "visit"));

        Run unknown = Run.of("case", "stats", seventh);
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err())
                .contains(
                        "seventh.ndjson: Case c-7 is handled by version 7 of the procedure matter: expected one of admission 1, ")
                .contains("; give --procedure FILE with it");
        assertThat(Run.of("case", "stats", seventh, "--procedure", procedure, "--at", END_OF_JUNE)
                        .out())
                .contains("channel · visit (joint resolution of city matters) ");
    }

    @Test
    void what_cannot_be_counted_is_refused() throws IOException {
        Path broken = folder.resolve("broken.ndjson");
        Files.writeString(broken, Files.readString(log).replace("\"state\":\"registered\"", "\"state\":\"locating\""));

        assertThat(Run.of("case", "stats").err()).contains("expected a LOG to count, or --add FILE");
        assertThat(Run.of("case", "stats", folder.resolve("none.ndjson")).err()).contains("no such file");
        assertThat(Run.of("case", "stats", broken))
                .extracting(Run::exitCode, Run::err)
                .containsExactly(
                        2,
                        "governance: " + broken
                                + ": Case c-1, event 2: the event leads to locating: expected registered (line 3, column 1)\n");
        assertThat(Run.of("case", "stats", log, "--add", log).err()).contains("log.ndjson");
        assertThat(Run.of("case", "stats", log, "--by", "colour").err())
                .contains(
                        "'colour' is not a dimension of statistics: expected one of body, division, category, channel, month");
        assertThat(Run.of("case", "stats", log, "--month", "June").err())
                .contains("'June' is not a month: expected one as 2022-06");
        assertThat(Run.of("case", "stats", log, "--out", log).err()).contains("would overwrite the input");
        assertThat(Files.readString(log)).startsWith("{\"format\":\"zhongzhi/case-log/1\"}\n");
    }
}
