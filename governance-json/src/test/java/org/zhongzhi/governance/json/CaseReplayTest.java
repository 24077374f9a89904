package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.json.statistics.CaseCounting;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Observation;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.procedures.Procedures;

class CaseReplayTest {
    private static final Instant NOON = Instant.parse("2022-06-20T04:00:00Z");
    private static final Actor CENTRE = Actor.of(OrganizationId.of("centre"), RoleId.of("command-centre"));
    private static final Casework MATTERS = Casework.of(Procedures.matter())
            .observing((observation, before, action) ->
                    observation == Observation.PLACE_IN_ONE_GRID ? Option.some(FieldValue.yesNo(true)) : Option.none());
    private static final Case REGISTERED = MATTERS.apply(
                    reported("c-1"), Action.of("register").by(CENTRE).at(NOON))
            .get();
    private static final Case REFUSED = MATTERS.apply(
                    reported("c-2"),
                    Action.of("not-accept").by(CENTRE).at(NOON).giving("reason", new FieldValue.Words("private")))
            .get();

    private final CaseLog logs = GovernanceJson.standard().caseLog();
    private final List<Case> taken = new ArrayList<>();
    private final CaseReplay replay = logs.replay(Array.of(MATTERS), taken::add);

    private static Case reported(String id) {
        return MATTERS.open(
                        CaseId.of(id),
                        Action.of("report")
                                .by(Actor.of(OrganizationId.of("grid-1"), RoleId.of("grid-worker")))
                                .at(NOON)
                                .giving("matter", new FieldValue.Matter(MatterCode.of("sanitation/waste")))
                                .giving("place", new FieldValue.Place(EstateId.of("qt-1")))
                                .giving("category", new FieldValue.Chosen("ordinary")))
                .get();
    }

    private ByteArrayInputStream written(Case... cases) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaseLog.Writer writer = logs.writer(out);
        Array.of(cases).forEach(writer::write);
        return new ByteArrayInputStream(out.toByteArray());
    }

    @Test
    void a_case_in_which_nothing_can_follow_is_given_at_once_and_the_others_in_the_end() {
        assertThat(replay.read(written(REGISTERED, REFUSED))).isEqualTo(4);
        assertThat(taken).containsExactly(REFUSED);

        replay.finish();
        assertThat(taken).containsExactly(REFUSED, REGISTERED);
    }

    @Test
    void a_log_that_was_cut_in_two_gives_the_same_cases() {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        ByteArrayOutputStream begun = new ByteArrayOutputStream();
        CaseLog.Writer first = logs.writer(begun);
        first.write(REGISTERED.history().head());
        logs.writer(new ByteArrayOutputStream());
        rest.writeBytes("{\"format\":\"zhongzhi/case-log/1\"}\n".getBytes(StandardCharsets.UTF_8));
        logs.writer(rest, first.heads()).write(REGISTERED);

        replay.read(new ByteArrayInputStream(begun.toByteArray()));
        replay.read(new ByteArrayInputStream(rest.toByteArray()));
        replay.finish();

        assertThat(taken).containsExactly(REGISTERED);
    }

    @Test
    void cases_are_counted_as_they_are_read() {
        CaseCounting counting = CaseCounting.of(MATTERS, NOON.plusSeconds(1));
        CaseCounting.Counter counter = counting.counter();
        CaseReplay counted = logs.replay(Array.of(MATTERS), counter::add);
        counted.read(written(REGISTERED, REFUSED));
        counted.finish();

        assertThat(counter.statistics()).isEqualTo(counting.of(Array.of(REFUSED, REGISTERED)));
        assertThat(counter.statistics().total()).hasToString("reported 2, registered 1");
    }

    @Test
    void a_log_that_does_not_follow_its_procedure_is_told_with_case_and_event() {
        String changed = new String(written(REGISTERED).readAllBytes(), StandardCharsets.UTF_8)
                .replace("\"state\":\"registered\"", "\"state\":\"locating\"");

        assertThatThrownBy(() -> replay.read(new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(DocumentException.class)
                .hasMessage("Case c-1, event 2: the event leads to locating: expected registered (line 3, column 1)");
    }

    @Test
    void an_event_after_the_last_is_none_of_its_case() {
        replay.read(written(REFUSED));
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        twice.writeBytes(written(REFUSED).readAllBytes());
        String lines = twice.toString(StandardCharsets.UTF_8);
        String last = lines.lines().toList().get(2);
        byte[] log = ("{\"format\":\"zhongzhi/case-log/1\"}\n" + last + "\n").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> replay.read(new ByteArrayInputStream(log)))
                .hasMessage("Case c-2, event 1: the event has the number 2: expected 1 (line 2, column 1)");
    }

    @Test
    void a_procedure_of_which_there_is_no_engine_is_named() {
        CaseReplay other = logs.replay(Array.of(Casework.of(Procedures.whistle())), taken::add);

        assertThatThrownBy(() -> other.read(written(REGISTERED)))
                .isInstanceOf(DocumentException.class)
                .hasMessage(
                        "Case c-1 is handled by version 1 of the procedure matter: expected one of whistle 1 (line 2,"
                                + " column 1)");
    }
}
