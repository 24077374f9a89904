package org.zhongzhi.governance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.zhongzhi.governance.json.document.EntityLines;
import org.zhongzhi.governance.json.token.Quoted;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.JurisdictionBuilder;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.value.InvalidValueException;

/**
 * Entities as NDJSON ({@code zhongzhi/entities/1}), one after another in the memory that one of them takes: a header that
 * says what the data are, and then an entity a line, in any order.
 *
 * <pre>{@code
 * EntityStream stream = GovernanceJson.standard().entities();
 * EntityStream.Reader reader = stream.reader(in);
 * try (EntityStream.Writer writer = stream.writer(out, reader.about())) {
 *     reader.forEach(writer::write);
 * }
 * }</pre>
 *
 * <p>Reading is as strict as it is of documents; the limits for bytes hold for a line, that for entities for all lines.
 * <b>What it cannot know in so little memory</b> is whether an identifier occurs twice; {@link #readJurisdiction} does.
 */
public final class EntityStream {
    private static final Progress NONE = (entities, bytes) -> {};

    private final DocumentReader reader;
    private final Progress progress;

    EntityStream(DocumentReader reader) {
        this(reader, NONE);
    }

    private EntityStream(DocumentReader reader, Progress progress) {
        this.reader = reader;
        this.progress = progress;
    }

    /** Is told how far reading or writing has come. */
    @FunctionalInterface
    public interface Progress {
        /** After how many entities it is told. */
        int EVERY = 100_000;

        /**
         * Called after every {@value #EVERY} entities, and at the end if that is not one of these.
         *
         * @param entities how many entities are read or written
         * @param bytes how many bytes they and the header take
         */
        void at(long entities, long bytes);
    }

    /**
     * The same, telling how far it has come.
     *
     * @param progress is told
     * @return a stream that tells
     */
    public EntityStream withProgress(Progress progress) {
        return new EntityStream(reader, progress);
    }

    /**
     * Begins to read a stream.
     *
     * @param in the bytes, to their end; not closed
     * @return what has read the header, and reads on
     * @throws DocumentException if the header is refused
     * @throws UncheckedIOException if the stream cannot be read
     */
    public Reader reader(InputStream in) {
        return new Reader(in);
    }

    /**
     * Reads a stream into a jurisdiction, which takes memory for all its entities.
     *
     * @param in the bytes, to their end; not closed
     * @return the jurisdiction
     * @throws DocumentException if a line is refused, or its entity has the identifier of one before it
     * @throws UncheckedIOException if the stream cannot be read
     */
    public Jurisdiction readJurisdiction(InputStream in) {
        Reader entities = reader(in);
        JurisdictionBuilder builder = Jurisdiction.builder(entities.about());
        entities.forEach(entity -> {
            if (builder.put(entity).isDefined()) {
                throw entities.twice(entity);
            }
        });
        return builder.build();
    }

    /**
     * Reads a stream into a jurisdiction.
     *
     * @param file the file
     * @return the jurisdiction
     * @throws DocumentException if a line is refused, or its entity has the identifier of one before it
     * @throws UncheckedIOException if the file cannot be read
     */
    public Jurisdiction readJurisdiction(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return readJurisdiction(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Begins to write a stream.
     *
     * @param out takes the bytes; flushed when the writer is closed, not closed
     * @param about what the data are
     * @return what has written the header, and takes entities
     * @throws UncheckedIOException if the stream cannot be written
     */
    public Writer writer(OutputStream out, About about) {
        return new Writer(out, about);
    }

    /**
     * Writes a jurisdiction as a stream: equal ones as the same bytes, by type and then by identifier.
     *
     * @param jurisdiction the jurisdiction
     * @param out takes the bytes; flushed, not closed
     * @throws InvalidValueException if a date in it is not of the years 0000 to 9999
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void writeJurisdiction(Jurisdiction jurisdiction, OutputStream out) {
        try (Writer writer = writer(out, jurisdiction.about())) {
            for (EntityType type : EntityType.values()) {
                jurisdiction.all(type).forEach(writer::write);
            }
        }
    }

    /** Reads a stream, once. One thread at a time. */
    public final class Reader {
        private final Lines lines;
        private final FastLines fast;
        private final About about;
        private long entities;

        Reader(InputStream in) {
            this.lines = new Lines(in, reader.limits().documentBytes());
            this.fast = new FastLines(reader, lines);
            if (!lines.next()) {
                throw DocumentException.ofWhole(
                        "The stream is empty: expected a header with the format \"" + EntityLines.FORMAT + "\"");
            }
            this.about = lines.at(() -> reader.read(EntityLines.HEADER, lines.bytes()));
        }

        /**
         * What the data are.
         *
         * @return what the header says
         */
        public About about() {
            return about;
        }

        /**
         * Reads what has not been read yet.
         *
         * @param taking takes each entity
         * @return how many entities have been read
         * @throws DocumentException if a line is refused; what stands before it was taken
         * @throws UncheckedIOException if the stream cannot be read
         */
        public long forEach(Consumer<? super Entity> taking) {
            while (lines.next()) {
                if (entities == reader.limits().entities()) {
                    throw lines.refusal("The stream holds more than " + entities
                            + " entities: expected at most that many; raise the limit if it is meant to be so large");
                }
                taking.accept(fast.read());
                entities++;
                if (entities % Progress.EVERY == 0) {
                    progress.at(entities, lines.taken());
                }
            }
            if (entities % Progress.EVERY != 0) {
                progress.at(entities, lines.taken());
            }
            return entities;
        }

        private DocumentException twice(Entity entity) {
            String type = Quoted.of(entity.id().type().code());
            return lines.refusal((EntityLines.isPersonal(entity.id().type())
                            ? "Two entities of type " + type + " have the same identifier"
                            : "Two entities of type " + type + " have the identifier "
                                    + Quoted.of(entity.id().value()))
                    + ": expected each identifier once");
        }
    }

    /** Writes a stream. One thread at a time. */
    public final class Writer implements AutoCloseable {
        private final Counting counting;
        private final JsonGenerator generator;
        private long entities;

        Writer(OutputStream out, About about) {
            this.counting = new Counting(out);
            this.generator = DocumentWriter.lines(counting);
            writing(() -> EntityLines.HEADER.write(about, generator));
        }

        /**
         * Writes an entity.
         *
         * @param entity the entity
         * @throws InvalidValueException if a date in it is not of the years 0000 to 9999
         * @throws UncheckedIOException if the stream cannot be written
         */
        public void write(Entity entity) {
            writing(() -> EntityLines.line(entity.id().type()).write(entity, generator));
            entities++;
            if (entities % Progress.EVERY == 0) {
                progress.at(entities, bytes());
            }
        }

        private long bytes() {
            return counting.count + generator.getOutputBuffered();
        }

        /**
         * Ends the last line and flushes.
         *
         * @throws UncheckedIOException if the stream cannot be written
         */
        @Override
        public void close() {
            writing(() -> {
                if (!generator.isClosed()) {
                    generator.writeRaw('\n');
                    generator.close();
                    if (entities % Progress.EVERY != 0) {
                        progress.at(entities, bytes());
                    }
                }
            });
        }

        private static void writing(Output output) {
            try {
                output.write();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    @FunctionalInterface
    private interface Output {
        void write() throws IOException;
    }

    /** Counts the bytes that go through it. */
    private static final class Counting extends OutputStream {
        private final OutputStream out;
        private long count;

        Counting(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            count += length;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
