package org.zhongzhi.governance.examples.benchmarks;

import java.util.List;
import org.zhongzhi.governance.examples.benchmarks.measure.Campaign;
import org.zhongzhi.governance.examples.benchmarks.measure.Effort;
import org.zhongzhi.governance.examples.benchmarks.report.Report;
import org.zhongzhi.governance.examples.benchmarks.report.Table;

/**
 * Measures this library beside its peers and prints the figures: {@code java [-Dquick] -jar benchmarks.jar}. With
 * {@code -Dquick} at smaller sizes and in a few minutes.
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
        List<Table> tables = new Report(effort, new Campaign(effort, System.out::println).run()).tables();
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
                + " MiB of heap here, 6 GiB for each measured process (14 GiB"
                + " at 1,000,000 communities).";
    }

    private static String method(Effort effort) {
        return "Method: JMH, average time, one process a figure, " + effort.warmups() + " iterations of "
                + effort.time() + " to warm up and " + effort.iterations() + " measured; one thread; memory as what a"
                + " collection leaves on the heap with and without.";
    }
}
