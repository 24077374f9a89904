package org.zhongzhi.governance.json.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.io.IOException;
import java.util.TreeMap;
import org.zhongzhi.governance.json.token.Fault;
import org.zhongzhi.governance.json.token.Input;

/**
 * Values by key that stand as an object: a property for each key, sorted by its name.
 *
 * @param key how a key stands
 * @param value how a value stands
 * @param total whether every key there is has to be there, for descriptions: the value that holds them checks it
 * @param least how many keys there are at least, likewise
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
public record MapCodec<K, V>(StringCodec<K> key, Codec<V> value, boolean total, int least) implements Codec<Map<K, V>> {
    private static final String OBJECT = "an object";

    /**
     * Values by any keys.
     *
     * @param key how a key stands
     * @param value how a value stands
     */
    public MapCodec(StringCodec<K> key, Codec<V> value) {
        this(key, value, false, 0);
    }

    /**
     * The same with a value for every key there is.
     *
     * @return the codec
     */
    public MapCodec<K, V> ofEveryKey() {
        return new MapCodec<>(key, value, true, least);
    }

    /**
     * The same for one key at least.
     *
     * @return the codec
     */
    public MapCodec<K, V> atLeastOne() {
        return new MapCodec<>(key, value, total, 1);
    }

    @Override
    public String expected() {
        return OBJECT;
    }

    @Override
    public Shape shape() {
        return new Shape.ByKey(key, value, total, least);
    }

    @Override
    public Map<K, V> read(Input in) throws IOException {
        return read(in, key, value);
    }

    @Override
    public void write(Map<K, V> values, JsonGenerator out) throws IOException {
        write(values, key, value, out);
    }

    /**
     * Reads values of any kind by keys of any kind.
     *
     * @param in the input, at the start of the object; left at its end
     * @param key reads a key
     * @param value reads a value
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @return the values by key
     * @throws IOException if the source fails or its text is not JSON
     */
    public static <K, V> Map<K, V> read(Input in, KeyReading<K> key, Reading<? extends V> value) throws IOException {
        in.expect(JsonToken.START_OBJECT, OBJECT, false);
        Input.Place place = in.place();
        boolean isWhole = true;
        java.util.Map<K, V> found = new java.util.HashMap<>();
        in.next();
        while (in.token() == JsonToken.FIELD_NAME) {
            String name = in.text();
            in.enter(name);
            try {
                K at = key.read(in, name);
                if (found.containsKey(at)) {
                    throw in.fault("The same key occurs twice: expected it once");
                }
                in.next();
                found.put(at, value.read(in));
                in.leave();
            } catch (Fault fault) {
                in.recover(fault, place);
                isWhole = false;
            }
            in.next();
        }
        if (!isWhole) {
            throw in.told();
        }
        return HashMap.ofAll(found);
    }

    /**
     * Writes values of any kind by keys of any kind.
     *
     * @param values the values by key
     * @param key gives the name of a key
     * @param value writes a value
     * @param out where they are written
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @throws IOException if the target fails
     */
    public static <K, V> void write(Map<K, V> values, KeyWriting<K> key, Writing<? super V> value, JsonGenerator out)
            throws IOException {
        TreeMap<String, V> sorted = new TreeMap<>();
        for (Tuple2<K, V> each : values) {
            sorted.put(key.print(each._1()), each._2());
        }
        out.writeStartObject();
        for (java.util.Map.Entry<String, V> each : sorted.entrySet()) {
            out.writeFieldName(each.getKey());
            value.write(each.getValue(), out);
        }
        out.writeEndObject();
    }
}
