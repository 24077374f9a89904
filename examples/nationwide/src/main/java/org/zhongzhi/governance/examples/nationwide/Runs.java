package org.zhongzhi.governance.examples.nationwide;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.examples.nationwide.country.CityData;
import org.zhongzhi.governance.examples.nationwide.country.Country;
import org.zhongzhi.governance.examples.nationwide.country.SeededBodies;
import org.zhongzhi.governance.examples.nationwide.spark.FindingTable;
import org.zhongzhi.governance.examples.nationwide.spark.NationwideAssessment;
import org.zhongzhi.governance.examples.nationwide.spark.NationwideAssessment.Work;
import org.zhongzhi.governance.examples.nationwide.spark.Tally;
import org.zhongzhi.governance.examples.nationwide.spark.WholeCountry;
import org.zhongzhi.governance.rules.OutcomeKind;

/** One assessment after the other, each of more cities, and what they cost. */
final class Runs {
    private static final String LINE = "%6s %11s %8s %7s %7s %7s %12s %8s %8s %11s %9s %9s %7s%n";

    private final SparkSession session;
    private final JavaSparkContext spark;
    private final PrintWriter out;
    private final long seed;
    private final LocalDate asOf;

    Runs(SparkSession session, JavaSparkContext spark, PrintWriter out, long seed, LocalDate asOf) {
        this.session = session;
        this.spark = spark;
        this.out = out;
        this.seed = seed;
        this.asOf = asOf;
    }

    /**
     * Assesses so many cities, and so many, and writes the findings of the last.
     *
     * @return whether every assessment that was compared came to the same
     */
    boolean all(
            Country country,
            List<Integer> cities,
            boolean isCompared,
            @Nullable String folder,
            Set<OutcomeKind> kinds) {
        // The first assessment of a process waits for classes to load, which says nothing of what a city costs.
        assess(country.first(1), Set.of()).close();
        out.printf(
                LINE,
                "cities",
                "communities",
                "seconds",
                "names",
                "pass 1",
                "pass 2",
                "µs/community",
                "data",
                "judging",
                "findings",
                "violated",
                "in pass 2",
                "groups");
        List<String> comparisons = new ArrayList<>();
        boolean isSame = true;
        for (int index = 0; index < cities.size(); index++) {
            Country some = country.first(cities.get(index));
            boolean isLast = index == cities.size() - 1;
            try (NationwideAssessment assessment = assess(some, isLast && folder != null ? kinds : Set.of())) {
                print(some, assessment);
                if (isCompared) {
                    isSame &= compare(some, assessment.tally(), comparisons);
                }
                if (isLast) {
                    finish(assessment, folder, comparisons);
                }
            }
        }
        return isSame;
    }

    private NationwideAssessment assess(Country country, Set<OutcomeKind> kinds) {
        return NationwideAssessment.of(spark, country, data(country), asOf, kinds);
    }

    private CityData data(Country country) {
        return SeededBodies.of(seed, country);
    }

    private void print(Country country, NationwideAssessment assessment) {
        Work work = assessment.work();
        long communities = country.communities();
        out.printf(
                LINE,
                country.cities().size(),
                number(communities),
                seconds(work.total()),
                seconds(work.naming()),
                seconds(work.firstPass()),
                seconds(work.secondPass()),
                each(work.total(), communities),
                each(work.data(), communities),
                each(work.judging(), communities),
                number(assessment.tally().findings()),
                number(assessment.tally().findings(OutcomeKind.VIOLATED)),
                number(work.secondFindings()),
                number(work.groups()));
        out.flush();
    }

    /** Microseconds for each community or village. */
    private static String each(Duration duration, long communities) {
        return communities == 0 ? "-" : number(duration.toNanos() / 1000 / communities);
    }

    private boolean compare(Country country, Tally tally, List<String> comparisons) {
        long started = System.nanoTime();
        Tally whole = WholeCountry.tally(WholeCountry.assess(country, data(country), asOf));
        Duration taken = Duration.ofNanos(System.nanoTime() - started);
        boolean isSame = tally.equals(whole);
        comparisons.add("%s cities in a single process: %s s, %s"
                .formatted(
                        country.cities().size(), seconds(taken), isSame ? "the same findings" : "DIFFERENT findings"));
        return isSame;
    }

    private void finish(NationwideAssessment assessment, @Nullable String folder, List<String> comparisons) {
        out.println();
        out.println("data, judging: µs that a core was busy with a community, getting its data and judging them");
        comparisons.forEach(out::println);
        printRules(assessment.tally());
        if (folder != null) {
            long started = System.nanoTime();
            FindingTable.write(session, assessment.rows(), folder);
            out.println();
            out.println("Findings written to " + folder + " in "
                    + seconds(Duration.ofNanos(System.nanoTime() - started)) + " s");
        }
    }

    private void printRules(Tally tally) {
        out.println();
        out.printf("%-28s", "rule");
        for (OutcomeKind kind : OutcomeKind.values()) {
            out.printf(" %14s", kind.label().english());
        }
        out.println();
        tally.counts().keySet().stream().map(Tally.Key::rule).distinct().forEach(rule -> {
            out.printf("%-28s", rule);
            for (OutcomeKind kind : OutcomeKind.values()) {
                out.printf(" %14s", number(tally.findings(rule, kind)));
            }
            out.println();
        });
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
