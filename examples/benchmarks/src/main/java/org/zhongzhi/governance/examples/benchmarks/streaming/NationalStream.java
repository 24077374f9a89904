package org.zhongzhi.governance.examples.benchmarks.streaming;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zhongzhi.governance.examples.benchmarks.national.NationalSet;
import org.zhongzhi.governance.json.EntityStream;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.json.Limits;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.value.Text;

/**
 * The whole country written as a stream of entities, and read in again and out as the same bytes. Run it with 4 GB of heap,
 * of which it needs little:
 *
 * <pre>{@code
 * java -Xmx4g -cp examples/benchmarks/target/benchmarks.jar \
 *         org.zhongzhi.governance.examples.benchmarks.streaming.NationalStream 618133
 * }</pre>
 */
public final class NationalStream {
    private static final double NANOS_OF_A_SECOND = 1e9;
    private static final int LINES_BETWEEN = 50;

    private NationalStream() {}

    /**
     * Writes and reads the country, and prints entities, bytes, seconds and heap as lines of the form {@code name=value}.
     *
     * @param arguments how many communities and villages; all of them if there is no argument
     * @throws IOException if the file cannot be written or read
     */
    public static void main(String[] arguments) throws IOException {
        int places = arguments.length == 0 ? NationalSet.COMMUNITIES_AND_VILLAGES : Integer.parseInt(arguments[0]);
        Path file = Files.createTempFile("country", ".ndjson");
        Path again = Files.createTempFile("country", ".ndjson");
        try {
            write(places, file);
            through(file, again);
            print("same", Files.mismatch(file, again) < 0);
            print("bytes", Files.size(file));
            print("heap.bytes", peak());
        } finally {
            Files.delete(file);
            Files.delete(again);
        }
    }

    private static EntityStream stream(String what) {
        Limits limits = Limits.builder().entities(1_000_000_000).build();
        return GovernanceJson.standard().withLimits(limits).entities().withProgress((entities, bytes) -> {
            if (entities % (EntityStream.Progress.EVERY * LINES_BETWEEN) == 0) {
                System.err.printf("%s: %,d entities, %,d bytes%n", what, entities, bytes);
            }
        });
    }

    private static void write(int places, Path file) throws IOException {
        long started = System.nanoTime();
        About about = About.of(Text.of("全国测算数据", "The country, for measurement"));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                EntityStream.Writer writer = stream("made and written").writer(out, about)) {
            NationalSet.entities(places, writer::write);
        }
        print("making.and.writing.seconds", seconds(started));
    }

    private static void through(Path file, Path again) throws IOException {
        long started = System.nanoTime();
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(again))) {
            EntityStream.Reader reader = stream("read").reader(in);
            try (EntityStream.Writer writer = stream("written again").writer(out, reader.about())) {
                print("entities", reader.forEach(writer::write));
            }
        }
        print("in.and.out.seconds", seconds(started));
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / NANOS_OF_A_SECOND;
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static void print(String name, Object value) {
        System.out.println(name + "=" + value);
    }
}
