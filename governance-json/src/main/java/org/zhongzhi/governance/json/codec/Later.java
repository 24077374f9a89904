package org.zhongzhi.governance.json.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.function.Supplier;
import org.zhongzhi.governance.json.token.Input;

/**
 * A value that may hold values of its own type, whose codec is therefore not there yet where it is named.
 *
 * @param noun what the value is, as {@code a guard (an object)}
 * @param codec gives the codec once it is there
 * @param <T> the type of value
 */
public record Later<T>(String noun, Supplier<Codec<T>> codec) implements Codec<T> {
    @Override
    public String expected() {
        return noun;
    }

    @Override
    public Shape shape() {
        return new Shape.Same(codec.get());
    }

    @Override
    public T read(Input in) throws IOException {
        return codec.get().read(in);
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        codec.get().write(value, out);
    }
}
