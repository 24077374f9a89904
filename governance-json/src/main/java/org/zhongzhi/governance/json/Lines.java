package org.zhongzhi.governance.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Supplier;

/** The lines of an NDJSON stream, by their bytes, where they lie in a buffer of many lines. */
final class Lines {
    private static final byte LINE_FEED = '\n';
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final InputStream in;
    private final long mostBytes;
    private byte[] buffer = new byte[1 << 18];
    private int from;
    private int until;
    private int filled;
    private int lastFeed = -1;
    private int number;
    private int generation;
    private long takenBefore;
    private boolean ended;

    Lines(InputStream in, long mostBytes) {
        this.in = in;
        this.mostBytes = mostBytes;
    }

    /** Goes to the next line, and tells whether there is one. What follows the last line feed is one if it is not empty. */
    boolean next() {
        int start = number == 0 ? 0 : Math.min(until + 1, filled);
        int end = feed(start, start);
        while (end < 0 && !ended) {
            int searched = filled - start;
            refill(start);
            start = 0;
            end = feed(0, searched);
        }
        number++;
        from = start;
        until = end < 0 ? filled : end;
        if (until - from > mostBytes) {
            throw tooLong();
        }
        return end >= 0 || from < filled;
    }

    private int feed(int start, int searchFrom) {
        for (int i = Math.max(start, searchFrom); i < filled; i++) {
            if (buffer[i] == LINE_FEED) {
                return i;
            }
        }
        return -1;
    }

    /** Moves what was not taken yet to the front and reads on behind it. */
    private void refill(int start) {
        int kept = filled - start;
        if (kept > mostBytes) {
            number++;
            throw tooLong();
        }
        if (kept == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(LARGEST_ARRAY, 2L * kept));
        } else {
            System.arraycopy(buffer, start, buffer, 0, kept);
        }
        takenBefore += start;
        filled = kept;
        generation++;
        fill();
        lastFeed = filled - 1;
        while (lastFeed >= 0 && buffer[lastFeed] != LINE_FEED) {
            lastFeed--;
        }
    }

    private void fill() {
        try {
            while (filled < buffer.length) {
                int count = in.read(buffer, filled, buffer.length - filled);
                if (count < 0) {
                    ended = true;
                    return;
                }
                filled += count;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private DocumentException tooLong() {
        return DocumentException.ofWhole("A line has more than " + mostBytes
                        + " bytes: expected at most that many; raise the limit if it is meant to be so large")
                .inLine(number);
    }

    /** Of a problem with the line as a whole. */
    DocumentException refusal(String problem) {
        return DocumentException.ofWhole(problem).inLine(number);
    }

    /** What is read of the line, with its number where it is refused. */
    <T> T at(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (DocumentException refused) {
            throw refused.inLine(number);
        }
    }

    /** The line without its line feed. */
    InputStream bytes() {
        return new ByteArrayInputStream(buffer, from, until - from);
    }

    byte[] buffer() {
        return buffer;
    }

    int from() {
        return from;
    }

    int until() {
        return until;
    }

    /** Where the last whole line in the buffer ends, its line feed included. */
    int lastWhole() {
        return lastFeed + 1;
    }

    /** Another number after the buffer was filled anew, when nothing is where it was. */
    int generation() {
        return generation;
    }

    /** How many bytes the lines so far have, line feeds included. */
    long taken() {
        return takenBefore + Math.min(filled, until + 1);
    }
}
