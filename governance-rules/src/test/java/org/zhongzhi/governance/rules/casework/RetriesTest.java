package org.zhongzhi.governance.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.casework.Cast.CENTRE;
import static org.zhongzhi.governance.rules.casework.Cast.NEIGHBOUR;
import static org.zhongzhi.governance.rules.casework.Cast.REPORTER;
import static org.zhongzhi.governance.rules.casework.Cast.knowing;
import static org.zhongzhi.governance.rules.casework.Cast.words;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.CaseEvent;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.EventId;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Observation;
import org.zhongzhi.governance.rules.procedures.Procedures;

class RetriesTest {
    private static final Casework MATTERS =
            Casework.of(Procedures.matter()).observing(knowing(Observation.PLACE_IN_ONE_GRID, FieldValue.yesNo(true)));
    private static final Instant NOON = Cast.at("2022-06-20", "12:00");

    private static Case reported() {
        return MATTERS.open(
                        CaseId.of("c-1"),
                        MatterStoryTest.reporting(
                                        Action.of("report").by(REPORTER).at(NOON))
                                .identifiedBy("e-1"))
                .get();
    }

    private static Action registering() {
        return Action.of("register").by(CENTRE).at(NOON).identifiedBy("e-2");
    }

    @Test
    void an_action_that_is_asked_for_again_is_answered_with_the_case_as_it_stands() {
        Case registered = MATTERS.apply(reported(), registering()).get();

        assertThat(MATTERS.apply(registered, registering()).get()).isSameAs(registered);
        assertThat(MATTERS.apply(
                                registered,
                                Action.of("register")
                                        .by(CENTRE)
                                        .at(NOON.plusSeconds(5))
                                        .identifiedBy("e-2"))
                        .get())
                .as("a retry has a later moment")
                .isSameAs(registered);
        assertThat(MATTERS.apply(registered, registering().decidedOn(1)).get())
                .as("a retry of what was decided on an earlier version is no stale one")
                .isSameAs(registered);
    }

    @Test
    void another_action_under_the_identifier_of_an_event_is_refused() {
        Case registered = MATTERS.apply(reported(), registering()).get();
        Action other = Action.of("withdraw").by(REPORTER).at(NOON).identifiedBy("e-2");

        assertThat(MATTERS.apply(registered, other).getLeft().reasons().map(Reason::code))
                .containsExactly("eventIdTaken");
        assertThat(MATTERS.apply(
                                registered,
                                Action.of("register").by(Cast.LEAD).at(NOON).identifiedBy("e-2"))
                        .isLeft())
                .as("by somebody else")
                .isTrue();
        assertThat(MATTERS.apply(registered, registering().on(1)).isLeft())
                .as("on an assignment")
                .isTrue();
    }

    @Test
    void a_case_knows_the_identifiers_of_its_events() {
        Case standing = reported();

        assertThat(standing.holds(EventId.of("e-1"))).isTrue();
        for (int i = 2; i < 300; i++) {
            assertThat(standing.holds(EventId.of("e-" + i))).isFalse();
        }
    }

    @Test
    void what_was_decided_on_an_earlier_version_is_refused_with_what_happened_since() {
        Case registered = MATTERS.apply(reported(), registering()).get();
        Action stale = Action.of("withdraw").by(REPORTER).at(NOON).decidedOn(1);
        Refusal refusal = MATTERS.apply(registered, stale).getLeft();

        assertThat(refusal.reasons().head()).isInstanceOfSatisfying(Reason.Stale.class, reason -> {
            assertThat(reason.seen()).isEqualTo(1);
            assertThat(reason.since()).isEqualTo(registered.eventsSince(1));
            assertThat(reason.since().map(each -> each.action().action().value()))
                    .containsExactly("register");
        });
        assertThat(MATTERS.apply(registered, stale.decidedOn(2)).isRight()).isTrue();
        assertThat(MATTERS.apply(registered, stale.decidedOn(3))
                        .getLeft()
                        .reasons()
                        .map(Reason::code))
                .containsExactly("ahead");
        assertThat(MATTERS.open(CaseId.of("c-2"), stale.decidedOn(1))
                        .getLeft()
                        .reasons()
                        .map(Reason::code))
                .contains("ahead", "notOpened");
    }

    @Test
    void a_stale_action_is_refused_for_every_other_reason_too() {
        Case registered = MATTERS.apply(reported(), registering()).get();
        Refusal refusal = MATTERS.apply(
                        registered,
                        Action.of("withdraw")
                                .by(NEIGHBOUR)
                                .at(NOON.minusSeconds(1))
                                .decidedOn(1)
                                .giving("matter", words("of another kind")))
                .getLeft();

        assertThat(refusal.reasons().map(Reason::code))
                .containsExactly("stale", "backwards", "fieldNotTaken", "notInitiator");
        assertThat(refusal.standing()).contains(registered);
        assertThat(refusal.action().action().value()).isEqualTo("withdraw");
    }

    @Test
    void of_two_actions_at_once_only_one_wins_and_nothing_is_lost() throws Exception {
        int writers = 4;
        int rounds = 50;
        SharedLog log = new SharedLog(reported());
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        CyclicBarrier barrier = new CyclicBarrier(writers);
        List<Future<Integer>> wins = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            int name = writer;
            Callable<Integer> work = () -> {
                int won = 0;
                for (int round = 0; round < rounds; round++) {
                    barrier.await();
                    Case seen = log.read();
                    barrier.await();
                    String action = seen.state().id().value().equals("registered") ? "escalate" : "register";
                    won += log.write(
                                    seen,
                                    Action.of(action)
                                            .by(CENTRE)
                                            .at(NOON)
                                            .identifiedBy("e-" + name + "-" + round)
                                            .decidedOn(seen.version()))
                            ? 1
                            : 0;
                }
                return won;
            };
            wins.add(threads.submit(work));
        }
        int won = 0;
        for (Future<Integer> each : wins) {
            won += each.get();
        }
        threads.shutdown();

        assertThat(won).as("one in a round").isEqualTo(rounds);
        assertThat(log.read().version()).isEqualTo(1 + rounds);
        assertThat(MATTERS.replay(CaseId.of("c-1"), log.read().events()).get()).isEqualTo(log.read());
    }

    /** A log in memory that takes events only after the version on which they were decided. */
    private static final class SharedLog {
        private final List<CaseEvent> events = new ArrayList<>();

        SharedLog(Case begun) {
            events.addAll(begun.events().asJava());
        }

        synchronized Case read() {
            return MATTERS.replay(CaseId.of("c-1"), events).get();
        }

        boolean write(Case seen, Action asked) {
            Either<Refusal, Case> next = MATTERS.apply(seen, asked);
            return next.isRight() && append(seen.version(), next.get().eventsSince(seen.version()));
        }

        private synchronized boolean append(int version, Seq<CaseEvent> more) {
            if (events.size() != version) {
                return false;
            }
            events.addAll(more.asJava());
            return true;
        }
    }
}
