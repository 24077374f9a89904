package org.zhongzhi.governance.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.zhongzhi.governance.examples.benchmarks.measure.Campaign;
import org.zhongzhi.governance.examples.benchmarks.measure.CaseworkCampaign;
import org.zhongzhi.governance.examples.benchmarks.measure.Effort;
import org.zhongzhi.governance.examples.benchmarks.measure.Part;
import org.zhongzhi.governance.examples.benchmarks.measure.StreamingCampaign;
import org.zhongzhi.governance.examples.benchmarks.report.CaseworkReport;
import org.zhongzhi.governance.examples.benchmarks.report.Report;
import org.zhongzhi.governance.examples.benchmarks.report.StreamingReport;
import org.zhongzhi.governance.examples.benchmarks.report.Table;

/**
 * Measures this library beside its peers and prints the figures: {@code java [-Dquick] [-Dpart=casework] -jar
 * benchmarks.jar}. With {@code -Dquick} at smaller sizes and in a few minutes; with {@code -Dpart} not everything, but
 * {@code assessment}, {@code casework} or {@code streaming} alone.
 */
public final class Main {
    private static final long MEBIBYTE = 1L << 20;

    private Main() {}

    /**
     * Runs everything. What all contestants find is compared first; if it differs, nothing is timed and the process ends
     * with an exception.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        String quick = System.getProperty("quick", "false");
        Effort effort = quick.isEmpty() || Boolean.parseBoolean(quick) ? Effort.quick() : Effort.full();
        long started = System.nanoTime();
        Part part = Part.of(System.getProperty("part", "all"));
        List<Table> tables = new ArrayList<>();
        if (part.includes(Part.ASSESSMENT)) {
            tables.addAll(new Report(effort, new Campaign(effort, System.out::println).run()).tables());
        }
        if (part.includes(Part.CASEWORK)) {
            tables.addAll(new CaseworkReport(effort, new CaseworkCampaign(effort, System.out::println).run()).tables());
        }
        if (part.includes(Part.STREAMING)) {
            tables.add(new StreamingReport(effort, new StreamingCampaign(effort, System.out::println).run()).table());
        }
        System.out.println();
        System.out.println(machine());
        System.out.println(method(effort));
        tables.forEach(table -> System.out.println("\n" + table.text()));
        System.out.println("The same as Markdown:");
        tables.forEach(table -> System.out.println("\n" + table.markdown()));
        System.out.printf("%nTook %,d s.%n", (System.nanoTime() - started) / 1_000_000_000);
    }

    private static String machine() {
        return "Machine: " + Runtime.getRuntime().availableProcessors() + " cores, "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + "; "
                + System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version") + "; "
                + Runtime.getRuntime().maxMemory() / MEBIBYTE
                + " MiB of heap here, for each measured process 6 GiB (14 GiB"
                + " at 1,000,000 communities), of casework 1 GiB and to replay logs 256 MiB.";
    }

    private static String method(Effort effort) {
        return "Method: JMH, average time, one process a figure, " + effort.warmups() + " iterations of "
                + effort.time() + " to warm up and " + effort.iterations() + " measured; casework and streams "
                + effort.rounds()
                + (effort.rounds() == 1 ? " round" : " rounds in turns, of which the median")
                + "; one thread; memory as what a"
                + " collection leaves on the heap with and without.";
    }
}
