package org.zhongzhi.governance.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.zhongzhi.governance.json.codec.Codec;

/** The lines of a log, one at a time, each in the same bytes of memory. One thread at a time. */
final class LogLines {
    private static final int LINE_FEED = '\n';

    private final InputStream in;
    private final DocumentReader reader;
    private final LineReader quick;
    private final byte[] buffer = new byte[1 << 16];
    private byte[] line = new byte[1 << 10];
    private int length;
    private int from;
    private int until;
    private int number;
    private boolean ended;

    LogLines(InputStream in, DocumentReader reader) {
        this.in = in;
        this.reader = reader;
        this.quick = new LineReader(reader);
    }

    /** Goes to the next line, if there is one. */
    boolean next() {
        length = 0;
        ended = false;
        number++;
        while (!ended && (from < until || fill())) {
            int end = from;
            while (end < until && buffer[end] != LINE_FEED) {
                end++;
            }
            take(end - from);
            ended = end < until;
            from = ended ? end + 1 : end;
        }
        return ended || length > 0;
    }

    private void take(int count) {
        long most = reader.limits().documentBytes();
        if (length + count > most) {
            throw DocumentException.ofWhole("A line has more than " + most
                            + " bytes: expected at most these; raise the limit if it is meant to be so large")
                    .inLine(number);
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.max(2 * line.length, length + count));
        }
        System.arraycopy(buffer, from, line, length, count);
        length += count;
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

    /** The number of the line, from 1. */
    int number() {
        return number;
    }

    /** Whether the line had its end. */
    boolean isEnded() {
        return ended;
    }

    /** Whether the line consists of the given bytes. */
    boolean is(byte[] bytes) {
        return Arrays.equals(line, 0, length, bytes, 0, bytes.length);
    }

    /**
     * The value that stands on the line. What is refused is read once more, by a reader that knows where it stands.
     *
     * @throws DocumentException if the line is refused
     */
    <T> T read(Codec<T> codec) {
        return quick.read(codec, line, length).getOrElse(() -> slowly(codec));
    }

    private <T> T slowly(Codec<T> codec) {
        try {
            return reader.read(codec, new ByteArrayInputStream(line, 0, length));
        } catch (DocumentException refused) {
            throw refused.inLine(number);
        }
    }
}
