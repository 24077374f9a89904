package org.zhongzhi.governance.rules.testing;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.procedures.Procedures;

/**
 * Procedures, cases and logs for properties of jqwik. A procedure runs and the lint finds nothing in it; a case is what the
 * engine made of a walk through its procedure, so that every event of it is one that was taken.
 *
 * <pre>{@code
 * @Property
 * void a_case_is_told_by_its_log(@ForAll("cases") Case standing) {
 *     assertThat(casework.replay(standing.id(), standing.events()).get()).isEqualTo(standing);
 * }
 *
 * @Provide
 * Arbitrary<Case> cases() {
 *     return AnyCasework.casesOf(ourProcedure);
 * }
 * }</pre>
 *
 * <p>What is drawn shrinks: a procedure to fewer states and parts, a case to fewer events, a log to fewer cases.
 */
public final class AnyCasework {
    private static final int MOST_STEPS = 40;
    private static final int MOST_CASES = 4;

    private AnyCasework() {}

    /**
     * Procedures that run: made up of a few states with side tracks, fields, guards, tasks and limits by chance, and at times
     * one of those that are shipped.
     *
     * @return values of {@link Procedure}
     */
    public static Arbitrary<Procedure> procedures() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, madeUp()),
                Tuple.of(1, Arbitraries.of(Procedures.all().toJavaList())));
    }

    private static Arbitrary<Procedure> madeUp() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(SimpleProcedure.Part.class).set(),
                        Arbitraries.longs())
                .as(SimpleProcedure::of);
    }

    /**
     * Cases of a procedure: a walk of up to 40 steps, each of which somebody asks for and the engine takes or refuses.
     *
     * @param procedure a procedure that opens cases
     * @return values of {@link Case} with the identifier {@code case-1}
     * @throws IllegalArgumentException when a case is drawn, if none comes to be opened
     */
    public static Arbitrary<Case> casesOf(Procedure procedure) {
        return walks().map(picks -> Walk.of(procedure, 1, picks));
    }

    /**
     * Cases of any procedure.
     *
     * @return values of {@link Case}
     */
    public static Arbitrary<Case> cases() {
        return procedures().flatMap(AnyCasework::casesOf);
    }

    /**
     * Logs: cases of some procedures, each with an identifier of its own. The events of a log are those of its cases.
     *
     * @return from no case to four
     */
    public static Arbitrary<Seq<Case>> logs() {
        return Combinators.combine(procedures(), walks())
                .as(Tuple::of)
                .list()
                .ofMaxSize(MOST_CASES)
                .map(drawn -> Array.ofAll(drawn)
                        .zipWithIndex()
                        .map(each -> Walk.of(each._1.get1(), each._2 + 1, each._1.get2())));
    }

    /** Numbers that each decide on one thing that somebody asks for. */
    private static Arbitrary<List<Long>> walks() {
        return Arbitraries.longs().list().ofMinSize(1).ofMaxSize(MOST_STEPS);
    }
}
