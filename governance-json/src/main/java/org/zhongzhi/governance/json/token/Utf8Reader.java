package org.zhongzhi.governance.json.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Bytes as UTF-8 and as nothing else: neither another encoding that might be guessed nor a replacement for what cannot be
 * decoded. Knows where the first wrong byte stands, and reads no further than the limit.
 */
public final class Utf8Reader extends Reader {
    private static final int SNIFFED = 4;

    private final InputStream in;
    private final long mostBytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 15).flip();
    private long taken;
    private boolean started;
    private boolean ended;
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;

    /**
     * A reader of a stream.
     *
     * @param in the stream; closing the reader closes it
     * @param mostBytes how many bytes it may give
     */
    public Utf8Reader(InputStream in, long mostBytes) {
        super(in);
        this.in = in;
        this.mostBytes = mostBytes;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        start();
        CharBuffer chars = CharBuffer.wrap(target, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            int decoded = chars.position() - offset;
            if (decoded > 0) {
                follow(target, offset, decoded);
                return decoded;
            } else if (result.isError()) {
                throw fault("The document is not UTF-8: found the byte 0x"
                        + HexFormat.of().toHexDigits(bytes.get(bytes.position()))
                        + " where no character of UTF-8 has it. It may be GBK; convert it to UTF-8");
            } else if (result.isOverflow()) {
                throw new IllegalArgumentException("No room for a character outside the basic plane");
            } else if (ended) {
                return -1;
            }
            fill();
        }
    }

    /** Recognises the other Unicode encodings by their first bytes, and skips the mark that UTF-8 may begin with. */
    private void start() throws IOException {
        if (started) {
            return;
        }
        started = true;
        while (!ended && bytes.remaining() < SNIFFED) {
            fill();
        }
        if (startsWith(0xFE, 0xFF) || startsWith(0xFF, 0xFE) || hasNullAtStart()) {
            throw fault("The document is not UTF-8: it begins like UTF-16 or UTF-32. Convert it to UTF-8");
        }
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            bytes.position(3);
        }
    }

    private boolean startsWith(int... expected) {
        if (bytes.remaining() < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes.get(i) & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean hasNullAtStart() {
        for (int i = 0; i < Math.min(SNIFFED, bytes.remaining()); i++) {
            if (bytes.get(i) == 0) {
                return true;
            }
        }
        return false;
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + count);
            taken += count;
        }
        bytes.flip();
        if (taken > mostBytes) {
            throw fault("The document has more than " + mostBytes
                    + " bytes: expected at most that many; raise the limit if it is meant to be so large");
        }
    }

    /** Keeps line and column as parsers count them: a line ends with CR, LF or both. */
    private void follow(char[] chars, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            char c = chars[i];
            if (c == '\n' && afterReturn) {
                column = 1;
            } else if (c == '\n' || c == '\r') {
                line++;
                column = 1;
            } else {
                column++;
            }
            afterReturn = c == '\r';
        }
    }

    private SourceFault fault(String problem) {
        return new SourceFault(new Mark(line, column), problem);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
