package org.zhongzhi.governance.json.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.zhongzhi.governance.json.token.Input;
import org.zhongzhi.governance.json.token.Quoted;
import org.zhongzhi.governance.model.value.InvalidValueException;

/**
 * A value that stands as a whole number: written without a fraction or an exponent, and within the range of a long.
 *
 * @param <T> the type of value
 */
public final class WholeCodec<T> implements Codec<T> {
    private final String expected;
    private final LongFunction<T> make;
    private final ToLongFunction<? super T> number;
    private final Shape.Whole range;

    private WholeCodec(String expected, Shape.Whole range, LongFunction<T> make, ToLongFunction<? super T> number) {
        this.expected = expected;
        this.range = range;
        this.make = make;
        this.number = number;
    }

    /**
     * A value that is made from a whole number.
     *
     * @param expected what is expected, for messages
     * @param make makes the value, or throws {@link InvalidValueException}
     * @param number gives the number back
     * @param <T> the type of value
     * @return the codec
     */
    public static <T> WholeCodec<T> of(String expected, LongFunction<T> make, ToLongFunction<? super T> number) {
        return new WholeCodec<>(expected, new Shape.Whole(Long.MIN_VALUE, Long.MAX_VALUE), make, number);
    }

    /**
     * The same for numbers of a range: for descriptions, since the value that is made or the one that holds it refuses
     * the rest.
     *
     * @param least the least
     * @param most the most
     * @return the codec
     */
    public WholeCodec<T> between(long least, long most) {
        return new WholeCodec<>(expected, new Shape.Whole(least, most), make, number);
    }

    /**
     * The same for numbers from a least one, for descriptions.
     *
     * @param least the least
     * @return the codec
     */
    public WholeCodec<T> from(long least) {
        return between(least, range.most());
    }

    @Override
    public Shape shape() {
        return range;
    }

    @Override
    public String expected() {
        return expected;
    }

    @Override
    public T read(Input in) throws IOException {
        if (in.token() == JsonToken.VALUE_NUMBER_FLOAT) {
            throw in.fault("Found the number " + Quoted.abbreviated(in.text()) + ": expected " + expected
                    + ", written without a fraction or an exponent");
        }
        in.expect(JsonToken.VALUE_NUMBER_INT, expected, false);
        long found = whole(in, in.text());
        try {
            return make.apply(found);
        } catch (InvalidValueException refused) {
            throw in.fault(String.valueOf(refused.getMessage()));
        }
    }

    private long whole(Input in, String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException outOfRange) {
            throw in.fault("Found the number " + Quoted.abbreviated(digits) + ": expected " + expected + " from "
                    + Long.MIN_VALUE + " to " + Long.MAX_VALUE);
        }
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        out.writeNumber(number.applyAsLong(value));
    }
}
