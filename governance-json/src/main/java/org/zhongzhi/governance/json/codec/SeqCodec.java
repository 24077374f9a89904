package org.zhongzhi.governance.json.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.zhongzhi.governance.json.token.Input;

/**
 * Values that stand as an array, in their own order. How many there have to be, and that each is there once, is for the
 * value to check that holds them; it is said here for descriptions.
 *
 * @param element how one of them stands
 * @param least how many there are at least
 * @param once whether each is there once at most
 * @param <T> the type of the elements
 */
public record SeqCodec<T>(Codec<T> element, int least, boolean once) implements Codec<Seq<T>> {
    static final String ARRAY = "an array";

    /**
     * Any number of values.
     *
     * @param element how one of them stands
     */
    public SeqCodec(Codec<T> element) {
        this(element, 0, false);
    }

    /**
     * The same for one value at least.
     *
     * @return the codec
     */
    public SeqCodec<T> atLeastOne() {
        return new SeqCodec<>(element, 1, once);
    }

    /**
     * The same for values of which each is there once.
     *
     * @return the codec
     */
    public SeqCodec<T> eachOnce() {
        return new SeqCodec<>(element, least, true);
    }

    @Override
    public String expected() {
        return ARRAY;
    }

    @Override
    public Shape shape() {
        return new Shape.Many(element, once, least);
    }

    @Override
    public Seq<T> read(Input in) throws IOException {
        return read(in, element);
    }

    @Override
    public void write(Seq<T> values, JsonGenerator out) throws IOException {
        write(values, element, out);
    }

    /**
     * Reads elements of any kind.
     *
     * @param in the input, at the start of the array; left at its end
     * @param element reads one of them
     * @param <T> the type of the elements
     * @return the elements
     * @throws IOException if the source fails or its text is not JSON
     */
    public static <T> Seq<T> read(Input in, Reading<? extends T> element) throws IOException {
        List<T> found = new ArrayList<>();
        Elements.forEach(in, ARRAY, () -> found.add(element.read(in)));
        return Array.ofAll(found);
    }

    /**
     * Writes elements of any kind.
     *
     * @param values the elements
     * @param element writes one of them
     * @param out where they are written
     * @param <T> the type of the elements
     * @throws IOException if the target fails
     */
    public static <T> void write(Iterable<T> values, Writing<? super T> element, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (T each : values) {
            element.write(each, out);
        }
        out.writeEndArray();
    }
}
