package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Array;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.json.statistics.CaseCounting;
import org.zhongzhi.governance.json.statistics.CaseStatistics;
import org.zhongzhi.governance.json.statistics.Dimension;
import org.zhongzhi.governance.model.territory.DivisionLevel;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.rules.casework.Casework;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts the cases of logs. */
@Command(
        name = "stats",
        description = "Counts the cases of logs: in all, and by body, division, category, channel and month.",
        sortOptions = false)
final class CaseStatsCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "LOG",
            description = "A log of cases (zhongzhi/case-log/1), or its parts in their order.")
    private List<Path> logs = new ArrayList<>();

    @Option(
            names = "--add",
            paramLabel = "FILE",
            description = "Statistics (zhongzhi/case-statistics/1) of other cases to add, counted at the same moment.")
    private List<Path> added = new ArrayList<>();

    @Option(
            names = "--by",
            paramLabel = "DIMENSION",
            converter = DimensionWord.class,
            description = "By what to tell them as text: body, division, category, channel or month. Default: by all.")
    private List<Dimension> by = new ArrayList<>();

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            converter = IsoInstant.class,
            description = "The moment to look at, as 2022-07-01T00:00:00+08:00. Default: now.")
    private @Nullable Instant at;

    @Option(
            names = "--month",
            paramLabel = "YYYY-MM",
            converter = IsoMonth.class,
            description = "What came about and fell due in this month alone.")
    private @Nullable YearMonth month;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            converter = LevelWord.class,
            description =
                    "The lowest level of divisions to tell apart: province, city, district, subdistrict or community.")
    private DivisionLevel level = DivisionLevel.COMMUNITY;

    @Option(
            names = "--city",
            paramLabel = "FILE",
            description = "A jurisdiction (zhongzhi/jurisdiction/1) that says where estates, grids and buildings lie.")
    private @Nullable Path city;

    @Option(
            names = "--procedure",
            paramLabel = "FILE",
            description =
                    "A procedure (zhongzhi/procedure/1) by which cases are handled, beside those that are shipped.")
    private List<Path> procedures = new ArrayList<>();

    @Option(
            names = "--format",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "text")
    private StatisticsFormat format = StatisticsFormat.TEXT;

    @Mixin
    private final Destination destination = new Destination();

    @Mixin
    private final Reader reader = new Reader();

    CaseStatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (logs.isEmpty() && added.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "expected a LOG to count, or --add FILE");
        }
        destination.refuseToOverwrite(inputs());
        LoggedCases logged = new LoggedCases(procedures);
        CaseStatistics statistics = statistics(logged);
        StatisticsText text = new StatisticsText(
                reader.language(console), logged.engines().map(Casework::procedure), Array.ofAll(by));
        destination.write(console, out -> format.write(statistics, text, out));
        return 0;
    }

    private Path[] inputs() {
        return Stream.of(logs, added, procedures, city == null ? List.<Path>of() : List.of(city))
                .flatMap(List::stream)
                .toArray(Path[]::new);
    }

    private CaseStatistics statistics(LoggedCases logged) {
        CaseStatistics sum = logs.isEmpty() ? CaseStatistics.none() : counted(logged);
        for (Path file : added) {
            try {
                sum = sum.plus(InputFile.statistics(file));
            } catch (InvalidValueException other) {
                throw new BadInput(file + ": " + other.getMessage());
            }
        }
        return sum;
    }

    private CaseStatistics counted(LoggedCases logged) {
        CaseCounting.Counter counter = counting(logged.engines().head()).counter();
        logged.read(logs, counter::add);
        return counter.statistics();
    }

    private CaseCounting counting(Casework casework) {
        CaseCounting counting = CaseCounting.of(
                        casework, at == null ? console.clock().instant() : at)
                .at(level);
        counting = month == null ? counting : counting.of(month);
        return city == null ? counting : counting.locatedIn(InputFile.jurisdiction(city));
    }
}
