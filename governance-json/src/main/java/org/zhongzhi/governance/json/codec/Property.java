package org.zhongzhi.governance.json.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.json.token.Input;

/** A property with one value, that the object gives and its builder takes. */
record Property<T, B, V>(
        String name,
        Codec<V> codec,
        Function<? super T, V> getter,
        BiConsumer<? super B, V> setter,
        @Nullable V absent) implements Field<T, B> {

    @Override
    public boolean isRequired() {
        return absent == null;
    }

    @Override
    public void read(Input in, B builder) throws IOException {
        setter.accept(builder, codec.read(in));
    }

    @Override
    public void leaveOut(B builder) {
        if (absent != null) {
            setter.accept(builder, absent);
        }
    }

    @Override
    public boolean isIn(T object) {
        return absent == null || !absent.equals(getter.apply(object));
    }

    @Override
    public void write(T object, JsonGenerator out) throws IOException {
        codec.write(getter.apply(object), out);
    }

    /** As it is written by default, but asking for the value once. */
    @Override
    public void write(T object, SerializableString written, JsonGenerator out) throws IOException {
        V value = getter.apply(object);
        if (absent == null || !absent.equals(value)) {
            out.writeFieldName(written);
            codec.write(value, out);
        }
    }
}
