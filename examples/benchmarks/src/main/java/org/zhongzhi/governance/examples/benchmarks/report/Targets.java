package org.zhongzhi.governance.examples.benchmarks.report;

import static org.zhongzhi.governance.examples.benchmarks.contest.Contestant.CEL;
import static org.zhongzhi.governance.examples.benchmarks.contest.Contestant.DROOLS;
import static org.zhongzhi.governance.examples.benchmarks.contest.Contestant.EASY_RULES;
import static org.zhongzhi.governance.examples.benchmarks.contest.Contestant.RECORDS;
import static org.zhongzhi.governance.examples.benchmarks.contest.Contestant.TIMEFOLD;
import static org.zhongzhi.governance.examples.benchmarks.contest.Contestant.ZHONGZHI;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.zhongzhi.governance.examples.benchmarks.contest.Contestant;
import org.zhongzhi.governance.examples.benchmarks.data.Edit;
import org.zhongzhi.governance.examples.benchmarks.measure.Effort;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures.Bytes;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures.Change;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures.Compared;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures.Evaluations;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures.Full;
import org.zhongzhi.governance.examples.benchmarks.measure.MemoryProbe.Thing;

/** What was to be reached, beside what was. The targets are for 100,000 communities. */
final class Targets {
    /** What a graph in java.util, and the state of Drools, took a community when the targets were set. */
    private static final double GRAPH_THEN = 2_140;

    private static final double DROOLS_THEN = 8_886;
    private static final double SMALLER_THAN_DROOLS = 20;

    private final Effort effort;
    private final Figures figures;
    private final List<List<String>> rows = new ArrayList<>();

    Targets(Effort effort, Figures figures) {
        this.effort = effort;
        this.figures = figures;
    }

    Table table() {
        int main = effort.main();
        faster("full assessment, loaded", full(DROOLS, true), full(ZHONGZHI, true), DROOLS, 60);
        faster("full assessment, loaded", full(TIMEFOLD, true), full(ZHONGZHI, true), TIMEFOLD, 80);
        faster("full assessment, loaded", full(EASY_RULES, true), full(ZHONGZHI, true), EASY_RULES, 5);
        faster("full assessment, loaded", full(CEL, true), full(ZHONGZHI, true), CEL, 20);
        faster("full assessment, loaded", full(RECORDS, true), full(ZHONGZHI, true), RECORDS, 1);
        faster("full assessment, from plain entities", full(DROOLS, false), full(ZHONGZHI, false), DROOLS, 25);
        for (Edit.Kind kind : Edit.Kind.values()) {
            String what = "one change of " + Report.label(kind);
            Change ours = new Change(ZHONGZHI, kind, main);
            faster(what, new Change(DROOLS, kind, main), ours, DROOLS, 2);
            faster(what, new Change(TIMEFOLD, kind, main), ours, TIMEFOLD, 3);
            sameEvaluations(what, kind);
            atMost(
                    what + ", " + Cells.count(main) + " communities to " + Cells.count(effort.smallest()),
                    "at most 4.5× the time",
                    figures.ratio(ours, new Change(ZHONGZHI, kind, effort.smallest())),
                    4.5,
                    "×");
        }
        compared(1, 500);
        compared(100, 30_000);
        memory();
        country();
        return new Table(
                "Targets"
                        + (main == 100_000
                                ? ""
                                : " (set for 100,000 communities, measured at " + Cells.count(main) + ")"),
                2,
                List.of("what", "to reach", "reached", "verdict"),
                rows);
    }

    private Full full(Contestant contestant, boolean loaded) {
        return new Full(contestant, loaded, effort.main());
    }

    private void faster(String what, Object theirs, Object ours, Contestant than, double times) {
        OptionalDouble ratio = figures.ratio(theirs, ours);
        row(
                what,
                times == 1 ? "no slower than " + than.label() : "at least " + Cells.count(times) + "× " + than.label(),
                Cells.times(ratio),
                ratio.isPresent(),
                ratio.orElse(0) >= times);
    }

    private void atMost(String what, String target, OptionalDouble value, double most, String unit) {
        row(
                what,
                target,
                value.isPresent() ? Cells.figure(value) + unit : Cells.NONE,
                value.isPresent(),
                value.orElse(0) <= most);
    }

    private void sameEvaluations(String what, Edit.Kind kind) {
        OptionalDouble small = figures.of(new Evaluations(kind, effort.smallest(), true));
        OptionalDouble large = figures.of(new Evaluations(kind, effort.largest(), true));
        OptionalDouble smallLeast = figures.of(new Evaluations(kind, effort.smallest(), false));
        OptionalDouble largeLeast = figures.of(new Evaluations(kind, effort.largest(), false));
        row(
                what + ", evaluations",
                "the same at " + Cells.count(effort.smallest()) + " and " + Cells.count(effort.largest()),
                Cells.count(small) + " and " + Cells.count(large),
                small.isPresent() && large.isPresent(),
                small.equals(large) && smallLeast.equals(largeLeast));
    }

    private void compared(int apart, double most) {
        Compared compared = new Compared(apart, false, effort.main());
        String what = "comparing two assessments, " + apart + (apart == 1 ? " change apart" : " changes apart");
        atMost(what, "at most " + Cells.figure(most) + " ns", figures.of(compared), most, " ns");
    }

    private void memory() {
        OptionalDouble ours = per(Thing.JURISDICTION_AND_ASSESSMENT);
        noMoreThan("of the same entities", per(Thing.JAVA_UTIL_ENTITIES), ours);
        noMoreThan("of the peers' records", per(Thing.JAVA_UTIL_RECORDS), ours);
        noMoreThan("as measured when the target was set", OptionalDouble.of(GRAPH_THEN), ours);
        OptionalDouble state = per(Thing.ASSESSMENT);
        double drools = Math.min(DROOLS_THEN, per(Thing.DROOLS).orElse(DROOLS_THEN));
        atMost(
                "memory, the assessment's own state",
                "at most a 20th of Drools': " + Cells.figure(drools) + " bytes",
                state,
                drools / SMALLER_THAN_DROOLS,
                " bytes");
    }

    private void noMoreThan(String graph, OptionalDouble bytes, OptionalDouble ours) {
        row(
                "memory, jurisdiction and assessment",
                "no more than the java.util graph " + graph + ", " + Cells.figure(bytes) + " bytes",
                ours.isPresent() ? Cells.figure(ours) + " bytes" : Cells.NONE,
                ours.isPresent() && bytes.isPresent(),
                ours.orElse(0) <= bytes.orElse(0));
    }

    private OptionalDouble per(Thing thing) {
        OptionalDouble bytes = figures.of(new Bytes(thing, effort.main()));
        return bytes.isPresent() ? OptionalDouble.of(bytes.getAsDouble() / effort.main()) : bytes;
    }

    private void country() {
        OptionalDouble seconds = figures.national("assessment.seconds");
        boolean ended = figures.national("exit").orElse(1) == 0;
        row(
                "the whole country, " + Cells.count(effort.places()) + " communities and villages",
                "in one process with 8 GB of heap",
                ended ? String.format("%.1f s", seconds.orElse(0)) : "did not end",
                true,
                ended);
    }

    private void row(String what, String target, String reached, boolean measured, boolean isReached) {
        rows.add(List.of(what, target, reached, !measured ? "not measured" : isReached ? "reached" : "MISSED"));
    }
}
