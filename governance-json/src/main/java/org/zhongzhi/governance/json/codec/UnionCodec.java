package org.zhongzhi.governance.json.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import io.vavr.collection.Map;
import java.io.IOException;
import java.util.function.Function;
import org.zhongzhi.governance.json.token.Input;
import org.zhongzhi.governance.json.token.Recording;

/**
 * A value that stands as one of several closed objects, told apart by a property that is constant in each.
 *
 * @param <T> the type of value
 */
public final class UnionCodec<T> implements Codec<T> {
    private final String expected;
    private final String discriminator;
    private final Map<String, ? extends Codec<T>> cases;
    private final java.util.Map<String, Codec<T>> byWord;
    private final Function<? super T, String> caseOf;
    private final StringCodec<String> words;

    private UnionCodec(
            String noun,
            String discriminator,
            String discriminatorNoun,
            Map<String, ? extends Codec<T>> cases,
            Function<? super T, String> caseOf) {
        this.expected = noun + " (an object with \"" + discriminator + "\")";
        this.discriminator = discriminator;
        this.cases = cases;
        this.byWord = new java.util.HashMap<>(cases.toJavaMap());
        this.caseOf = caseOf;
        this.words = StringCodec.words(
                discriminatorNoun, cases.keySet().toMap(Function.identity(), Function.identity()), Function.identity());
    }

    /**
     * A union.
     *
     * @param noun what the value is, as {@code a place}
     * @param discriminator the property that tells the cases apart
     * @param discriminatorNoun what its value is, as {@code a type of place}
     * @param cases the cases by the value of that property, which each of them declares as a constant
     * @param caseOf tells of which case a value is
     * @param <T> the type of value
     * @return the codec
     */
    public static <T> UnionCodec<T> of(
            String noun,
            String discriminator,
            String discriminatorNoun,
            Map<String, ? extends Codec<T>> cases,
            Function<? super T, String> caseOf) {
        return new UnionCodec<>(noun, discriminator, discriminatorNoun, cases, caseOf);
    }

    /**
     * The cases.
     *
     * @return the cases by the value of the discriminating property
     */
    public Map<String, ? extends Codec<T>> cases() {
        return cases;
    }

    @Override
    public String expected() {
        return expected;
    }

    @Override
    public Shape shape() {
        return new Shape.OneOf(discriminator, cases);
    }

    @Override
    public T read(Input in) throws IOException {
        in.expect(JsonToken.START_OBJECT, expected, false);
        var start = in.mark();
        Recording recording = in.record();
        Input type = in.replay(recording, discriminator)
                .getOrElseThrow(() -> in.faultAt(
                        start, "Property \"" + discriminator + "\" is missing: expected " + words.expected()));
        type.enter(discriminator);
        String word = words.read(type);
        type.leave();
        return caseFor(word).read(in.replay(recording));
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        caseFor(caseOf.apply(value)).write(value, out);
    }

    private Codec<T> caseFor(String word) {
        Codec<T> found = byWord.get(word);
        if (found == null) {
            throw new IllegalStateException(word);
        }
        return found;
    }
}
