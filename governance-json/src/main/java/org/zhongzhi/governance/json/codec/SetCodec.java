package org.zhongzhi.governance.json.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhongzhi.governance.json.token.Input;
import org.zhongzhi.governance.json.token.Mark;

/**
 * Values that stand as an array, each of them once, in an order that depends on nothing but them.
 *
 * @param element how one of them stands
 * @param order the order in which they are written
 * @param least how many there are at least, for descriptions: the value that holds them checks it
 * @param <T> the type of the members
 */
public record SetCodec<T>(Codec<T> element, Comparator<? super T> order, int least) implements Codec<Set<T>> {
    /**
     * Any number of members.
     *
     * @param element how one of them stands
     * @param order the order in which they are written
     */
    public SetCodec(Codec<T> element, Comparator<? super T> order) {
        this(element, order, 0);
    }

    /**
     * The same for one member at least.
     *
     * @return the codec
     */
    public SetCodec<T> atLeastOne() {
        return new SetCodec<>(element, order, 1);
    }

    @Override
    public String expected() {
        return SeqCodec.ARRAY;
    }

    @Override
    public Shape shape() {
        return new Shape.Many(element, true, least);
    }

    @Override
    public Set<T> read(Input in) throws IOException {
        return read(in, element);
    }

    @Override
    public void write(Set<T> values, JsonGenerator out) throws IOException {
        List<T> sorted = new ArrayList<>(values.toJavaSet());
        sorted.sort(order);
        SeqCodec.write(sorted, element, out);
    }

    /**
     * Reads members of any kind.
     *
     * @param in the input, at the start of the array; left at its end
     * @param element reads one of them
     * @param <T> the type of the members
     * @return the members
     * @throws IOException if the source fails or its text is not JSON
     */
    public static <T> Set<T> read(Input in, Reading<? extends T> element) throws IOException {
        java.util.Set<T> found = new java.util.HashSet<>();
        Elements.forEach(in, SeqCodec.ARRAY, () -> {
            Mark start = in.mark();
            if (!found.add(element.read(in))) {
                throw in.faultAt(start, "The same member stands twice in the array: expected it once");
            }
        });
        return HashSet.ofAll(found);
    }
}
