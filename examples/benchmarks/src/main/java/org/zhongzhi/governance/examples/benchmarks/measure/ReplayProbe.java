package org.zhongzhi.governance.examples.benchmarks.measure;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zhongzhi.governance.examples.benchmarks.casework.LogFile;

/** How much heap replaying a log takes, whatever its length. */
public final class ReplayProbe {
    private static final int EVERY = 1_000;

    private static long cases;
    private static long most;

    private ReplayProbe() {}

    /**
     * Replays a log, and prints the most heap that was in use after a collection, again and again on the way.
     *
     * @param arguments the file
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(arguments[0]))) {
            long events = LogFile.replay(in, standing -> look());
            System.out.println("events=" + events);
        }
        System.out.println("cases=" + cases);
        System.out.println("bytes=" + most);
    }

    private static void look() {
        if (++cases % EVERY == 0) {
            System.gc();
            most = Math.max(
                    most,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
    }
}
