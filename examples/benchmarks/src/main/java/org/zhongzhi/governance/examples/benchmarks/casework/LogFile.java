package org.zhongzhi.governance.examples.benchmarks.casework;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.json.CaseLog;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;

/** A log of many cases that walk their whole lives beside each other. */
public final class LogFile {
    /** How many cases are on their way at any time. */
    public static final int OPEN = 1_000;

    private static final int SEED = 30;
    private static final Casework CASEWORK = Casework.of(TenStates.PROCEDURE);

    private LogFile() {}

    /**
     * Writes a log, sealed as any.
     *
     * @param file where to
     * @param events how many events it is to have
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void write(Path file, int events) {
        try (OutputStream out = new Unflushed(Files.newOutputStream(file))) {
            CaseLog.Writer writer = GovernanceJson.standard().caseLog().writer(out);
            Random random = new Random(SEED);
            @Nullable Walked[] open = new Walked[OPEN];
            int begun = 0;
            for (int event = 0; event < events; event++) {
                int place = random.nextInt(OPEN);
                Walked before = open[place];
                if (before == null) {
                    before = new Walked(Life.whole(++begun, random), null);
                }
                Walked after = before.next();
                writer.write(Objects.requireNonNull(after.standing));
                open[place] = after.isWhole() ? null : after;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Makes the cases of a log again.
     *
     * @param in the log
     * @param taking takes each case that is over, and at the end those that are not
     * @return how many events there are
     */
    public static long replay(InputStream in, Consumer<Case> taking) {
        return GovernanceJson.standard().caseLog().replay(in, List.of(CASEWORK), taking);
    }

    /** How far a case has come in its life. */
    private record Walked(Life life, @Nullable Case standing) {
        Walked next() {
            return new Walked(
                    life,
                    standing == null
                            ? CASEWORK.open(
                                            CaseId.of(life.name()),
                                            TenStates.action(life.steps().get(0)))
                                    .get()
                            : CASEWORK.apply(
                                            standing,
                                            TenStates.action(life.steps().get(standing.version())))
                                    .get());
        }

        boolean isWhole() {
            return standing != null && standing.version() == life.steps().size();
        }
    }

    /** Does not go to the disk for every line. */
    private static final class Unflushed extends FilterOutputStream {
        Unflushed(OutputStream out) {
            super(new BufferedOutputStream(out, 1 << 20));
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
