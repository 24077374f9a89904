package org.zhongzhi.governance.json;

import com.fasterxml.jackson.core.JsonParser;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.token.Fault;
import org.zhongzhi.governance.json.token.Input;

/**
 * Reads values that lie in memory as short documents, one after the other, and makes of the same text the same value. Takes
 * what a {@link DocumentReader} takes, and leaves it to that one to say what is wrong with the rest. One thread at a time.
 */
final class LineReader {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final DocumentReader reader;
    private @Nullable Input input;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private char[] chars = new char[1 << 10];

    LineReader(DocumentReader reader) {
        this.reader = reader;
    }

    /** The value that the first so many bytes stand for, or none if they are refused. */
    <T> Option<T> read(Codec<T> codec, byte[] bytes, int length) {
        int decoded = decoded(bytes, length);
        if (decoded <= 0 || chars[0] == BYTE_ORDER_MARK) {
            return Option.none();
        }
        try (JsonParser parser = reader.factory().createParser(chars, 0, decoded)) {
            Input in = input == null ? Input.unplaced(parser) : input.over(parser);
            input = in;
            return Option.some(DocumentReader.whole(codec, codec.expected(), in));
        } catch (Fault | IOException refused) {
            return Option.none();
        }
    }

    /** How many characters the bytes stand for, or -1 if they are not UTF-8. */
    private int decoded(byte[] bytes, int length) {
        if (chars.length < length) {
            chars = new char[Math.max(length, 2 * chars.length)];
        }
        int position = 0;
        while (position < length && bytes[position] >= 0) {
            chars[position] = (char) bytes[position];
            position++;
        }
        if (position == length) {
            return length;
        }
        CharBuffer target = CharBuffer.wrap(chars, position, chars.length - position);
        decoder.reset();
        boolean whole = decoder.decode(ByteBuffer.wrap(bytes, position, length - position), target, true)
                .isUnderflow();
        return whole && decoder.flush(target).isUnderflow() ? target.position() : -1;
    }
}
