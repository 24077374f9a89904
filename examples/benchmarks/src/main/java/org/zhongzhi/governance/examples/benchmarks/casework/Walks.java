package org.zhongzhi.governance.examples.benchmarks.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Lives that are ready to be walked, one after the other, again and again. */
public final class Walks {
    /** How many transitions a life has after its beginning. */
    public static final int TRANSITIONS = Life.TRANSITIONS;

    /** So few that what is asked for stays near, as it does where it has just come in. */
    private static final int LIVES = 1 << 4;

    private static final int SEED = 20;

    private final Ready<?> ready;

    private Walks(Ready<?> ready) {
        this.ready = ready;
    }

    /**
     * Makes everything that is not measured.
     *
     * @param mover who takes the cases through
     * @return the lives, in the form in which it is asked
     */
    public static Walks of(Mover mover) {
        return new Walks(ready(mover.walker()));
    }

    private static <I> Ready<I> ready(Walker<I> walker) {
        Random random = new Random(SEED);
        List<I> inputs = new ArrayList<>();
        for (int number = 0; number < LIVES; number++) {
            inputs.add(walker.inputs(Life.whole(number, random)));
        }
        return new Ready<>(walker, inputs);
    }

    /**
     * Takes the next case through its whole life.
     *
     * @return what came of it
     */
    public Object next() {
        return ready.next();
    }

    private static final class Ready<I> {
        private final Walker<I> walker;
        private final List<I> inputs;
        private int position;

        Ready(Walker<I> walker, List<I> inputs) {
            this.walker = walker;
            this.inputs = inputs;
        }

        Object next() {
            position = (position + 1) & (LIVES - 1);
            return walker.walk(inputs.get(position));
        }
    }
}
