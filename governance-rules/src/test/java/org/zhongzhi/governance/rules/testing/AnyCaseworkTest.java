package org.zhongzhi.governance.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.StateKind;
import org.zhongzhi.governance.model.casework.Tallies;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.casework.ProcedureLint;
import org.zhongzhi.governance.rules.procedures.Procedures;

class AnyCaseworkTest {
    @Provide
    Arbitrary<Procedure> procedures() {
        return AnyCasework.procedures();
    }

    @Provide
    Arbitrary<Case> cases() {
        return AnyCasework.cases();
    }

    @Provide
    Arbitrary<Case> matters() {
        return AnyCasework.casesOf(Procedures.matter());
    }

    @Provide
    Arbitrary<Seq<Case>> logs() {
        return AnyCasework.logs();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_lint_finds_nothing_in_a_procedure(@ForAll("procedures") Procedure procedure) {
        assertThat(ProcedureLint.of(procedure)).isEmpty();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_case_is_the_one_that_its_log_makes(@ForAll("cases") Case standing) {
        Statistics.label("state").collect(standing.state().kind());
        Statistics.label("tasks").collect(!standing.assignments().isEmpty());
        Statistics.label("steps").collect(Math.min(5, standing.version()));

        Case replayed = Casework.of(standing.procedure())
                .replay(standing.id(), standing.events())
                .get();

        assertThat(replayed).isEqualTo(standing);
        assertThat(replayed.assignments()).isEqualTo(standing.assignments());
        Statistics.label("state").coverage(all -> {
            all.check(StateKind.OPEN).percentage(share -> share > 10);
            all.check(StateKind.END).percentage(share -> share > 10);
        });
        Statistics.label("tasks").coverage(all -> all.check(true).percentage(share -> share > 5));
        Statistics.label("steps").coverage(all -> all.check(5).percentage(share -> share > 15));
    }

    /** What is known at a moment does not change by what happens later. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void deadlines_at_a_moment_are_those_of_the_case_as_it_stood_then(@ForAll("cases") Case standing) {
        Casework casework = Casework.of(standing.procedure());

        for (Case then : standing.history()) {
            Instant at = then.lastEvent().action().at();
            assertThat(casework.deadlines(standing, at))
                    .isEqualTo(casework.deadlines(standing.asOf(at).get(), at));
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void cases_of_a_procedure_that_is_given_are_of_it_and_begin_in_a_year_of_the_calendar(
            @ForAll("matters") Case standing) {
        assertThat(standing.procedure()).isEqualTo(Procedures.matter());
        assertThat(Duration.between(
                        Instant.parse("2022-06-20T01:00:00Z"),
                        standing.events().head().action().at()))
                .isLessThan(Duration.ofDays(60));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void the_cases_of_a_log_have_identifiers_of_their_own(@ForAll("logs") Seq<Case> log) {
        assertThat(log.map(Case::id)).doesNotHaveDuplicates();
        assertThat(log.size()).isBetween(0, 4);
    }

    @Example
    void a_procedure_that_opens_no_case_is_named() {
        Procedure closed = Procedure.builder()
                .from(Procedures.matter())
                .actions(Array.empty())
                .limits(Array.empty())
                .tallies(Tallies.none())
                .build();

        assertThatThrownBy(() -> Walk.of(closed, 1, List.of(7L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "No case of the procedure matter is opened in 500 attempts: expected an action that opens one,"
                                + " with a guard that may hold");
    }

    @Property(tries = 50)
    void the_same_numbers_walk_the_same_way(@ForAll("picks") List<Long> picks) {
        assertThat(Walk.of(Procedures.whistle(), 1, picks)).isEqualTo(Walk.of(Procedures.whistle(), 1, picks));
    }

    @Provide
    Arbitrary<List<Long>> picks() {
        return Arbitraries.longs().list().ofMinSize(1).ofMaxSize(20);
    }
}
