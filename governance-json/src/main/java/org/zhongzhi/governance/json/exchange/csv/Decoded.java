package org.zhongzhi.governance.json.exchange.csv;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * The characters of a table, decoded strictly: a byte that no character has is an error and never a replacement.
 *
 * @param text the characters, without a mark
 * @param encoding how they stood as bytes
 */
record Decoded(String text, CsvEncoding encoding) {
    private static final int[] MARK = {0xEF, 0xBB, 0xBF};

    /** By the encoding that is asked for; or else UTF-8 if there is a mark or all of it is UTF-8, and GBK otherwise. */
    static Decoded of(byte[] bytes, Option<CsvEncoding> asked) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            throw Faults.of(1, "The table begins like UTF-16: expected UTF-8 or GBK; save it as CSV in UTF-8");
        }
        boolean marked = startsWith(bytes, MARK);
        if (asked.contains(CsvEncoding.GBK)) {
            return new Decoded(strictly(bytes, 0, CsvEncoding.GBK), CsvEncoding.GBK);
        }
        int from = marked ? MARK.length : 0;
        CsvEncoding unicode = marked ? CsvEncoding.UTF_8_WITH_MARK : CsvEncoding.UTF_8;
        if (marked || asked.isDefined()) {
            return new Decoded(strictly(bytes, from, unicode), unicode);
        }
        Either<Integer, String> utf8 = decode(bytes, from, CsvEncoding.UTF_8.charset());
        if (utf8.isRight()) {
            return new Decoded(utf8.get(), CsvEncoding.UTF_8);
        }
        Either<Integer, String> gbk = decode(bytes, 0, CsvEncoding.GBK.charset());
        if (gbk.isRight()) {
            return new Decoded(gbk.get(), CsvEncoding.GBK);
        }
        throw Faults.of(
                rowAt(bytes, Math.max(utf8.getLeft(), gbk.getLeft())),
                "The table is neither UTF-8 (see row " + rowAt(bytes, utf8.getLeft()) + ") nor GBK (see row "
                        + rowAt(bytes, gbk.getLeft()) + "): expected one of them; save it as CSV in UTF-8");
    }

    private static String strictly(byte[] bytes, int from, CsvEncoding encoding) {
        Either<Integer, String> decoded = decode(bytes, from, encoding.charset());
        if (decoded.isLeft()) {
            throw Faults.of(
                    rowAt(bytes, decoded.getLeft()),
                    "Found a byte that no character of " + encoding.charset() + " has: expected the table in "
                            + encoding.charset() + "; it may be in another encoding");
        }
        return decoded.get();
    }

    /** The text, or the position of the first byte that is wrong. */
    private static Either<Integer, String> decode(byte[] bytes, int from, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        return result.isError()
                ? Either.left(in.position())
                : Either.right(out.flip().toString());
    }

    /** The line of a byte, which is the row as long as no cell before it has several lines. */
    private static int rowAt(byte[] bytes, int position) {
        int row = 1;
        for (int i = 0; i < position; i++) {
            row += bytes[i] == '\n' ? 1 : 0;
        }
        return row;
    }

    private static boolean startsWith(byte[] bytes, int... beginning) {
        if (bytes.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if ((bytes[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
