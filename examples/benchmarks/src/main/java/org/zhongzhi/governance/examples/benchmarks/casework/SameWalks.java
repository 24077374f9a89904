package org.zhongzhi.governance.examples.benchmarks.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * That all contestants bring the same cases to the same states and refuse the same steps. A figure of one that does something
 * else would be worth nothing, so the run ends there.
 */
public final class SameWalks {
    private static final int SEED = 10;

    private SameWalks() {}

    /**
     * Compares what the contestants do with lives in which nothing is refused, and, those that have guards, with lives in
     * which much is.
     *
     * @param lives how many of each
     * @return how many steps all of them refuse
     * @throws IllegalStateException if one of them does something else; the message says who, and with which step
     */
    public static int check(int lives) {
        Random random = new Random(SEED);
        int refused = 0;
        List<Walker<?>> walkers = new ArrayList<>();
        for (Mover mover : Mover.values()) {
            walkers.add(mover.walker());
        }
        for (int number = 0; number < lives; number++) {
            Life whole = Life.whole(number, random);
            Life confused = Life.confused(number, random);
            List<Answer> expected = plainly(confused);
            refused += (int) expected.stream().filter(each -> !each.taken()).count();
            for (Mover mover : Mover.values()) {
                Walker<?> walker = walkers.get(mover.ordinal());
                compare(mover, whole, walker.answers(whole), plainly(whole));
                if (mover.guards()) {
                    compare(mover, confused, walker.answers(confused), expected);
                }
            }
        }
        return refused;
    }

    /** As the routes say it. */
    private static List<Answer> plainly(Life life) {
        List<Answer> answers = new ArrayList<>();
        Stage stage = Stage.RECEIVED;
        Instant last = life.steps().get(0).at();
        answers.add(new Answer(true, stage));
        for (Step step : life.steps().subList(1, life.steps().size())) {
            Stage at = stage;
            Instant before = last;
            List<Route> open = Route.ALL.stream()
                    .filter(each -> each.from() == at && each.move() == step.move() && each.admits(step, before))
                    .toList();
            if (!open.isEmpty()) {
                stage = open.get(0).to();
                last = step.at();
            }
            answers.add(new Answer(!open.isEmpty(), stage));
        }
        return answers;
    }

    static void compare(Mover mover, Life life, List<Answer> found, List<Answer> expected) {
        for (int i = 0; i < expected.size(); i++) {
            if (!found.get(i).equals(expected.get(i))) {
                throw new IllegalStateException(mover.label() + " answers "
                        + life.steps().get(i) + " with " + found.get(i) + ": expected " + expected.get(i));
            }
        }
    }
}
