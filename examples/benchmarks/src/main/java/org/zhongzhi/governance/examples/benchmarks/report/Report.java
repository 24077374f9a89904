package org.zhongzhi.governance.examples.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.zhongzhi.governance.examples.benchmarks.contest.Contestant;
import org.zhongzhi.governance.examples.benchmarks.data.Edit;
import org.zhongzhi.governance.examples.benchmarks.measure.Campaign;
import org.zhongzhi.governance.examples.benchmarks.measure.Effort;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures.Bytes;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures.Change;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures.Compared;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures.Evaluations;
import org.zhongzhi.governance.examples.benchmarks.measure.Figures.Full;
import org.zhongzhi.governance.examples.benchmarks.measure.MemoryProbe.Thing;

/** The figures of a campaign as tables. */
public final class Report {
    private static final String OURS = "to zhongzhi";

    private final Effort effort;
    private final Figures figures;

    /**
     * A report.
     *
     * @param effort how much was measured
     * @param figures what was measured
     */
    public Report(Effort effort, Figures figures) {
        this.effort = effort;
        this.figures = figures;
    }

    /**
     * All tables.
     *
     * @return the tables, the targets last
     */
    public List<Table> tables() {
        return List.of(
                fullAssessment(),
                changes(),
                evaluations(),
                comparisons(),
                memory(),
                country(),
                new Targets(effort, figures).table());
    }

    private List<Integer> sizes() {
        List<Integer> sizes = new ArrayList<>(effort.sizes());
        if (effort.hasLargest()) {
            sizes.add(effort.largest());
        }
        return sizes;
    }

    private Table fullAssessment() {
        List<String> header = new ArrayList<>(List.of("full assessment, ns a community"));
        sizes().forEach(size -> header.add(Cells.count(size)));
        header.add(OURS);
        List<List<String>> rows = new ArrayList<>();
        for (Contestant contestant : Contestant.values()) {
            rows.add(fullAssessment(contestant, true));
            if (contestant.takesDataIn()) {
                rows.add(fullAssessment(contestant, false));
            }
        }
        return new Table("Full assessment by number of communities", 1, header, rows);
    }

    private List<String> fullAssessment(Contestant contestant, boolean loaded) {
        List<String> row = new ArrayList<>();
        row.add(contestant.label() + (loaded ? ", loaded" : ", from plain values"));
        for (int size : sizes()) {
            row.add(Cells.figure(figures.of(new Full(contestant, loaded, size)), size));
        }
        int compared = compared(contestant);
        row.add(Cells.times(figures.ratio(
                new Full(contestant, loaded, compared), new Full(Contestant.ZHONGZHI, loaded, compared))));
        return row;
    }

    private int compared(Contestant contestant) {
        return contestant == Contestant.JENA ? effort.withinReachOfJena() : effort.main();
    }

    private Table changes() {
        List<Integer> sizes = sizes().stream()
                .filter(size ->
                        size == effort.smallest() || size >= effort.main() || size == effort.withinReachOfJena())
                .toList();
        List<String> header = new ArrayList<>(List.of("one change and the findings after it, ns"));
        sizes.forEach(size -> header.add(Cells.count(size)));
        header.add(OURS);
        List<List<String>> rows = new ArrayList<>();
        for (Edit.Kind kind : Edit.Kind.values()) {
            for (Contestant contestant : Contestant.values()) {
                if (contestant.followsEdits()) {
                    List<String> row = new ArrayList<>();
                    row.add(label(kind) + ": " + contestant.label());
                    sizes.forEach(size -> row.add(Cells.figure(figures.of(new Change(contestant, kind, size)))));
                    int compared = compared(contestant);
                    row.add(Cells.times(figures.ratio(
                            new Change(contestant, kind, compared), new Change(Contestant.ZHONGZHI, kind, compared))));
                    rows.add(row);
                }
            }
        }
        return new Table(
                "One change: zhongzhi makes a new jurisdiction and a new assessment, the others change in place",
                1,
                header,
                rows);
    }

