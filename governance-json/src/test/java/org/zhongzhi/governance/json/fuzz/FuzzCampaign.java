package org.zhongzhi.governance.json.fuzz;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fuzzes the targets one after another, each in a machine of its own, and prints what came of it. What a run finds worth
 * keeping stays in {@code target/fuzz} for the next run; {@code -Dfuzz.keep=true} merges it into the inputs that are
 * replayed in every build instead of fuzzing.
 */
public final class FuzzCampaign {
    private static final Path COMMITTED = Path.of("src", "test", "resources", "fuzz");
    private static final Path WORK = Path.of("target", "fuzz");
    private static final String FUZZER = "com.code_intelligence.jazzer.Jazzer";
    private static final int FEWEST_EDGES = 500;
    private static final int LONGEST_WORD = 40;
    private static final Pattern WORD = Pattern.compile("\"([A-Za-z][A-Za-z0-9/-]{0," + (LONGEST_WORD - 1) + "})\"");

    private final long seconds = Math.round(60 * Double.parseDouble(System.getProperty("fuzz.minutes", "2")));
    private final boolean keep = Boolean.getBoolean("fuzz.keep");
    private final PrintStream out;

    private FuzzCampaign(PrintStream out) {
        this.out = out;
    }

    /**
     * Fuzzes the targets that are named, or all.
     *
     * @param arguments names of targets, or {@code all}
     * @throws IOException if a file cannot be read or written, or the fuzzer not started
     * @throws InterruptedException if the run is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Seq<String> names = Array.of(arguments).flatMap(each -> Array.of(each.split(",")));
        Seq<Target> targets = names.contains("all") ? Target.ALL : names.map(Target::named);
        if (!new FuzzCampaign(out).run(targets)) {
            System.exit(1);
        }
    }

    private boolean run(Seq<Target> targets) throws IOException, InterruptedException {
        Path dictionary = dictionary();
        List<Outcome> outcomes = new ArrayList<>();
        for (Target target : targets) {
            if (keep) {
                merge(target, dictionary);
            } else {
                outcomes.add(fuzz(target, dictionary));
            }
        }
        if (!keep) {
            print(outcomes);
        }
        return outcomes.stream().allMatch(Outcome::isFine);
    }

    private Outcome fuzz(Target target, Path dictionary) throws IOException, InterruptedException {
        List<String> command = command(target, dictionary);
        command.add("-max_total_time=" + seconds);
        command.add("-print_final_stats=1");
        command.add("--keep_going=5");
        command.add(Files.createDirectories(WORK.resolve(target.name())).toString());
        command.add(Files.createDirectories(COMMITTED.resolve(target.name())).toString());
        return new Outcome(target.name()).with(command, out);
    }

    /** Keeps the inputs that together reach every edge that any of them reaches. */
    private void merge(Target target, Path dictionary) throws IOException, InterruptedException {
        Path found = Files.createDirectories(WORK.resolve(target.name()));
        Path committed = Files.createDirectories(COMMITTED.resolve(target.name()));
        Path before = Files.createDirectories(WORK.resolve("before").resolve(target.name()));
        for (Path each : files(committed)) {
            Files.move(each, before.resolve(each.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> command = command(target, dictionary);
        command.add("-set_cover_merge=1");
        command.add(committed.toString());
        command.add(before.toString());
        command.add(found.toString());
        new Outcome(target.name()).with(command, out);
        out.printf(
                Locale.ROOT,
                "%s: %d inputs kept%n",
                target.name(),
                files(committed).size());
    }

    private static List<String> command(Target target, Path dictionary) throws IOException {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:+EnableDynamicAgentLoading",
                "-XX:-OmitStackTraceInFastThrow",
                "-cp",
                System.getProperty("java.class.path"),
                FUZZER,
                "--target_class=" + Fuzzing.class.getName(),
                "--target_args=" + target.name(),
                // It sees nothing of what it is not told to instrument.
                "--instrumentation_includes=org.zhongzhi.**:com.fasterxml.jackson.**",
                "--instrumentation_excludes=org.zhongzhi.governance.json.fuzz.**",
                "--reproducer_path=" + Files.createDirectories(WORK),
                "-artifact_prefix=" + WORK + "/" + target.name() + "-",
                "-dict=" + dictionary,
                "-max_len=4096",
                "-rss_limit_mb=0",
                // Far above the two seconds that are watched inside, for machines that are busy with something else.
                "-timeout=600"));
    }

    /** The names and words of all inputs, which the fuzzer would have to find letter by letter. */
    private static Path dictionary() throws IOException {
        TreeSet<String> words = new TreeSet<>();
        for (Target target : Target.ALL) {
            for (Path input : files(COMMITTED.resolve(target.name()))) {
                Matcher word = WORD.matcher(Files.readString(input, StandardCharsets.ISO_8859_1));
                while (word.find()) {
                    words.add("\"\\\"" + word.group(1) + "\\\"\"");
                }
            }
        }
        return Files.write(Files.createDirectories(WORK).resolve("words.dict"), words);
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private void print(List<Outcome> outcomes) {
        out.printf("%n%-20s %14s %10s %10s  %s%n", "target", "runs", "edges", "findings", "verdict");
        long runs = 0;
        for (Outcome each : outcomes) {
            out.printf(
                    Locale.ROOT,
                    "%-20s %,14d %,10d %10d  %s%n",
                    each.name,
                    each.runs,
                    each.edges,
                    each.findings,
                    each.verdict());
            runs += each.runs;
        }
        out.printf(Locale.ROOT, "%-20s %,14d%n", "together", runs);
    }

    /** What came of fuzzing one target, as the fuzzer says it. */
    private static final class Outcome {
        private static final Pattern STATE = Pattern.compile("#(\\d+)\\s+\\w+\\s+cov: (\\d+) .*");

        private final String name;
        private long runs;
        private int edges;
        private int findings;
        private int status;

        Outcome(String name) {
            this.name = name;
        }

        Outcome with(List<String> command, PrintStream out) throws IOException, InterruptedException {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    out.println("[" + name + "] " + line);
                    take(line);
                }
            }
            status = process.waitFor();
            return this;
        }

        private void take(String line) {
            Matcher state = STATE.matcher(line);
            if (state.matches()) {
                runs = Long.parseLong(state.group(1));
                edges = Math.max(edges, Integer.parseInt(state.group(2)));
            } else if (line.startsWith("== Java Exception") || line.contains("ERROR: libFuzzer")) {
                findings++;
            }
        }

        boolean isFine() {
            return status == 0 && findings == 0 && edges > FEWEST_EDGES;
        }

        String verdict() {
            return isFine()
                    ? "reached"
                    : "MISSED: expected no finding, more than " + FEWEST_EDGES + " edges and an orderly end";
        }
    }
}
