package org.zhongzhi.governance.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.casework.Cast.CENTRE;
import static org.zhongzhi.governance.rules.casework.Cast.LEAD;
import static org.zhongzhi.governance.rules.casework.Cast.REPORTER;
import static org.zhongzhi.governance.rules.casework.Cast.SANITATION;
import static org.zhongzhi.governance.rules.casework.Cast.knowing;
import static org.zhongzhi.governance.rules.casework.Cast.words;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.CaseEvent;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Observation;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.rules.procedures.Procedures;

class ReplayTest {
    private static final CaseId ID = CaseId.of("c-1");
    private static final Casework MATTERS =
            Casework.of(Procedures.matter()).observing(knowing(Observation.PLACE_IN_ONE_GRID, FieldValue.yesNo(true)));
    private static final Case DISPATCHED = Story.of(MATTERS)
            .does(REPORTER, "report", MatterStoryTest::reporting)
            .does(CENTRE, "register", each -> each.decidedOn(1).identifiedBy("e-2"))
            .does(CENTRE, "dispatch", each -> each.to(SANITATION).giving("reason", words("by custom")))
            .does(LEAD, "accept", each -> each.on(1))
            .standing();

    private static BrokenLog broken(Seq<CaseEvent> events) {
        return MATTERS.replay(ID, events).getLeft();
    }

    private static Seq<CaseEvent> with(int position, CaseEvent other) {
        return DISPATCHED.events().toArray().update(position - 1, other);
    }

    private static CaseEvent event(int number, Action action, int way, String state) {
        return CaseEvent.of(number, action, way, StateId.of(state));
    }

    private static Action did(int position) {
        return DISPATCHED.events().get(position - 1).action();
    }

    @Test
    void a_log_gives_the_case_that_it_is_the_log_of() {
        Case replayed = MATTERS.replay(ID, DISPATCHED.events()).get();

        assertThat(replayed).isEqualTo(DISPATCHED).hasSameHashCodeAs(DISPATCHED);
        assertThat(replayed).hasToString("c-1 (matter 1): handling after 4 events");
        assertThat(replayed.assignments()).isEqualTo(DISPATCHED.assignments());
        assertThat(replayed.recorded(FieldId.of("place"))).contains(Cast.ESTATE);
        assertThat(replayed.recorded(FieldId.of("result"))).isEmpty();
        assertThat(replayed.since()).isEqualTo(DISPATCHED.since());
        assertThat(replayed.initiator()).isEqualTo(REPORTER);
        assertThat(replayed.assignment(1).map(Assignment::party)).contains(SANITATION);
        assertThat(replayed.assignment(0)).isEmpty();
        assertThat(replayed.assignment(2)).isEmpty();
        assertThat(replayed.assignments().head().isOpen()).isTrue();
    }

    @Test
    void a_log_that_is_read_event_by_event_gives_the_same_case() {
        Case standing = MATTERS.replay(ID, DISPATCHED.events().head()).get();
        for (CaseEvent event : DISPATCHED.events().tail()) {
            standing = MATTERS.replay(standing, event).get();
        }

        assertThat(standing).isEqualTo(DISPATCHED);
        BrokenLog again = MATTERS.replay(standing, DISPATCHED.lastEvent()).getLeft();
        assertThat(again.event()).isEqualTo(5);
        assertThat(again.words().english()).isEqualTo("the event has the number 4: expected 5");
        assertThat(MATTERS.replay(ID, DISPATCHED.lastEvent()).getLeft().words().english())
                .isEqualTo("the event has the number 4: expected 1");
    }

    @Test
    void a_case_is_over_where_its_procedure_has_nothing_more_to_do() {
        Casework sketch = Casework.of(Sketch.plain());
        Actor clerk = Actor.of(SANITATION, RoleId.of("clerk"));
        Case begun =
                sketch.open(ID, Action.of("begin").by(clerk).at(Instant.EPOCH)).get();

        assertThat(begun.isOver()).isFalse();
        assertThat(sketch.apply(begun, Action.of("finish").by(clerk).at(Instant.EPOCH))
                        .get()
                        .isOver())
                .isTrue();
        assertThat(DISPATCHED.isOver()).isFalse();
    }

