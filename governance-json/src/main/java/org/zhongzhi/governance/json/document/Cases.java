package org.zhongzhi.governance.json.document;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Objects;
import java.util.function.Function;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Holder;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.json.codec.UnionCodec;

/** Unions whose cases are told apart by {@code type}. */
final class Cases<T> {
    private final String noun;
    private final Map<String, Codec<T>> cases;
    private final Map<Class<?>, String> words;

    private Cases(String noun, Map<String, Codec<T>> cases, Map<Class<?>, String> words) {
        this.noun = noun;
        this.cases = cases;
        this.words = words;
    }

    static <T> Cases<T> of(String noun) {
        return new Cases<>(noun, HashMap.empty(), HashMap.empty());
    }

    /** With a case that is a constant. */
    Cases<T> plain(String word, T value) {
        Class<? extends T> type = classOf(value);
        return with(word, type, ObjectCodec.<T, Holder<Void, Void>>of(noun, Holder::new, parts -> value));
    }

    @SuppressWarnings("unchecked") // the class of a value of the type is one of the type
    private static <T> Class<? extends T> classOf(T value) {
        return (Class<? extends T>) Objects.requireNonNull(value).getClass();
    }

    /** With a case that has one property. */
    <C extends T, V> Cases<T> one(
            String word, Class<C> type, String property, Codec<V> codec, Function<C, V> getter, Function<V, C> maker) {
        return with(
                word,
                type,
                ObjectCodec.<T, Holder<V, Void>>of(noun, Holder::new, parts -> maker.apply(parts.first()))
                        .required(property, codec, value -> getter.apply(type.cast(value)), Holder::first));
    }

    /** With a case that has two properties. */
    <C extends T, V, W> Cases<T> two(
            String word,
            Class<C> type,
            String property,
            Codec<V> codec,
            Function<C, V> getter,
            String other,
            Codec<W> otherCodec,
            Function<C, W> otherGetter,
            Function<Holder<V, W>, C> maker) {
        return with(
                word,
                type,
                ObjectCodec.<T, Holder<V, W>>of(noun, Holder::new, maker)
                        .required(property, codec, value -> getter.apply(type.cast(value)), Holder::first)
                        .required(other, otherCodec, value -> otherGetter.apply(type.cast(value)), Holder::second));
    }

    /** With a case of any number of properties. */
    <B> Cases<T> with(String word, Class<? extends T> type, ObjectCodec<T, B> codec) {
        return new Cases<>(noun, cases.put(word, codec.constant("type", word)), words.put(type, word));
    }

    /** The words of the cases. */
    Seq<String> words() {
        return Array.ofAll(cases.keySet()).sorted();
    }

    Codec<T> codec() {
        return UnionCodec.of(noun, "type", "a type of " + noun.substring(noun.indexOf(' ') + 1), cases, this::wordOf);
    }

    private String wordOf(T value) {
        return words.get(Objects.requireNonNull(value).getClass())
                .getOrElse(() -> words.find(each -> each._1.isInstance(value)).get()._2);
    }
}
