package org.zhongzhi.governance.json.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.function.Function;
import org.zhongzhi.governance.json.token.Input;
import org.zhongzhi.governance.json.token.Mark;
import org.zhongzhi.governance.model.value.InvalidValueException;

/**
 * A value that stands as another one does.
 *
 * @param other how the other one stands
 * @param from makes the value of the other one, or throws {@link InvalidValueException}
 * @param to gives the other one back
 * @param <T> the type of value
 * @param <O> the type of the other one
 */
public record Mapped<T, O>(Codec<O> other, Function<? super O, ? extends T> from, Function<? super T, ? extends O> to)
        implements Codec<T> {
    @Override
    public String expected() {
        return other.expected();
    }

    @Override
    public Shape shape() {
        return new Shape.Same(other);
    }

    @Override
    public T read(Input in) throws IOException {
        Mark start = in.mark();
        O found = other.read(in);
        try {
            return from.apply(found);
        } catch (InvalidValueException refused) {
            throw in.faultAt(start, String.valueOf(refused.getMessage()));
        }
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        other.write(to.apply(value), out);
    }
}
