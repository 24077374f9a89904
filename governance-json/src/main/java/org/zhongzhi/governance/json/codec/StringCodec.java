package org.zhongzhi.governance.json.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.function.Function;
import org.zhongzhi.governance.json.token.Input;
import org.zhongzhi.governance.json.token.Nearest;
import org.zhongzhi.governance.json.token.Quoted;
import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.InvalidValueException;

/**
 * A value that stands as a string.
 *
 * @param <T> the type of value
 */
public final class StringCodec<T> implements Codec<T>, KeyReading<T>, KeyWriting<T> {
    private final String expected;
    private final Shape shape;
    private final boolean personal;
    private final boolean recurring;
    private final Function<String, T> parse;
    private final Function<? super T, String> print;

    /** One object for all inputs, since what was made before is found by it. */
    private final Function<String, T> parsing = this::parse;

    private StringCodec(
            String expected,
            Shape shape,
            boolean personal,
            boolean recurring,
            Function<String, T> parse,
            Function<? super T, String> print) {
        this.expected = expected;
        this.shape = shape;
        this.personal = personal;
        this.recurring = recurring;
        this.parse = parse;
        this.print = print;
    }

    /**
     * A value that is made from a string.
     *
     * @param expected what is expected, for messages
     * @param parse makes the value, or throws {@link InvalidValueException}
     * @param print gives the string back
     * @param <T> the type of value
     * @return the codec
     */
    public static <T> StringCodec<T> of(String expected, Function<String, T> parse, Function<? super T, String> print) {
        return new StringCodec<>(expected, new Shape.Written(Form.ANY), false, false, parse, print);
    }

    /**
     * A value of which no message may say anything.
     *
     * @param expected what is expected, for messages
     * @param parse makes the value, or throws {@link InvalidValueException} with a message that does not repeat it
     * @param print gives the string back
     * @param <T> the type of value
     * @return the codec
     */
    public static <T> StringCodec<T> personal(
            String expected, Function<String, T> parse, Function<? super T, String> print) {
        return new StringCodec<>(expected, new Shape.Written(Form.ANY), true, false, parse, print);
    }

    /**
     * A word of a closed vocabulary.
     *
     * @param noun what the words are, as {@code a kind of team}
     * @param values the values, by their words
     * @param print gives the word of a value
     * @param <T> the type of value
     * @return the codec
     */
    public static <T> StringCodec<T> words(String noun, Map<String, T> values, Function<? super T, String> print) {
        return words(
                noun,
                values,
                print,
                values.keySet().toSortedSet().toArray().map(word -> new Shape.Word(word, Option.none())));
    }

    private static <T> StringCodec<T> words(
            String noun, Map<String, T> values, Function<? super T, String> print, Seq<Shape.Word> shown) {
        Seq<String> words = shown.map(Shape.Word::code);
        java.util.Map<String, T> byWord = values.toJavaMap();
        return new StringCodec<>(
                noun + " (" + Nearest.oneOf(words.asJava()) + ")",
                new Shape.Words(shown),
                false,
                false,
                word -> {
                    T value = byWord.get(word);
                    if (value == null) {
                        throw new InvalidValueException(
                                Quoted.of(word) + " is not " + noun + ": " + Nearest.advice(word, words.asJava()));
                    }
                    return value;
                },
                print);
    }

    /**
     * A word of a closed vocabulary of the model.
     *
     * @param noun what the words are, as {@code a kind of team}
     * @param values the words
     * @param <E> the vocabulary
     * @return the codec
     */
    public static <E extends Coded> StringCodec<E> words(String noun, E[] values) {
        return words(
                noun,
                Array.of(values).toMap(Coded::code, Function.identity()),
                Coded::code,
                Array.of(values)
                        .map(word -> new Shape.Word(word.code(), Option.some(word.label())))
                        .sortBy(Shape.Word::code));
    }

    /**
     * A word of a closed vocabulary of which no message may say anything.
     *
     * @param noun what the words are
     * @param values the words
     * @param <E> the vocabulary
     * @return the codec
     */
    public static <E extends Coded> StringCodec<E> personalWords(String noun, E[] values) {
        StringCodec<E> open = words(noun, values);
        Map<String, E> byWord = Array.of(values).toMap(Coded::code, Function.identity());
        return new StringCodec<>(
                open.expected,
                open.shape,
                true,
                false,
                word -> byWord.get(word)
                        .getOrElseThrow(() -> new InvalidValueException(
                                "The word is no " + noun.replaceFirst("^an? ", "") + ": expected "
                                        + Nearest.oneOf(open.words().asJava()))),
                Coded::code);
    }

    /**
     * The same for values that stand in a document again and again: of one text there is mostly one value.
     *
     * @return the codec
     */
    public StringCodec<T> recurring() {
        return new StringCodec<>(expected, shape, personal, true, parse, print);
    }

    /**
     * The same with what the strings look like, for descriptions: the value that is made, or the one that holds it, refuses
     * the rest.
     *
     * @param form what they look like
     * @return the codec
     */
    public StringCodec<T> formed(Form form) {
        return new StringCodec<>(expected, new Shape.Written(form), personal, recurring, parse, print);
    }

    /**
     * The same for one string alone, for descriptions.
     *
     * @param word the string
     * @return the codec
     */
    public StringCodec<T> always(String word) {
        return new StringCodec<>(expected, new Shape.Constant(word), personal, recurring, parse, print);
    }

    /**
     * The words of a closed vocabulary.
     *
     * @return the words, sorted; none if the strings are not of a closed vocabulary
     */
    public Seq<String> words() {
        return shape instanceof Shape.Words words ? words.words().map(Shape.Word::code) : Array.empty();
    }

    /**
     * Whether messages keep quiet about the value.
     *
     * @return true for what says something about a person
     */
    public boolean isPersonal() {
        return personal;
    }

    @Override
    public String expected() {
        return expected;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public T read(Input in) throws IOException {
        in.expect(JsonToken.VALUE_STRING, expected, personal);
        return read(in, in.text());
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        out.writeString(print.apply(value));
    }

    @Override
    public T read(Input in, String text) {
        try {
            return recurring ? in.recurring(parsing, text) : parse(text);
        } catch (InvalidValueException refused) {
            throw in.fault(String.valueOf(refused.getMessage()));
        }
    }

    /**
     * The value of a string.
     *
     * @param text the string
     * @return the value
     * @throws InvalidValueException if the string stands for none, with a message that does not repeat it at length, or at
     *     all if it is personal
     */
    public T parse(String text) {
        if (hasHalfCharacter(text)) {
            throw new InvalidValueException(
                    "A string holds half a character (an unpaired surrogate): expected whole characters");
        }
        try {
            return parse.apply(text);
        } catch (InvalidValueException refused) {
            throw new InvalidValueException(withoutLength(String.valueOf(refused.getMessage()), text));
        }
    }

    @Override
    public String print(T value) {
        return print.apply(value);
    }

    /** A message of a value may repeat the value, whatever its length. */
    private static String withoutLength(String message, String text) {
        String shown = Quoted.abbreviated(text);
        return text.isEmpty() || shown.equals(text) ? message : message.replace(text, shown);
    }

    private static boolean hasHalfCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
