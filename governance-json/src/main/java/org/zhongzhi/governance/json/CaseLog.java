package org.zhongzhi.governance.json;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.json.document.CaseLogDocument;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.CaseEvent;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Fields;
import org.zhongzhi.governance.model.casework.PersonalReference;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.casework.SealedEvent;

/**
 * Logs of cases as NDJSON ({@code zhongzhi/case-log/1}): a header, and then an event a line, of one case or of many in any
 * order between them. Each event is sealed by a hash that covers it and the seal of the event before it in its case.
 *
 * <pre>{@code
 * CaseLog logs = GovernanceJson.standard().caseLog();
 * CaseLog.Writer writer = logs.writer(out);
 * writer.write(opened);                       // what the log does not have yet of the case
 * writer.write(dispatched);
 * logs.verify(in).holds();
 * }</pre>
 *
 * <p><b>What the seals show.</b> A byte that was changed, and an event that was dropped, doubled or put elsewhere among
 * those of its case. <b>What they cannot show by themselves:</b> that the last events of a case, or a whole case, are gone,
 * and that somebody who can write the log has made all its seals anew. For that the {@linkplain LogVerification#heads()
 * heads} have to be kept where the writer of the log cannot change them, and be given when it is verified.
 *
 * <p>A resident whose {@code opening} is taken out of a line is erased, and the log still verifies: the seal of the event
 * covers the seal of the resident alone.
 *
 * <p>Reading and verifying take memory for one line, and verifying for the head of each case.
 */
public final class CaseLog {
    private static final int LINE_FEED = '\n';

    private final DocumentReader reader;
    private final DocumentWriter lines = new DocumentWriter();

    CaseLog(DocumentReader reader) {
        this.reader = reader;
    }

    /**
     * A new log.
     *
     * @param out takes the bytes; flushed after each call, not closed
     * @return a writer that has written the header
     * @throws UncheckedIOException if the stream cannot be written
     */
    public Writer writer(OutputStream out) {
        lines.writeLine(CaseLogDocument.HEADER, CaseLogDocument.FORMAT, out);
        return new Writer(out, HashMap.empty());
    }

    /**
     * A log that goes on.
     *
     * @param out takes the bytes after those that are there
     * @param heads the last events that are there
     * @return a writer of what follows on them
     */
    public Writer writer(OutputStream out, Map<CaseId, LogHead> heads) {
        return new Writer(out, heads);
    }

    /** Writes the events of cases, sealed. One thread at a time. */
    public final class Writer {
        private final OutputStream out;
        private Map<CaseId, LogHead> heads;

        Writer(OutputStream out, Map<CaseId, LogHead> heads) {
            this.out = out;
            this.heads = heads;
        }

        /**
         * Writes the events of a case that the log does not have yet.
         *
         * @param standing the case
         * @return the last event of the case in the log
         * @throws UncheckedIOException if the stream cannot be written
         */
        public LogHead write(Case standing) {
            Option<LogHead> head = heads.get(standing.id());
            for (CaseEvent event :
                    standing.eventsSince(head.map(LogHead::number).getOrElse(0))) {
                SealedEvent sealed = sealed(standing, event, head.map(LogHead::hash));
                lines.writeLine(CaseLogDocument.EVENT, sealed, out);
                head = Option.some(new LogHead(event.number(), sealed.hash()));
            }
            LogHead last = head.get();
            heads = heads.put(standing.id(), last);
            return last;
        }

        /**
         * The last event of every case in the log.
         *
         * @return the heads
         */
        public Map<CaseId, LogHead> heads() {
            return heads;
        }
    }

    private SealedEvent sealed(Case standing, CaseEvent event, Option<String> previous) {
        SealedEvent open = new SealedEvent(
                standing.id(), standing.procedure().id(), standing.procedure().version(), event, previous, "");
        return new SealedEvent(open.source(), open.procedure(), open.version(), event, previous, hash(open));
    }

    private String hash(SealedEvent event) {
        CaseEvent open = event.event();
        CaseEvent erased = CaseEvent.of(open.number(), open.action().erased(), open.way(), open.state());
        return Digests.sha256(lines.line(
                CaseLogDocument.UNSEALED,
                new SealedEvent(event.source(), event.procedure(), event.version(), erased, event.previous(), "")));
    }

