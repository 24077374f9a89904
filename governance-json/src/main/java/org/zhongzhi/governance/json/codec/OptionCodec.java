package org.zhongzhi.governance.json.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.control.Option;
import java.io.IOException;
import org.zhongzhi.governance.json.token.Input;

/**
 * A value that may be none, where it is there. What is none does not stand in a document at all, so that there is one
 * way to say it.
 *
 * @param value how the value stands
 * @param <T> the type of value
 */
public record OptionCodec<T>(Codec<T> value) implements Codec<Option<T>> {
    @Override
    public String expected() {
        return value.expected();
    }

    @Override
    public Shape shape() {
        return new Shape.Same(value);
    }

    @Override
    public Option<T> read(Input in) throws IOException {
        return Option.some(value.read(in));
    }

    @Override
    public void write(Option<T> present, JsonGenerator out) throws IOException {
        value.write(present.get(), out);
    }
}
