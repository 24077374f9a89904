package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.function.Function;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.Text;

/**
 * A requirement that a parameter of the policy leaves open. {@link Policy#rules()} has it resolved, before anything is
 * judged.
 */
public sealed interface Open extends Requirement {
    /**
     * What it is left to.
     *
     * @return the identifier of the parameter
     */
    String parameter();

    /** Which of several readings holds is chosen by a word. */
    record ByWord(String parameter, Map<String, Requirement> readings) implements Open {
        /** Refuses an empty choice. */
        public ByWord {
            Check.that(!readings.isEmpty(), "Parameter %s chooses among nothing", parameter);
        }

        @Override
        public Seq<Measure> measures() {
            return readings.values().flatMap(Requirement::measures).toArray().distinct();
        }
    }

    /** A measure is compared with a number, in whole units of the measure. */
    record ByNumber(String parameter, Measure measure, Comparison comparison) implements Open {
        @Override
        public Seq<Measure> measures() {
            return Array.of(measure);
        }

        Requirement with(long number) {
            long steps = measure.unit().steps(number);
            return switch (comparison) {
                case AT_LEAST -> Requirement.atLeast(measure, steps);
                case AT_MOST -> Requirement.atMost(measure, steps);
                case BELOW -> Requirement.atMost(measure, steps - 1);
                case ABOVE -> Requirement.atLeast(measure, steps + 1);
                case EXACTLY -> Requirement.exactly(measure, steps);
            };
        }
    }

    /** Something holds for each word of a list; an empty list asks for nothing. */
    record ForEachWord(String parameter, Function<String, Requirement> required) implements Open {
        @Override
        public Seq<Measure> measures() {
            return Array.empty();
        }
    }

    /** How a measure compares with a number. */
    enum Comparison {
        /** It is at least so much. */
        AT_LEAST("不少于", "at least"),
        /** It is at most so much. */
        AT_MOST("不多于", "at most"),
        /** It is less than so much. */
        BELOW("少于", "less than"),
        /** It is more than so much. */
        ABOVE("多于", "more than"),
        /** It is exactly so much. */
        EXACTLY("恰为", "exactly");

        private final Text words;

        Comparison(String chinese, String english) {
            this.words = Text.of(chinese, english);
        }

        Text words() {
            return words;
        }
    }
}