    /**
     * Reads a log, event by event.
     *
     * @param in the bytes, to their end; not closed
     * @param taking takes each event
     * @return how many events there are
     * @throws DocumentException if a line is refused
     * @throws UncheckedIOException if the stream cannot be read
     */
    public long read(InputStream in, Consumer<SealedEvent> taking) {
        Lines all = new Lines(in, reader.limits());
        header(all);
        long events = 0;
        for (byte @Nullable [] line = all.next(); line != null; line = all.next()) {
            taking.accept(event(line, all.number()));
            events++;
        }
        return events;
    }

    /**
     * Makes the cases of logs again.
     *
     * @param engines one for each version of each procedure by which cases are handled; of several the last
     * @param taking takes each case, as soon as nothing can follow in it
     * @return what reads the logs
     */
    public CaseReplay replay(Iterable<Casework> engines, Consumer<? super Case> taking) {
        return new CaseReplay(this, engines, taking);
    }

    /**
     * Copies a log and erases residents in it: of each that is chosen the reference and its salt go, and its seal stays. The
     * seals of the events hold as before.
     *
     * @param in the bytes, to their end; not closed
     * @param out takes the bytes; flushed, not closed
     * @param chosen whether a resident is to be erased
     * @return how many references were erased
     * @throws DocumentException if a line is refused
     * @throws UncheckedIOException if a stream cannot be read or written
     */
    public long erase(InputStream in, OutputStream out, Predicate<PersonalReference> chosen) {
        lines.writeLine(CaseLogDocument.HEADER, CaseLogDocument.FORMAT, out);
        Predicate<PersonalReference> open = each -> each.opening().isDefined() && chosen.test(each);
        AtomicLong erased = new AtomicLong();
        read(in, line -> {
            Action action = line.event().action();
            erased.addAndGet(residents(action).count(open));
            CaseEvent event = CaseEvent.of(
                    line.event().number(),
                    erased(action, open),
                    line.event().way(),
                    line.event().state());
            lines.writeLine(
                    CaseLogDocument.EVENT,
                    new SealedEvent(
                            line.source(), line.procedure(), line.version(), event, line.previous(), line.hash()),
                    out);
        });
        return erased.get();
    }

    private static Seq<PersonalReference> residents(Action action) {
        return action.fields()
                .ids()
                .map(id -> action.fields().find(id))
                .filter(FieldValue.Resident.class::isInstance)
                .map(each -> ((FieldValue.Resident) each).reference())
                .appendAll(action.actor().who().swap());
    }

    private static Action erased(Action action, Predicate<PersonalReference> chosen) {
        Fields fields = action.fields();
        for (FieldId id : action.fields().ids()) {
            if (action.fields().find(id) instanceof FieldValue.Resident resident && chosen.test(resident.reference())) {
                fields = fields.with(
                        id, new FieldValue.Resident(resident.reference().erased()));
            }
        }
        Actor actor =
                action.actor().who().swap().exists(chosen) ? action.actor().erased() : action.actor();
        return action.with(fields).by(actor);
    }

    private void header(Lines all) {
        byte[] line = all.next();
        if (line == null) {
            throw DocumentException.ofWhole(
                    "The log is empty: expected a header {\"format\":\"" + CaseLogDocument.FORMAT + "\"}");
        }
        at(all.number(), () -> reader.read(CaseLogDocument.HEADER, new ByteArrayInputStream(line)));
    }

    private SealedEvent event(byte[] line, int number) {
        return at(number, () -> reader.read(CaseLogDocument.EVENT, new ByteArrayInputStream(line)));
    }

    private static <T> T at(int line, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (DocumentException refused) {
            throw refused.inLine(line);
        }
    }

    /**
     * Verifies the seals of a log.
     *
     * @param in the bytes, to their end; not closed
     * @return what it turns out to be
     * @throws UncheckedIOException if the stream cannot be read
     */
    public LogVerification verify(InputStream in) {
        return verify(in, HashMap.empty());
    }

    /**
     * Verifies the seals of a log, and that it holds what it was known to hold.
     *
     * @param in the bytes, to their end; not closed
     * @param anchors events that the log is known to hold, by case
     * @return what it turns out to be
     * @throws UncheckedIOException if the stream cannot be read
     */
    public LogVerification verify(InputStream in, Map<CaseId, LogHead> anchors) {
        Sealing sealing = new Sealing(anchors);
        Lines all = new Lines(in, reader.limits());
        try {
            header(all);
            for (byte @Nullable [] line = all.next(); line != null; line = all.next()) {
                SealedEvent event = event(line, all.number());
                boolean canonical = all.isEnded() && Arrays.equals(line, lines.line(CaseLogDocument.EVENT, event));
                if (!sealing.follows(all.number(), event, canonical, hash(event))) {
                    return sealing.result();
                }
            }
        } catch (DocumentException refused) {
            sealing.unreadable(all.number(), refused);
            return sealing.result();
        }
        sealing.end(all.number());
        return sealing.result();
    }