    static String label(Edit.Kind kind) {
        return switch (kind) {
            case ATTRIBUTE -> "an attribute";
            case HOLDER -> "a post holder";
        };
    }

    private Table evaluations() {
        List<List<String>> rows = new ArrayList<>();
        for (Edit.Kind kind : Edit.Kind.values()) {
            List<String> row = new ArrayList<>();
            row.add(label(kind));
            for (int size : sizes()) {
                OptionalDouble least = figures.of(new Evaluations(kind, size, false));
                OptionalDouble most = figures.of(new Evaluations(kind, size, true));
                row.add(least.equals(most) ? Cells.count(most) : Cells.count(least) + " to " + Cells.count(most));
            }
            rows.add(row);
        }
        List<String> header = new ArrayList<>(List.of("evaluations a change causes"));
        sizes().forEach(size -> header.add(Cells.count(size)));
        return new Table("Evaluations by number of communities, zhongzhi", 1, header, rows);
    }

    private Table comparisons() {
        List<List<String>> rows = new ArrayList<>();
        for (int apart : Campaign.APART) {
            Compared compared = new Compared(apart, false, effort.main());
            Compared walk = new Compared(apart, true, effort.main());
            rows.add(List.of(
                    apart == 1 ? "1 change apart" : apart + " changes apart",
                    Cells.figure(figures.of(compared)),
                    Cells.figure(figures.of(walk)),
                    Cells.times(figures.ratio(walk, compared))));
        }
        return new Table(
                "Comparing two assessments of " + Cells.count(effort.main()) + " communities, zhongzhi",
                1,
                List.of("two assessments", "compared, ns", "a walk over both, ns", "ratio"),
                rows);
    }

    private Table memory() {
        List<List<String>> rows = new ArrayList<>();
        for (Thing thing : Thing.values()) {
            rows.add(List.of(thing.label(), Cells.figure(figures.of(new Bytes(thing, effort.main())), effort.main())));
        }
        return new Table(
                "Memory at " + Cells.count(effort.main()) + " communities",
                1,
                List.of("what", "bytes a community"),
                rows);
    }

    private Table country() {
        OptionalDouble places = figures.national("places");
        double per = places.orElse(1);
        return new Table(
                "The whole country under hezhou-2022, 8 GB of heap",
                1,
                List.of("what", "in all", "a community or village"),
                List.of(
                        List.of("communities and villages", Cells.figure(places), Cells.NONE),
                        List.of(
                                "entities",
                                Cells.figure(figures.national("entities")),
                                Cells.figure(figures.national("entities"), per)),
                        List.of("rules", Cells.count(figures.national("rules")), Cells.NONE),
                        List.of(
                                "violations",
                                Cells.figure(figures.national("violations")),
                                Cells.figure(figures.national("violations"), per)),
                        seconds("making the jurisdiction", "building.seconds", per),
                        seconds("full assessment", "assessment.seconds", per),
                        bytes("jurisdiction", "jurisdiction.bytes", per),
                        bytes("assessment", "assessment.bytes", per)));
    }

    private List<String> seconds(String what, String name, double per) {
        OptionalDouble seconds = figures.national(name);
        return List.of(
                what,
                seconds.isPresent() ? String.format("%.1f s", seconds.getAsDouble()) : "did not end",
                seconds.isPresent() ? Cells.figure(seconds.getAsDouble() * 1e9 / per) + " ns" : Cells.NONE);
    }

    private List<String> bytes(String what, String name, double per) {
        OptionalDouble bytes = figures.national(name);
        return List.of(
                what,
                bytes.isPresent() ? Cells.figure(bytes.getAsDouble() / 1e6) + " MB" : "did not end",
                bytes.isPresent() ? Cells.figure(bytes.getAsDouble() / per) + " bytes" : Cells.NONE);
    }
}
