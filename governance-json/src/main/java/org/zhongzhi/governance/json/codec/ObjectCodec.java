package org.zhongzhi.governance.json.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.json.token.Fault;
import org.zhongzhi.governance.json.token.Input;
import org.zhongzhi.governance.json.token.Mark;
import org.zhongzhi.governance.json.token.Nearest;
import org.zhongzhi.governance.json.token.Quoted;
import org.zhongzhi.governance.model.value.InvalidValueException;

/**
 * A value that stands as a closed object: its declared properties and no others, each at most once, in any order when
 * read and sorted by name when written.
 *
 * <pre>{@code
 * ObjectCodec.of("a grid", Grid::builder, Grid.Builder::build)
 *         .required("id", GRID_ID, Grid::id, Grid.Builder::id)
 *         .required("name", TEXT, Grid::name, Grid.Builder::name)
 * }</pre>
 *
 * @param <T> the type of value
 * @param <B> what builds it
 */
public final class ObjectCodec<T, B> implements Codec<T> {
    /** Which properties were seen is kept in the bits of a long. */
    private static final int MOST_FIELDS = Long.SIZE;

    private final String expected;
    private final Supplier<B> newBuilder;
    private final Function<? super B, ? extends T> build;
    private final Seq<Field<T, B>> fields;
    private final @Nullable String format;
    private final Map<String, Integer> positions = new HashMap<>();

    /** The names as they are written, so that they are encoded once. */
    private final SerializableString[] names;

    private ObjectCodec(
            String expected,
            Supplier<B> newBuilder,
            Function<? super B, ? extends T> build,
            Seq<Field<T, B>> fields,
            @Nullable String format) {
        this.expected = expected;
        this.newBuilder = newBuilder;
        this.build = build;
        this.fields = fields.sortBy(Field::name);
        this.format = format;
        this.names = new SerializableString[fields.size()];
        for (int i = 0; i < this.fields.size(); i++) {
            names[i] = new SerializedString(this.fields.get(i).name());
            positions.put(this.fields.get(i).name(), i);
        }
        if (positions.size() < fields.size() || fields.size() > MOST_FIELDS) {
            throw new IllegalArgumentException(
                    "Expected up to 64 properties of different names: " + positions.keySet());
        }
    }

    /**
     * An object without properties, to which they are added.
     *
     * @param noun what the value is, as {@code a grid}
     * @param newBuilder gives a new builder
     * @param build gives the value, or throws {@link InvalidValueException}
     * @param <T> the type of value
     * @param <B> what builds it
     * @return the codec
     */
    public static <T, B> ObjectCodec<T, B> of(
            String noun, Supplier<B> newBuilder, Function<? super B, ? extends T> build) {
        return new ObjectCodec<>(noun + " (an object)", newBuilder, build, Array.empty(), null);
    }

    /**
     * With a property that has to be there.
     *
     * @param name its name
     * @param codec how its value stands
     * @param getter gives the value
     * @param setter takes the value
     * @param <V> the type of its value
     * @return the codec with the property
     */
    public <V> ObjectCodec<T, B> required(
            String name, Codec<V> codec, Function<? super T, V> getter, BiConsumer<? super B, V> setter) {
        return with(new Property<>(name, codec, getter, setter, null));
    }

    /**
     * With a property that is left out where its value is none.
     *
     * @param name its name
     * @param codec how its value stands
     * @param getter gives the value
     * @param setter takes the value
     * @param <V> the type of its value
     * @return the codec with the property
     */
    public <V> ObjectCodec<T, B> optional(
            String name,
            Codec<V> codec,
            Function<? super T, Option<V>> getter,
            BiConsumer<? super B, Option<V>> setter) {
        return optional(name, new OptionCodec<>(codec), getter, setter, Option.none());
    }

    /**
     * With a property that is left out where its value is a given one.
     *
     * @param name its name
     * @param codec how its value stands
     * @param getter gives the value
     * @param setter takes the value
     * @param absent the value that the property is left out for
     * @param <V> the type of its value
     * @return the codec with the property
     */
    public <V> ObjectCodec<T, B> optional(
            String name, Codec<V> codec, Function<? super T, V> getter, BiConsumer<? super B, V> setter, V absent) {
        return with(new Property<>(name, codec, getter, setter, absent));
    }

    /**
     * With a property that always has the same value.
     *
     * @param name its name
     * @param word its value
     * @return the codec with the property
     */
    public ObjectCodec<T, B> constant(String name, String word) {
        return constant(name, word, Scalars.constant(word));
    }

