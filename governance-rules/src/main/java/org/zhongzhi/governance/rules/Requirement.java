package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;

/**
 * What has to hold of a subject, as data: a closed set of comparisons of measures with numbers, and their combinations.
 * Over measured values a requirement comes to a {@link Verdict}; while a datum is missing it still holds or fails if it
 * would do so whatever the datum is.
 */
public sealed interface Requirement
        permits Open,
                ByDate,
                Requirement.AtLeast,
                Requirement.AtMost,
                Requirement.Between,
                Requirement.Share,
                Requirement.AllOf,
                Requirement.AnyOf,
                Requirement.WhenThen,
                Requirement.Unknown,
                Requirement.Nothing {
    /**
     * What it comes to.
     *
     * @param measured the measured values of all its measures
     * @return the verdict
     * @throws IllegalStateException if a parameter of a policy is still open in it
     */
    default Verdict over(Measurements measured) {
        return Plan.of(this).verdict(measured);
    }

    /**
     * The measures it reads.
     *
     * @return the measures, each once, in the order in which they stand
     */
    Seq<Measure> measures();

    /**
     * The requirement for people, as "emergency teams: exactly 1".
     *
     * @return the words in both languages
     */
    default Text inWords() {
        return Wording.of(this);
    }

    /** The measure is at least so much. */
    record AtLeast(Measure measure, long bound) implements Requirement {
        /** Refuses a negative bound. */
        public AtLeast {
            Check.notNegative("The bound of a requirement", bound);
        }

        @Override
        public Seq<Measure> measures() {
            return Array.of(measure);
        }
    }

    /** The measure is at most so much. */
    record AtMost(Measure measure, long bound) implements Requirement {
        /** Refuses a negative bound. */
        public AtMost {
            Check.notNegative("The bound of a requirement", bound);
        }

        @Override
        public Seq<Measure> measures() {
            return Array.of(measure);
        }
    }

    /** The measure lies between two numbers, both included; equal numbers make it exact. */
    record Between(Measure measure, long least, long most) implements Requirement {
        /** Refuses a negative or empty range. */
        public Between {
            Check.notNegative("The bound of a requirement", least);
            Check.that(least <= most, "The requirement asks for %s to %s: expected a range", least, most);
        }

        @Override
        public Seq<Measure> measures() {
            return Array.of(measure);
        }
    }

    /** One measure reaches a share of another, or lies above it. A share of nothing is moot. */
    record Share(Measure part, Measure whole, Ratio ratio, boolean above) implements Requirement {
        /** Whether a part is so much of a whole as it has to be. */
        boolean isMet(long numberOfPart, long numberOfWhole) {
            return above ? ratio.isExceeded(numberOfPart, numberOfWhole) : ratio.isReached(numberOfPart, numberOfWhole);
        }

        @Override
        public Seq<Measure> measures() {
            return Array.of(part, whole).distinct();
        }
    }

    /** Every part holds. Parts that are moot do not count. */
    record AllOf(Seq<Requirement> parts) implements Requirement {
        /** Refuses an empty list. */
        public AllOf {
            Check.that(!parts.isEmpty(), "A requirement of all of nothing: expected at least one part");
            Check.noNulls("A requirement", parts);
        }

        @Override
        public Seq<Measure> measures() {
            return measuresOf(parts);
        }
    }

    /** One part holds. Parts that are moot do not count. */
    record AnyOf(Seq<Requirement> parts) implements Requirement {
        /** Refuses an empty list. */
        public AnyOf {
            Check.that(!parts.isEmpty(), "A requirement of any of nothing: expected at least one part");
            Check.noNulls("A requirement", parts);
        }

        @Override
        public Seq<Measure> measures() {
            return measuresOf(parts);
        }
    }

    /** Where the condition holds, the other has to hold; elsewhere it is moot. */
    record WhenThen(Requirement condition, Requirement then) implements Requirement {
        @Override
        public Seq<Measure> measures() {
            return measuresOf(Array.of(condition, then));
        }
    }

    /** What it asks for is not known. */
    record Unknown(Text missing) implements Requirement {
        @Override
        public Seq<Measure> measures() {
            return Array.empty();
        }
    }

    /** It asks for nothing, and so is moot. */
    record Nothing() implements Requirement {
        @Override
        public Seq<Measure> measures() {
            return Array.empty();
        }
    }

    /**
     * The measure is at least so much.
     *
     * @param measure what is measured
     * @param bound the least, in steps of the measure's unit
     * @return the requirement
     * @throws InvalidValueException if the bound is negative
     */
    static Requirement atLeast(Measure measure, long bound) {
        return new AtLeast(measure, bound);
    }

    /**
     * The measure is at most so much.
     *
     * @param measure what is measured
     * @param bound the most, in steps of the measure's unit
     * @return the requirement
     * @throws InvalidValueException if the bound is negative
     */
    static Requirement atMost(Measure measure, long bound) {
        return new AtMost(measure, bound);
    }

    /**
     * The measure is exactly so much.
     *
     * @param measure what is measured
     * @param number how much, in steps of the measure's unit
     * @return the requirement
     * @throws InvalidValueException if the number is negative
     */
    static Requirement exactly(Measure measure, long number) {
        return new Between(measure, number, number);
    }

    /**
     * The measure lies between two numbers, both included.
     *
     * @param measure what is measured
     * @param least the least
     * @param most the most
     * @return the requirement
     * @throws InvalidValueException if the range is negative or empty
     */
    static Requirement between(Measure measure, long least, long most) {
        return new Between(measure, least, most);
    }

    /**
     * There is none of it.
     *
     * @param measure what is measured
     * @return the requirement
     */
    static Requirement none(Measure measure) {
        return new AtMost(measure, 0);
    }

    /**
     * One measure reaches a share of another.
     *
     * @param part the part
     * @param whole the whole
     * @param ratio the share
     * @return the requirement
     */
    static Requirement shareAtLeast(Measure part, Measure whole, Ratio ratio) {
        return new Share(part, whole, ratio, false);
    }

    /**
     * One measure is more than a share of another.
     *
     * @param part the part
     * @param whole the whole
     * @param ratio the share
     * @return the requirement
     */
    static Requirement shareAbove(Measure part, Measure whole, Ratio ratio) {
        return new Share(part, whole, ratio, true);
    }

    /**
     * Every part holds.
     *
     * @param parts the parts, at least one
     * @return the requirement
     */
    static Requirement allOf(Requirement... parts) {
        return new AllOf(Array.of(parts));
    }

    /**
     * One part holds.
     *
     * @param parts the parts, at least one
     * @return the requirement
     */
    static Requirement anyOf(Requirement... parts) {
        return new AnyOf(Array.of(parts));
    }

    /**
     * Where a condition holds, something else has to hold.
     *
     * @param condition the condition
     * @param then what has to hold there
     * @return the requirement
     */
    static Requirement whenThen(Requirement condition, Requirement then) {
        return new WhenThen(condition, then);
    }

    /**
     * A parameter of the policy chooses between two readings.
     *
     * @param parameter the parameter
     * @param first one of its accepted values
     * @param underFirst what has to hold under it
     * @param second the other one
     * @param underSecond what has to hold under that
     * @return the requirement
     */
    static Requirement byParameter(
            String parameter, String first, Requirement underFirst, String second, Requirement underSecond) {
        return byParameter(parameter, LinkedHashMap.of(first, underFirst, second, underSecond));
    }

    /**
     * A parameter of the policy chooses among readings.
     *
     * @param parameter the parameter
     * @param readings what has to hold under each of its accepted values
     * @return the requirement
     */
    static Requirement byParameter(String parameter, Map<String, Requirement> readings) {
        return new Open.ByWord(parameter, readings);
    }

    /**
     * What has to hold changes on certain days, as with the editions of a statute. Before the first it asks for nothing.
     *
     * @param versions what has to hold from which day on, in the order of the days
     * @return the requirement
     * @throws InvalidValueException if there is none, or a day does not come after the one before
     */
    static Requirement byDate(ByDate.Version... versions) {
        return new ByDate(Array.of(versions));
    }

    /**
     * What has to hold is not known here, so that it is never judged by what held before.
     *
     * @param missing what would have to be known
     * @return the requirement, which comes to unknown wherever it is judged
     */
    static Requirement unknown(Text missing) {
        return new Unknown(missing);
    }

    /**
     * The measure is at least what a parameter of the policy says.
     *
     * @param measure what is measured
     * @param parameter a parameter that is a number, in whole units of the measure
     * @return the requirement
     */
    static Requirement atLeast(Measure measure, Parameter parameter) {
        return new Open.ByNumber(parameter.id(), measure, Open.Comparison.AT_LEAST);
    }

    /**
     * The measure is at most what a parameter of the policy says.
     *
     * @param measure what is measured
     * @param parameter a parameter that is a number, in whole units of the measure
     * @return the requirement
     */
    static Requirement atMost(Measure measure, Parameter parameter) {
        return new Open.ByNumber(parameter.id(), measure, Open.Comparison.AT_MOST);
    }

    /**
     * The measure is less than what a parameter of the policy says.
     *
     * @param measure what is measured
     * @param parameter a parameter that is a number of at least 1, in whole units of the measure
     * @return the requirement
     */
    static Requirement below(Measure measure, Parameter parameter) {
        return new Open.ByNumber(parameter.id(), measure, Open.Comparison.BELOW);
    }

    /**
     * The measure is more than what a parameter of the policy says.
     *
     * @param measure what is measured
     * @param parameter a parameter that is a number, in whole units of the measure
     * @return the requirement
     */
    static Requirement above(Measure measure, Parameter parameter) {
        return new Open.ByNumber(parameter.id(), measure, Open.Comparison.ABOVE);
    }

    /**
     * The measure is exactly what a parameter of the policy says.
     *
     * @param measure what is measured
     * @param parameter a parameter that is a number, in whole units of the measure
     * @return the requirement
     */
    static Requirement exactly(Measure measure, Parameter parameter) {
        return new Open.ByNumber(parameter.id(), measure, Open.Comparison.EXACTLY);
    }

    /**
     * For each word of a list that a parameter of the policy gives, the measure of that word is at least so much; an empty
     * list asks for nothing.
     *
     * @param parameter a parameter that is a list of words
     * @param family the measures, one for each word
     * @param least the least, in steps of the measures' unit
     * @return the requirement
     * @throws InvalidValueException if the bound is negative
     */
    static Requirement atLeastForEachWord(Parameter parameter, MeasureFamily family, long least) {
        return new Open.ForEachWord(parameter.id(), family, least);
    }

    private static Seq<Measure> measuresOf(Iterable<Requirement> parts) {
        return Array.ofAll(parts).flatMap(Requirement::measures).distinct();
    }
}
