package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.Coded;
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

    /** For each word of a list, the measure of that word is at least so much; an empty list asks for nothing. */
    record ForEachWord(String parameter, MeasureFamily family, long least) implements Open {
        /** Refuses a negative bound. */
        public ForEachWord {
            Check.notNegative("The bound of a requirement", least);
        }

        @Override
        public Seq<Measure> measures() {
            return Array.empty();
        }

        Requirement with(Seq<String> words) {
            return words.isEmpty()
                    ? new Nothing()
                    : new AllOf(words.map(word -> Requirement.atLeast(family.of(word), least)));
        }
    }

    /** How a measure compares with a number. */
    enum Comparison implements Coded {
        /** It is at least so much. */
        AT_LEAST("atLeast", "不少于", "at least"),
        /** It is at most so much. */
        AT_MOST("atMost", "不多于", "at most"),
        /** It is less than so much. */
        BELOW("below", "少于", "less than"),
        /** It is more than so much. */
        ABOVE("above", "多于", "more than"),
        /** It is exactly so much. */
        EXACTLY("exactly", "恰为", "exactly");

        private final String code;
        private final Text words;

        Comparison(String code, String chinese, String english) {
            this.code = code;
            this.words = Text.of(chinese, english);
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Text label() {
            return words;
        }

        Text words() {
            return words;
        }
    }
}
