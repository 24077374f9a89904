package org.zhongzhi.governance.examples.benchmarks.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What is asked for in one case, from its beginning on.
 *
 * @param name which case
 * @param steps the steps, the one that begins it first
 */
record Life(String name, List<Step> steps) {
    /** The transitions of a whole life, after its beginning; two of them go back. */
    private static final List<Move> WHOLE = List.of(
            Move.REGISTER,
            Move.DISPATCH,
            Move.RETURN,
            Move.DISPATCH,
            Move.ACCEPT,
            Move.HANDLE,
            Move.REWORK,
            Move.HANDLE,
            Move.VERIFY,
            Move.ANSWER,
            Move.REVIEW,
            Move.CLOSE);

    /** How many transitions a whole life has after its beginning. */
    static final int TRANSITIONS = 12;

    private static final Instant FIRST = Instant.parse("2022-06-20T00:00:00Z");
    private static final int MANY = 100;

    /** A whole life, in which nothing is refused. */
    static Life whole(int number, Random random) {
        Instant at = FIRST.plusSeconds(random.nextInt(10_000_000));
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(Move.RECEIVE, Desk.RECEPTION, 20 + random.nextInt(MANY), at));
        for (Move move : WHOLE) {
            at = at.plusSeconds(random.nextInt(100_000));
            steps.add(new Step(move, desk(move), 20 + random.nextInt(MANY), at));
        }
        return new Life("c-" + number, List.copyOf(steps));
    }

    /** A life in which anybody asks for anything, so that much is refused. */
    static Life confused(int number, Random random) {
        Instant at = FIRST;
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(Move.RECEIVE, Desk.RECEPTION, 20, at));
        for (int i = 0; i < MANY; i++) {
            at = at.plusSeconds(random.nextInt(1_000) - 300);
            Move move = Move.values()[random.nextInt(Move.values().length)];
            Desk desk = random.nextInt(4) > 0 ? desk(move) : Desk.values()[random.nextInt(3)];
            steps.add(new Step(move, desk, random.nextInt(MANY), at));
        }
        return new Life("c-" + number, List.copyOf(steps));
    }

    private static Desk desk(Move move) {
        return Route.ALL.stream()
                .filter(each -> each.move() == move)
                .map(Route::desk)
                .findFirst()
                .orElse(Desk.RECEPTION);
    }
}
