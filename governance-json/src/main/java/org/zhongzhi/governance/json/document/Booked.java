package org.zhongzhi.governance.json.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.util.function.Function;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Elements;
import org.zhongzhi.governance.json.codec.Field;
import org.zhongzhi.governance.json.codec.SeqCodec;
import org.zhongzhi.governance.json.token.Input;
import org.zhongzhi.governance.json.token.Mark;
import org.zhongzhi.governance.model.timebank.TimeBank;

/**
 * What a time bank has many of, entered into its books one by one, each with its place in the document.
 *
 * @param name the property
 * @param element how one of them stands
 * @param getter gives them
 * @param entering enters one
 * @param <E> what it is
 */
record Booked<E>(String name, Codec<E> element, Function<TimeBank, Seq<E>> getter, Entering<E> entering)
        implements Field<TimeBank, Bookkeeping> {
    /** Enters one thing into the books. */
    @FunctionalInterface
    interface Entering<E> {
        void enter(Bookkeeping books, Input in, Mark start, E element);
    }

    @Override
    public Codec<?> codec() {
        return new SeqCodec<>(element);
    }

    @Override
    public boolean isRequired() {
        return true;
    }

    @Override
    public void read(Input in, Bookkeeping books) throws IOException {
        Codec<E> counted = new Counted<>(element);
        Elements.forEach(in, "an array", () -> {
            Mark start = in.mark();
            entering.enter(books, in, start, counted.read(in));
        });
    }

    @Override
    public void leaveOut(Bookkeeping books) {
        throw new IllegalStateException("The property \"" + name + "\" cannot be left out");
    }

    @Override
    public boolean isIn(TimeBank bank) {
        return true;
    }

    @Override
    public void write(TimeBank bank, JsonGenerator out) throws IOException {
        SeqCodec.write(getter.apply(bank), element, out);
    }
}
