package org.zhongzhi.governance.examples.benchmarks.streaming;

import io.vavr.collection.Array;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.zhongzhi.governance.examples.benchmarks.data.Data;
import org.zhongzhi.governance.examples.benchmarks.ours.Entities;
import org.zhongzhi.governance.json.EntityStream;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.territory.Headcount;
import org.zhongzhi.governance.model.value.Text;

/** A stream of entities read and written, by this library and by Jackson alone; and a jurisdiction written after a change. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Streaming {
    /** What is measured, by the name of its method. */
    public enum Step {
        /** Reading, by this library. */
        readOurs,
        /** Reading, by Jackson alone. */
        readJackson,
        /** Writing, by this library. */
        writeOurs,
        /** Writing, by Jackson alone. */
        writeJackson,
        /** Changing one entity of a jurisdiction and writing all of it as a document. */
        rewrite
    }

    /** How many communities. */
    @Param("10000")
    int communities;

    private final GovernanceJson json = GovernanceJson.standard();
    private final EntityStream stream = json.entities();
    private byte[] bytes = {};
    private List<Entity> entities = List.of();
    private List<List<Object>> lines = List.of();
    private ChangeSet[] changes = {};
    private int next;
    private @Nullable Records records;
    private @Nullable Jurisdiction city;

    /**
     * Makes the entities, and the same as records.
     *
     * @throws IOException if the two are not written as the same bytes
     */
    @Setup
    public void prepare() throws IOException {
        About about = About.of(Text.of("测算数据", "Data for measurement"));
        Jurisdiction made = Jurisdiction.of(about, Entities.of(Data.of(communities)));
        city = made;
        ByteArrayOutputStream ours = new ByteArrayOutputStream();
        stream.writeJurisdiction(made, ours);
        bytes = ours.toByteArray();
        // What is written was read, as where a stream goes through.
        List<Entity> read = new ArrayList<>();
        stream.reader(new ByteArrayInputStream(bytes)).forEach(read::add);
        entities = read;
        Records peer = new Records(bytes);
        records = peer;
        lines = peer.all();
        ByteArrayOutputStream theirs = new ByteArrayOutputStream();
        peer.write(lines, theirs);
        if (!Arrays.equals(bytes, theirs.toByteArray())) {
            throw new IOException("The two do not write the same bytes");
        }
        Headcount counted =
                (Headcount) made.all(EntityType.HEADCOUNT).iterator().next();
        changes = new ChangeSet[] {change(counted, counted.count() + 1), change(counted, counted.count())};
    }

    private static ChangeSet change(Headcount counted, long count) {
        return ChangeSet.of(Array.of(Change.put(Headcount.builder()
                .place(counted.place())
                .subject(counted.subject())
                .date(counted.date())
                .count(count)
                .build())));
    }

    /**
     * Reads the stream.
     *
     * @param hole takes each entity
     * @return how many there are
     */
    @Benchmark
    public long readOurs(Blackhole hole) {
        return stream.reader(new ByteArrayInputStream(bytes)).forEach(hole::consume);
    }

    /**
     * Reads the records.
     *
     * @param hole takes each record
     * @return how many there are
     * @throws IOException if they cannot be read
     */
    @Benchmark
    public long readJackson(Blackhole hole) throws IOException {
        return Objects.requireNonNull(records).read(hole::consume);
    }

    /** Writes the stream. */
    @Benchmark
    public void writeOurs() {
        try (EntityStream.Writer writer = stream.writer(
                OutputStream.nullOutputStream(), Objects.requireNonNull(city).about())) {
            entities.forEach(writer::write);
        }
    }

    /**
     * Writes the records.
     *
     * @throws IOException if they cannot be written
     */
    @Benchmark
    public void writeJackson() throws IOException {
        Objects.requireNonNull(records).write(lines, OutputStream.nullOutputStream());
    }

    /** Makes the change, or takes it back, and writes the jurisdiction. */
    @Benchmark
    public void rewrite() {
        Jurisdiction changed = Objects.requireNonNull(city).after(changes[next]);
        next = 1 - next;
        city = changed;
        json.writeJurisdiction(changed, OutputStream.nullOutputStream());
    }
}