    /** The lines of a log, by their bytes. */
    private static final class Lines {
        private final InputStream in;
        private final Limits limits;
        private byte[] buffer = new byte[8192];
        private byte[] line = new byte[512];
        private int from;
        private int until;
        private int number;
        private boolean ended;

        Lines(InputStream in, Limits limits) {
            this.in = in;
            this.limits = limits;
        }

        int number() {
            return number;
        }

        /** Whether the line had its end. */
        boolean isEnded() {
            return ended;
        }

        byte @Nullable [] next() {
            int length = 0;
            ended = false;
            number++;
            while (!ended) {
                if (from == until && !fill()) {
                    return length == 0 ? null : Arrays.copyOf(line, length);
                }
                byte next = buffer[from++];
                if (next == LINE_FEED) {
                    ended = true;
                } else {
                    if (length == limits.documentBytes()) {
                        throw DocumentException.ofWhole(
                                        "A line has more than " + length
                                                + " bytes: expected at most these; raise the limit if it is meant to be so large")
                                .inLine(number);
                    }
                    line = length == line.length ? Arrays.copyOf(line, 2 * length) : line;
                    line[length++] = next;
                }
            }
            return Arrays.copyOf(line, length);
        }

        private boolean fill() {
            try {
                from = 0;
                until = Math.max(0, in.read(buffer, 0, buffer.length));
                return until > 0;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** What is known of a log while it is verified. */
    private static final class Sealing {
        private final Map<CaseId, LogHead> anchors;
        private Map<CaseId, LogHead> heads = HashMap.empty();
        private long events;
        private @Nullable BrokenSeal broken;

        Sealing(Map<CaseId, LogHead> anchors) {
            this.anchors = anchors;
        }

        boolean follows(int line, SealedEvent event, boolean canonical, String hash) {
            Option<LogHead> head = heads.get(event.source());
            int expected = head.map(LogHead::number).getOrElse(0) + 1;
            int number = event.event().number();
            Text wrong = null;
            if (number != expected) {
                wrong = Text.of(
                        "事件编号为" + number + "：应为" + expected + "（有事件被删除、重复或调换）",
                        "the event has the number " + number + ": expected " + expected
                                + "; an event was dropped, doubled or put elsewhere");
            } else if (!head.map(LogHead::hash).equals(event.previous())) {
                wrong = Text.of(
                        "前一事件的封印与日志中的前一事件不符",
                        "the seal of the event before it is not that of the event before it in the log");
            } else if (!hash.equals(event.hash())) {
                wrong = Text.of("封印与事件内容不符：内容已被改动", "the seal is not that of the event: it was changed");
            } else if (!canonical) {
                wrong = Text.of("本行不是规范的写法：已被改动", "the line is not in its canonical form: it was changed");
            } else if (anchors.get(event.source())
                    .exists(each -> each.number() == number && !each.hash().equals(hash))) {
                wrong = Text.of(
                        "事件与外部留存的封印不符：日志已被重写",
                        "the event is not the one that is anchored elsewhere: the log was made anew");
            }
            if (wrong != null) {
                broken = new BrokenSeal(line, Option.some(event.source()), number, wrong);
                return false;
            }
            heads = heads.put(event.source(), new LogHead(number, hash));
            events++;
            return true;
        }

        void unreadable(int line, DocumentException refused) {
            broken = new BrokenSeal(
                    line,
                    Option.none(),
                    0,
                    Text.of("本行无法读取（" + refused.problem() + "）", "the line cannot be read: " + refused.problem()));
        }

        /** What was anchored has to be there. */
        void end(int line) {
            anchors.toArray()
                    .sortBy(each -> each._1)
                    .find(each -> heads.get(each._1).map(LogHead::number).getOrElse(0) < each._2.number())
                    .forEach(each -> broken = new BrokenSeal(
                            line,
                            Option.some(each._1),
                            heads.get(each._1).map(LogHead::number).getOrElse(0) + 1,
                            Text.of(
                                    "日志在外部留存的第" + each._2.number() + "个事件之前中断",
                                    "the log ends before event " + each._2.number()
                                            + ", which is anchored elsewhere")));
        }

        LogVerification result() {
            return new LogVerification(events, heads, Option.of(broken));
        }
    }
}