    @Test
    void cases_with_other_events_are_other_cases() {
        Case shorter = DISPATCHED.history().get(2);

        assertThat(DISPATCHED).isNotEqualTo(shorter);
        assertThat(MATTERS.replay(CaseId.of("c-2"), DISPATCHED.events()).get()).isNotEqualTo(DISPATCHED);
        assertThat(shorter.eventsSince(1).map(CaseEvent::number)).containsExactly(2, 3);
        assertThat(DISPATCHED.history().map(Case::version)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void the_version_on_which_an_action_was_decided_is_no_part_of_the_log() {
        assertThat(did(2).seen()).isEqualTo(-1);
        assertThat(DISPATCHED.holds(did(2).event().get())).isTrue();
    }

    @Test
    void the_log_goes_on_after_residents_are_erased() {
        Seq<CaseEvent> erased = DISPATCHED
                .events()
                .map(each -> event(
                        each.number(),
                        each.action().erased(),
                        each.way(),
                        each.state().value()));
        Case replayed = MATTERS.replay(ID, erased).get();

        assertThat(replayed.state()).isEqualTo(DISPATCHED.state());
        assertThat(replayed.initiator().who().getLeft().opening()).isEmpty();
    }

    @Test
    void an_empty_log_opens_no_case() {
        assertThat(broken(Array.empty())).satisfies(each -> {
            assertThat(each.event()).isEqualTo(1);
            assertThat(each.words().chinese()).isEqualTo("日志为空：应至少有一个发起案件的事件");
            assertThat(each.words().english()).isEqualTo("the log is empty: expected an event that opens a case");
        });
    }

    @Test
    void a_dropped_a_doubled_and_a_reordered_event_are_found_where_they_are() {
        Seq<CaseEvent> events = DISPATCHED.events();

        assertThat(broken(events.removeAt(1)).event()).isEqualTo(2);
        assertThat(broken(events.removeAt(1)).words().english()).isEqualTo("the event has the number 3: expected 2");
        assertThat(broken(events.removeAt(1)).words().chinese()).isEqualTo("事件编号为3：应为2");
        assertThat(broken(events.insert(2, events.get(1))).event()).isEqualTo(3);
        assertThat(broken(Array.of(events.get(1), events.get(0))).event()).isEqualTo(1);
    }

    @Test
    void an_event_of_an_action_that_the_procedure_does_not_have_is_found() {
        Action unknown = Action.of("settle").by(CENTRE).at(did(2).at());

        assertThat(broken(with(2, event(2, unknown, 0, "registered"))).words())
                .hasToString("办理流程没有动作“settle” / the procedure has no action settle");
    }

    @Test
    void a_way_that_does_not_lead_out_of_where_the_case_is_is_found() {
        assertThat(broken(with(2, event(2, did(2), 1, "registered"))).words().english())
                .isEqualTo("way 1 of register does not lead out of collected");
        assertThat(broken(with(4, event(4, did(4), 1, "handling"))).words().chinese())
                .isEqualTo("动作“accept”的第1条路径不能由此出发");
        assertThat(broken(with(1, event(1, did(2), 0, "registered"))).words().english())
                .isEqualTo("way 0 of register does not lead out of nothing");
    }

    @Test
    void an_event_that_leads_elsewhere_is_found() {
        assertThat(broken(with(2, event(2, did(2), 0, "locating"))).words().english())
                .isEqualTo("the event leads to locating: expected registered");
        assertThat(broken(with(2, event(2, did(2), 0, "locating"))).words().chinese())
                .isEqualTo("事件记录的环节为“locating”：应为“registered”");
    }

    @Test
    void an_event_before_the_one_before_it_is_found() {
        Action early = Action.of("register").by(CENTRE).at(did(1).at().minusSeconds(1));

        assertThat(broken(with(2, event(2, early, 0, "registered"))).words().english())
                .contains("before the last event of");
    }

    @Test
    void an_event_on_an_assignment_that_is_missing_or_elsewhere_is_found() {
        assertThat(broken(with(4, event(4, did(4).on(2), 0, "handling")))
                        .words()
                        .english())
                .isEqualTo("assignment 2 is missing or in another state");
        assertThat(broken(DISPATCHED.events().append(event(5, did(4), 1, "handling")))
                        .words()
                        .chinese())
                .isEqualTo("第1项任务不存在或不在相应环节");
    }
}
