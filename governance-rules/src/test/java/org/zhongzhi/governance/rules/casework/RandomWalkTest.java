package org.zhongzhi.governance.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.StateKind;
import org.zhongzhi.governance.rules.procedures.Procedures;

class RandomWalkTest {
    private static final int STEPS = 30;
    private static final int ATTEMPTS = 60;
    private static final CaseId ID = CaseId.of("c-1");

    static Stream<Procedure> procedures() {
        return Procedures.all().toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void every_walk_goes_as_in_the_reference_and_replays_and_has_a_way_to_an_end(Procedure procedure) {
        walk(procedure, 200);
    }

    @Tag("heavy")
    @ParameterizedTest
    @MethodSource("procedures")
    void a_hundred_thousand_walks_go_as_in_the_reference_and_replay_and_have_a_way_to_an_end(Procedure procedure) {
        walk(procedure, 100_000 / Procedures.all().size() + 1);
    }

    private static void walk(Procedure procedure, int walks) {
        Set<String> endable = new HashSet<>();
        Set<String> visited = new HashSet<>();
        for (int seed = 0; seed < walks; seed++) {
            Case last = walked(procedure, seed, endable);
            last.events().forEach(event -> visited.add(event.state().value()));
        }
        assertThat(visited)
                .as("states that are visited")
                .containsExactlyInAnyOrderElementsOf(
                        procedure.states().map(each -> each.id().value()));
    }

    private static Case walked(Procedure procedure, long seed, Set<String> endable) {
        Improviser improviser = new Improviser(procedure, seed, false);
        Casework casework = Casework.of(procedure).observing(improviser.observer());
        Case standing = null;
        int steps = 0;
        for (int attempt = 0; steps < STEPS && attempt < STEPS * 20; attempt++) {
            Case next = agreed(casework, standing, improviser);
            steps += version(next) - version(standing);
            standing = next;
        }
        if (standing == null) {
            throw new AssertionError("The walk never began");
        }
        Case last = standing;
        Either<BrokenLog, Case> replayed = casework.replay(ID, last.events());
        assertThat(replayed.isRight())
                .as(() -> replayed.getLeft() + " in " + last.events())
                .isTrue();
        assertThat(replayed.get()).isEqualTo(last);
        assertThat(replayed.get().assignments()).isEqualTo(last.assignments());
        last.history()
                .forEach(each -> assertThat(canEnd(casework, each, endable))
                        .as(() -> "a way to an end from " + each + " with " + each.assignments())
                        .isTrue());
        return last;
    }

    private static int version(@Nullable Case standing) {
        return standing == null ? 0 : standing.version();
    }

    /** The next case, once engine and reference agree on it. */
    private static @Nullable Case agreed(Casework casework, @Nullable Case standing, Improviser improviser) {
        Action action = improviser.next(standing);
        PlainCasework plain = new PlainCasework(
                casework.procedure(),
                standing == null ? java.util.List.of() : standing.events().asJava());
        Optional<Integer> way = plain.judge(action, improviser.records());
        Either<Refusal, Case> next = standing == null ? casework.open(ID, action) : casework.apply(standing, action);
        assertThat(next.isRight())
                .as(() -> action + " " + action.fields() + " in " + standing + ": " + next)
                .isEqualTo(way.isPresent());
        if (next.isLeft()) {
            assertThat(next.getLeft().reasons())
                    .as("reasons against %s", action)
                    .isNotEmpty();
            return standing;
        }
        Case after = next.get();
        assertThat(after.lastEvent().way()).isEqualTo(way.get());
        PlainCasework told =
                new PlainCasework(casework.procedure(), after.events().asJava());
        assertThat(after.state().id()).isEqualTo(told.state().get());
        assertThat(after.assignments()
                        .map(each -> new PlainCasework.Task(
                                each.kind(),
                                each.party(),
                                each.leads(),
                                each.round(),
                                each.state().id()))
                        .asJava())
                .isEqualTo(told.tasks());
        return after;
    }

    /** Whether sensible people bring the case to an end. What is known of a case like it is not tried again. */
    private static boolean canEnd(Casework casework, Case standing, Set<String> endable) {
        String like = standing.state().id() + " "
                + standing.assignments()
                        .map(each -> each.state().id() + (each.leads() ? "!" : ""))
                        .distinct()
                        .sorted();
        if (endable.contains(like)) {
            return true;
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Improviser sensible = new Improviser(casework.procedure(), attempt, true);
            Casework observed = casework.observing(sensible.observer());
            Case each = standing;
            for (int step = 0; step < STEPS * 10 && each.state().kind() == StateKind.OPEN; step++) {
                each = observed.apply(each, sensible.next(each)).getOrElse(each);
            }
            if (each.state().kind() != StateKind.OPEN) {
                endable.add(like);
                return true;
            }
        }
        return false;
    }
}
