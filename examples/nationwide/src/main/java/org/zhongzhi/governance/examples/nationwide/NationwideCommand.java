package org.zhongzhi.governance.examples.nationwide;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.examples.cli.IsoDate;
import org.zhongzhi.governance.examples.nationwide.country.Country;
import org.zhongzhi.governance.examples.nationwide.country.GeneratedDivisions;
import org.zhongzhi.governance.examples.nationwide.country.RecordedDivisions;
import org.zhongzhi.governance.examples.nationwide.spark.FindingTable;
import org.zhongzhi.governance.json.exchange.divisions.CodesException;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.rules.OutcomeKind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Assesses cities of the country, first a few and then more, and prints what it cost. */
@Command(
        name = "governance-nationwide",
        description = {
            "Assesses the cities of the country on Apache Spark, a partition per city, and prints what it costs.",
            "The bodies in the cities are made up; so are the divisions, unless --divisions gives real ones."
        },
        mixinStandardHelpOptions = true,
        versionProvider = NationwideCommand.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:all cities are assessed",
            " 1:Spark and the single process do not agree (--compare)",
            " 2:bad input or usage",
            "70:an error of the command itself"
        })
final class NationwideCommand implements Runnable {
    static final int DIFFERENT = 1;
    static final int BAD_INPUT = 2;
    static final int INTERNAL_ERROR = 70;

    private static final String ALL = "all";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private CommandSpec spec;

    @Option(
            names = "--cities",
            paramLabel = "N",
            split = ",",
            description = "How many cities to assess, one run for each number. Default: 1,10,100 and all there are.")
    private @Nullable List<Integer> cities;

    @Option(
            names = "--share",
            paramLabel = "PERCENT",
            defaultValue = "10",
            description = "How much of each city there is, 1 to 100. Default: ${DEFAULT-VALUE}.")
    private int share;

    @Option(
            names = "--divisions",
            paramLabel = "PATH",
            description =
                    "Statistics codes of divisions, {parentCode: {childCode: name}}: a JSON file, or a folder of them."
                            + " Default: made-up divisions, 342 cities and about 618,000 communities and villages at --share 100.")
    private @Nullable Path divisions;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "2022",
            description = "What everything made up depends on. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            defaultValue = "2024-12-31",
            converter = IsoDate.class,
            description = "The date as of which the cities are read. Default: ${DEFAULT-VALUE}.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where to write the findings of the last run, as findings.parquet and findings.ndjson."
                    + " Default: nowhere.")
    private @Nullable String out;

    @Option(
            names = "--findings",
            paramLabel = "KIND",
            split = ",",
            defaultValue = "violated,unknown,pending",
            converter = Kinds.Converter.class,
            description = "Which findings to write: satisfied, violated, notApplicable, unknown, pending, or all."
                    + " Default: ${DEFAULT-VALUE}.")
    private List<Kinds> findings = List.of();

    @Option(
            names = "--compare",
            description = "Assess everything in a single process, too, and say whether it comes to the same."
                    + " Needs memory for all cities at once.")
    private boolean isCompared;

    @Option(names = "--verbose", description = "Show the stack trace of an error of the command itself.")
    private boolean verbose;

    private boolean isDifferent;

    NationwideCommand() {}

    /**
     * Runs the command.
     *
     * @param out where results go
     * @param err where messages about the run go
     * @param arguments the command line
     * @return the exit code
     */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        NationwideCommand command = new NationwideCommand();
        int exitCode = new CommandLine(command)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((exception, ignored) -> command.refuse(exception))
                .setExecutionExceptionHandler((exception, line, ignored) -> command.fail(exception))
                .execute(arguments);
        out.flush();
        err.flush();
        return exitCode == 0 && command.isDifferent ? DIFFERENT : exitCode;
    }

    @Override
    public void run() {
        Country country = country();
        List<Integer> counts = counts(country.cities().size());
        counts.forEach(country::first);
        SparkSession session = session();
        try (JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext())) {
            if (out != null) {
                FindingTable.checkFree(session, out);
            }
            isDifferent = !new Runs(session, spark, spec.commandLine().getOut(), seed, asOf)
                    .all(country, counts, isCompared, out, kinds());
        }
    }

    private Country country() {
        return Country.of(
                divisions == null ? GeneratedDivisions.of(seed, share) : RecordedDivisions.of(divisions, seed, share));
    }

    private List<Integer> counts(int all) {
        return cities == null
                ? IntStream.of(1, 10, 100, all)
                        .filter(count -> count <= all)
                        .distinct()
                        .sorted()
                        .boxed()
                        .toList()
                : cities;
    }

    private Set<OutcomeKind> kinds() {
        Set<OutcomeKind> kinds = EnumSet.noneOf(OutcomeKind.class);
        findings.forEach(each -> kinds.addAll(each.kinds()));
        return kinds;
    }

    /** A session where {@code spark-submit} says, or else one inside this process with all its cores. */
    private static SparkSession session() {
        SparkConf conf = new SparkConf().setAppName("governance-nationwide");
        if (!conf.contains("spark.master")) {
            conf.setMaster("local[*]")
                    .setIfMissing("spark.ui.enabled", "false")
                    .setIfMissing("spark.driver.host", "localhost")
                    .setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        }
        return SparkSession.builder().config(conf).getOrCreate();
    }

    private int refuse(ParameterException exception) {
        PrintWriter err = exception.getCommandLine().getErr();
        err.println("governance-nationwide: " + exception.getMessage());
        err.println("Try 'governance-nationwide --help' for how to use it.");
        return BAD_INPUT;
    }

    private int fail(Exception exception) {
        PrintWriter err = spec.commandLine().getErr();
        if (exception instanceof InvalidValueException || exception instanceof CodesException) {
            err.println("governance-nationwide: " + exception.getMessage());
            return BAD_INPUT;
        }
        // Without the message of the exception: it may repeat data that are nobody's business.
        err.println("governance-nationwide: error (" + exception.getClass().getSimpleName()
                + "). Maybe a worker had not enough memory, or a folder could not be written; --verbose shows more.");
        if (verbose) {
            exception.printStackTrace(err);
        }
        return INTERNAL_ERROR;
    }

    /**
     * What one word of the command line says: a kind of finding, or all.
     *
     * @param kinds the kinds
     */
    record Kinds(Set<OutcomeKind> kinds) {
        /** Takes the code of a kind, or all. */
        static final class Converter implements CommandLine.ITypeConverter<Kinds> {
            @Override
            public Kinds convert(String value) {
                Set<OutcomeKind> found = Stream.of(OutcomeKind.values())
                        .filter(kind -> value.equals(ALL) || value.equals(kind.code()))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(OutcomeKind.class)));
                if (found.isEmpty()) {
                    throw new TypeConversionException("'" + value + "' is no kind of finding: expected one of "
                            + Stream.of(OutcomeKind.values())
                                    .map(OutcomeKind::code)
                                    .collect(Collectors.joining(", "))
                            + ", " + ALL);
                }
                return new Kinds(found);
            }
        }
    }

    /** The version that the jar says it is. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Version.class.getPackage().getImplementationVersion();
            return new String[] {"governance-nationwide " + (version == null ? "(not from a jar)" : version)};
        }
    }
}
