package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.value.Text;

/** The smallest change of what was measured that makes a failed requirement hold. */
public sealed interface Remedy {
    /**
     * So much more, or less, of one thing.
     *
     * @param measure of what
     * @param by how much, in steps of the measure's unit: more if positive, less if negative
     */
    record Adjust(Measure measure, long by) implements Remedy {
        @Override
        public Seq<Measure> measures() {
            return Array.of(measure);
        }
    }

    /**
     * All of several changes.
     *
     * @param parts the changes, at least two
     */
    record All(Seq<Remedy> parts) implements Remedy {
        @Override
        public Seq<Measure> measures() {
            return parts.flatMap(Remedy::measures).distinct();
        }
    }

    /**
     * Any one of several changes.
     *
     * @param parts the changes, at least two
     */
    record Any(Seq<Remedy> parts) implements Remedy {
        @Override
        public Seq<Measure> measures() {
            return parts.flatMap(Remedy::measures).distinct();
        }
    }

    /**
     * The measures it changes.
     *
     * @return the measures, each once
     */
    Seq<Measure> measures();

    /**
     * The remedy for people, as "emergency teams: 1 more".
     *
     * @return the words in both languages
     */
    default Text inWords() {
        return Wording.of(this);
    }

    /**
     * The remedy of a requirement that fails.
     *
     * @param requirement the requirement
     * @param measured the measured values over which it was judged
     * @return the smallest change; none if the requirement does not fail, or if no change of the measured values can be
     *     named that mends it and leaves {@linkplain Measure#isGiven() given} ones as they are
     */
    static Option<Remedy> of(Requirement requirement, Measurements measured) {
        return SmallestChange.of(requirement, measured);
    }
}
