package org.zhongzhi.governance.examples.benchmarks.measure;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.zhongzhi.governance.examples.benchmarks.casework.LogFile;

/** Making the cases of a log again, and merely reading the same file with Jackson. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReadingLogs {
    /** The log. */
    @Param("")
    String file = "";

    private final JsonFactory jackson = new JsonFactory();

    /**
     * Makes the cases again.
     *
     * @param taking takes them
     * @return how many events there are
     * @throws IOException if the file cannot be read
     */
    @Benchmark
    public long replay(Blackhole taking) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return LogFile.replay(in, taking::consume);
        }
    }

    /**
     * Goes from token to token, without looking at what they say.
     *
     * @return how many tokens there are
     * @throws IOException if the file cannot be read
     */
    @Benchmark
    public long tokens() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(file));
                JsonParser parser = jackson.createParser(in)) {
            long tokens = 0;
            while (parser.nextToken() != null) {
                tokens++;
            }
            return tokens;
        }
    }
}
