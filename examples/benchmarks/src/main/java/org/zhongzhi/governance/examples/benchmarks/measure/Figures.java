package org.zhongzhi.governance.examples.benchmarks.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.zhongzhi.governance.examples.benchmarks.casework.Mover;
import org.zhongzhi.governance.examples.benchmarks.contest.Contestant;
import org.zhongzhi.governance.examples.benchmarks.data.Edit;
import org.zhongzhi.governance.examples.benchmarks.measure.MemoryProbe.Thing;

/** What was measured, by what it is of. What failed or was not measured is not there. */
public final class Figures {
    private final Map<Object, Double> values = new HashMap<>();
    private final Map<String, String> national = new HashMap<>();

    /** Judging everything, loaded already or not; in nanoseconds for all communities together. */
    public record Full(Contestant contestant, boolean loaded, int communities) {}

    /** One change; in nanoseconds. */
    public record Change(Contestant contestant, Edit.Kind kind, int communities) {}

    /** How many evaluations the changes of a kind cause at most, or at least. */
    public record Evaluations(Edit.Kind kind, int communities, boolean most) {}

    /** Comparing two assessments, by what they share or by a walk over both; in nanoseconds. */
    public record Compared(int apart, boolean walk, int communities) {}

    /** Memory; in bytes for all communities together. */
    public record Bytes(Thing thing, int communities) {}

    /** The transitions of cases; in nanoseconds for one. */
    public record Transitions(Mover mover) {}

    /** Work on a log; in nanoseconds for an event, or in bytes for its size. */
    public record Logs(Work work) {
        /** What is done with a log. */
        public enum Work {
            /** Writing an event with its seal. */
            WRITING("write"),
            /** Making the hash of an event. */
            HASHING("hash"),
            /** Making the cases again. */
            REPLAYING("replay"),
            /** Reading the tokens and nothing more. */
            TOKENS("tokens"),
            /** How large it is. */
            BYTES("");

            private final String method;

            Work(String method) {
                this.method = method;
            }

            String method() {
                return method;
            }
        }
    }

    /** The heap that replaying a log takes; in bytes. */
    public record ReplayHeap(int events) {}

    /**
     * Notes a figure.
     *
     * @param what what it is of: one of the records of this class
     * @param value the figure
     */
    public void note(Object what, double value) {
        values.put(what, value);
    }

    /**
     * Notes the figures of the whole country.
     *
     * @param printed what {@link org.zhongzhi.governance.examples.benchmarks.national.NationalSet} printed, and how it ended
     */
    public void noteNational(Map<String, String> printed) {
        national.putAll(printed);
    }

    /**
     * A figure.
     *
     * @param what what it is of: one of the records of this class
     * @return the figure, or nothing if there is none
     */
    public OptionalDouble of(Object what) {
        Double value = values.get(what);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * How many times one figure is another.
     *
     * @param one what is divided
     * @param other what it is divided by
     * @return the ratio, or nothing if one of them is not there
     */
    public OptionalDouble ratio(Object one, Object other) {
        OptionalDouble divided = of(one);
        OptionalDouble by = of(other);
        return divided.isPresent() && by.isPresent()
                ? OptionalDouble.of(divided.getAsDouble() / by.getAsDouble())
                : OptionalDouble.empty();
    }

    /**
     * A figure of the whole country.
     *
     * @param name as {@link org.zhongzhi.governance.examples.benchmarks.national.NationalSet} prints it
     * @return the figure, or nothing if it was not reached
     */
    public OptionalDouble national(String name) {
        String value = national.get(name);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(value));
    }
}
