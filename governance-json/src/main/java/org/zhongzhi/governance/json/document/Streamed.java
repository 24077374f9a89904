package org.zhongzhi.governance.json.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Field;
import org.zhongzhi.governance.json.codec.SeqCodec;
import org.zhongzhi.governance.json.token.Input;

/**
 * A property with many values, of which each is made only when it is written, and of which a document may hold so many and
 * no more.
 *
 * @param name its name
 * @param element how one of them stands
 * @param getter gives the values
 * @param setter takes them
 * @param <T> the type of the object
 * @param <B> what builds it
 * @param <E> the type of the values
 */
record Streamed<T, B, E>(
        String name,
        Codec<E> element,
        Function<? super T, ? extends Iterable<E>> getter,
        BiConsumer<? super B, Seq<E>> setter)
        implements Field<T, B> {
    @Override
    public SeqCodec<E> codec() {
        return new SeqCodec<>(new Counted<>(element));
    }

    @Override
    public boolean isRequired() {
        return true;
    }

    @Override
    public void read(Input in, B builder) throws IOException {
        setter.accept(builder, codec().read(in));
    }

    @Override
    public void leaveOut(B builder) {
        throw new IllegalStateException("The property \"" + name + "\" cannot be left out");
    }

    @Override
    public boolean isIn(T object) {
        return true;
    }

    @Override
    public void write(T object, JsonGenerator out) throws IOException {
        SeqCodec.write(getter.apply(object), element, out);
    }
}
