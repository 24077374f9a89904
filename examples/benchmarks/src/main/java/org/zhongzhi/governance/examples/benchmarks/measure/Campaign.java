package org.zhongzhi.governance.examples.benchmarks.measure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.examples.benchmarks.contest.Agreement;
import org.zhongzhi.governance.examples.benchmarks.contest.Contestant;
import org.zhongzhi.governance.examples.benchmarks.data.Data;
import org.zhongzhi.governance.examples.benchmarks.data.Edit;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures.Bytes;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures.Change;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures.Compared;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures.Evaluations;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures.Full;
import org.zhongzhi.governance.examples.benchmarks.measure.MemoryProbe.Thing;
import org.zhongzhi.governance.examples.benchmarks.national.NationalSet;

/** All measurements of assessments, one after the other, with a line on each as it ends. */
public final class Campaign {
    /** How many changes lie between the assessments that are compared. */
    public static final List<Integer> APART = List.of(1, 100);

    private static final int MOST_EDITS = 400;

    private final Effort effort;
    private final Timings timings;
    private final Consumer<String> progress;
    private final Figures figures = new Figures();

    /**
     * A campaign.
     *
     * @param effort how much is measured
     * @param progress takes a line on each measurement
     */
    public Campaign(Effort effort, Consumer<String> progress) {
        this.effort = effort;
        this.timings = new Timings(effort);
        this.progress = progress;
    }

    /**
     * Compares what all contestants find, then measures.
     *
     * @return the figures
     * @throws IllegalStateException if a contestant finds something else than the others
     */
    public Figures run() {
        effort.sizes().forEach(this::agree);
        fullAssessments();
        changes();
        evaluations();
        comparisons();
        memory();
        national();
        return figures;
    }

    /**
     * Who takes part at a size.
     *
     * @param effort how much is measured
     * @param communities the size
     * @return the contestants, in their order
     */
    public static Set<Contestant> at(Effort effort, int communities) {
        if (communities > effort.main()) {
            return EnumSet.of(Contestant.ZHONGZHI);
        }
        return communities == effort.withinReachOfJena()
                ? EnumSet.allOf(Contestant.class)
                : EnumSet.complementOf(EnumSet.of(Contestant.JENA));
    }

    private void agree(int communities) {
        int violations = Agreement.check(Data.of(communities), at(effort, communities), MOST_EDITS);
        progress.accept(String.format("%,d communities: all find the same %,d violations", communities, violations));
    }

    private List<Integer> sizes() {
        List<Integer> sizes = new ArrayList<>(effort.sizes());
        if (effort.hasLargest()) {
            sizes.add(effort.largest());
        }
        return sizes;
    }

    private void fullAssessments() {
        for (int communities : sizes()) {
            for (Contestant contestant : at(effort, communities)) {
                full(contestant, true, communities);
                if (contestant.takesDataIn() && communities >= effort.withinReachOfJena()) {
                    full(contestant, false, communities);
                }
            }
        }
    }

    private void full(Contestant contestant, boolean loaded, int communities) {
        OptionalDouble nanos = timings.nanos(
                FullAssessment.class, loaded ? "warm" : "cold", communities, Map.of("contestant", contestant.name()));
        note(new Full(contestant, loaded, communities), nanos, communities, "ns a community");
    }

    private void changes() {
        for (int communities : Stream.of(effort.smallest(), effort.withinReachOfJena(), effort.main(), effort.largest())
                .distinct()
                .toList()) {
            for (Contestant contestant : at(effort, communities)) {
                boolean compared = communities != effort.withinReachOfJena()
                        || communities == effort.main()
                        || contestant == Contestant.JENA;
                if (contestant.followsEdits() && compared) {
                    for (Edit.Kind kind : Edit.Kind.values()) {
                        OptionalDouble nanos = timings.nanos(
                                OneChange.class,
                                "change",
                                communities,
                                Map.of("contestant", contestant.name(), "kind", kind.name()));
                        note(new Change(contestant, kind, communities), nanos, 1, "ns");
                    }
                }
            }
        }
    }

    private void evaluations() {
        for (int communities : sizes()) {
            Map<String, String> printed =
                    Child.run(EvaluationProbe.class, List.of("-Xmx14g"), Integer.toString(communities));
            for (Edit.Kind kind : Edit.Kind.values()) {
                noteEvaluations(new Evaluations(kind, communities, false), printed.get(kind + ".least"));
                noteEvaluations(new Evaluations(kind, communities, true), printed.get(kind + ".most"));
            }
        }
    }

    private void noteEvaluations(Evaluations what, @Nullable String printed) {
        OptionalDouble count =
                printed == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(printed));
        note(what, count, 1, "evaluations");
    }

    private void comparisons() {
        for (int apart : APART) {
            for (boolean walk : List.of(false, true)) {
                OptionalDouble nanos = timings.nanos(
                        Comparing.class,
                        walk ? "walk" : "compare",
                        effort.main(),
                        Map.of("apart", Integer.toString(apart)));
                note(new Compared(apart, walk, effort.main()), nanos, 1, "ns");
            }
        }
    }

    private void memory() {
        for (Thing thing : Thing.values()) {
            // The serial collector leaves nothing behind that is not in use.
            String printed = Child.run(
                            MemoryProbe.class,
                            List.of("-Xmx10g", "-XX:+UseSerialGC", "-XX:MarkSweepAlwaysCompactCount=1"),
                            thing.name(),
                            Integer.toString(effort.main()))
                    .get("bytes");
            OptionalDouble bytes =
                    printed == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(printed));
            note(new Bytes(thing, effort.main()), bytes, effort.main(), "bytes a community");
        }
    }

    private void national() {
        Map<String, String> printed =
                Child.run(NationalSet.class, List.of("-Xmx8g"), Integer.toString(effort.places()));
        figures.noteNational(printed);
        progress.accept("the country: " + new TreeMap<>(printed));
    }

    private void note(Object what, OptionalDouble value, int per, String unit) {
        value.ifPresent(each -> figures.note(what, each));
        progress.accept(what + ": "
                + (value.isPresent() ? String.format("%,.1f %s", value.getAsDouble() / per, unit) : "none"));
    }
}