    /**
     * With a property that says of which format the object is. If the object turns out to be of another one, this is said
     * rather than what does not fit.
     *
     * @param name its name
     * @param word its value
     * @param codec how it stands; refuses other formats with a message of its own
     * @return the codec with the property
     */
    public ObjectCodec<T, B> format(String name, String word, Codec<String> codec) {
        ObjectCodec<T, B> next = constant(name, word, codec);
        return new ObjectCodec<>(expected, newBuilder, build, next.fields, name);
    }

    private ObjectCodec<T, B> constant(String name, String word, Codec<String> codec) {
        return required(name, codec, object -> word, (builder, value) -> {});
    }

    /**
     * With a property that is read and written in its own way.
     *
     * @param field the property
     * @return the codec with the property
     */
    public ObjectCodec<T, B> with(Field<T, B> field) {
        return new ObjectCodec<>(expected, newBuilder, build, fields.append(field), format);
    }

    /**
     * The properties.
     *
     * @return the properties, sorted by name
     */
    public Seq<Field<T, B>> fields() {
        return fields;
    }

    @Override
    public String expected() {
        return expected;
    }

    @Override
    public Shape shape() {
        return new Shape.Closed(fields);
    }

    @Override
    public T read(Input in) throws IOException {
        in.expect(JsonToken.START_OBJECT, expected, false);
        Mark start = in.mark();
        Input.Place place = in.place();
        B builder = newBuilder.get();
        boolean isWhole = true;
        long seen = 0;
        in.next();
        while (in.token() == JsonToken.FIELD_NAME) {
            String name = in.text();
            Integer position = positions.get(name);
            long bit = position == null ? 0 : 1L << position;
            try {
                read(in, name, position, (seen & bit) != 0, builder);
            } catch (Fault fault) {
                in.recover(fault, place);
                isWhole = false;
            }
            seen |= bit;
            in.next();
        }
        return finish(in, start, builder, seen, isWhole);
    }

    private void read(Input in, String name, @Nullable Integer position, boolean isSeen, B builder) throws IOException {
        if (position == null) {
            throw unknown(in, name, builder);
        }
        in.enter(name);
        if (isSeen) {
            throw in.fault("Property " + Quoted.of(name) + " occurs twice: expected it once");
        }
        in.next();
        read(in, fields.get(position), builder);
        in.leave();
    }

    private static <T, B> void read(Input in, Field<T, B> field, B builder) throws IOException {
        if (in.token() == JsonToken.VALUE_NULL && !field.isRequired()) {
            throw in.fault("Found null: expected " + field.codec().expected()
                    + "; leave the property out where there is none");
        }
        field.read(in, builder);
    }

    private T finish(Input in, Mark start, B builder, long seen, boolean isWhole) {
        StringBuilder missing = new StringBuilder();
        for (int i = 0; i < fields.size(); i++) {
            Field<T, B> field = fields.get(i);
            boolean isMissing = (seen & 1L << i) == 0;
            if (isMissing && field.isRequired()) {
                missing.append(missing.isEmpty() ? "Property " : "; property ")
                        .append(Quoted.of(field.name()))
                        .append(" is missing: expected ")
                        .append(field.codec().expected());
            } else if (isMissing) {
                field.leaveOut(builder);
            }
        }
        if (!missing.isEmpty()) {
            throw in.faultAt(start, missing.toString());
        } else if (!isWhole) {
            throw in.told();
        }
        try {
            return build.apply(builder);
        } catch (InvalidValueException refused) {
            throw in.faultAt(start, String.valueOf(refused.getMessage()));
        }
    }

    private Fault unknown(Input in, String name, B builder) {
        in.enter(name);
        Fault fault = in.fault("Unknown property " + Quoted.of(name) + ": "
                + Nearest.advice(name, fields.map(Field::name).asJava()));
        in.leave();
        if (format == null || in.goesOn()) {
            return fault;
        }
        try {
            checkFormatAhead(in, builder);
            return fault;
        } catch (Fault otherFormat) {
            return otherFormat;
        } catch (IOException notJson) {
            return fault;
        }
    }

    /** From a property that is unknown, reads on to the format, if the object still has it. */
    private void checkFormatAhead(Input in, B builder) throws IOException {
        for (Field<T, B> field : fields.filter(each -> each.name().equals(format))) {
            while (in.token() == JsonToken.FIELD_NAME) {
                boolean found = in.text().equals(format);
                in.next();
                if (found) {
                    in.enter(field.name());
                    field.read(in, builder);
                    return;
                }
                in.skip();
                in.next();
            }
        }
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (int i = 0; i < names.length; i++) {
            fields.get(i).write(value, names[i], out);
        }
        out.writeEndObject();
    }
}
