package org.zhongzhi.governance.json.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.json.token.Fault;
import org.zhongzhi.governance.json.token.Input;

/** The codecs of Vavr's types by themselves. */
class CollectionCodecsTest {
    private static final WholeCodec<Long> NUMBER = WholeCodec.of("a whole number", Long::valueOf, Long::longValue);
    private static final SeqCodec<Long> SEQ = new SeqCodec<>(NUMBER);
    private static final SetCodec<Long> SET = new SetCodec<>(NUMBER, Comparator.naturalOrder());
    private static final MapCodec<LocalDate, Seq<Long>> MAP = new MapCodec<>(Scalars.DATE, SEQ);

    @Property(tries = 200)
    void a_sequence_reads_as_it_was_written(@ForAll java.util.List<Long> numbers) {
        Seq<Long> values = Array.ofAll(numbers);

        assertThat(read(SEQ, write(SEQ, values))).isEqualTo(values);
    }

    @Property(tries = 200)
    void a_set_reads_as_it_was_written(@ForAll java.util.Set<Long> numbers) {
        Set<Long> values = HashSet.ofAll(numbers);

        assertThat(read(SET, write(SET, values))).isEqualTo(values);
    }

    @Property(tries = 200)
    void a_map_reads_as_it_was_written(@ForAll java.util.Map<Short, java.util.List<Long>> numbers) {
        Map<LocalDate, Seq<Long>> values =
                HashMap.ofAll(numbers).bimap(day -> LocalDate.of(2024, 1, 1).plusDays(day), Array::ofAll);

        assertThat(read(MAP, write(MAP, values))).isEqualTo(values);
    }

    @Test
    void a_set_is_written_in_order() {
        assertThat(write(SET, HashSet.of(10L, 9L, -3L, 100L))).isEqualTo("[-3,9,10,100]");
    }

    @Test
    void a_map_is_written_in_the_order_of_its_keys() {
        Map<LocalDate, Seq<Long>> values = HashMap.of(
                LocalDate.of(2024, 10, 1), Array.of(1L),
                LocalDate.of(2024, 9, 1), Array.empty());

        assertThat(write(MAP, values)).isEqualTo("{\"2024-09-01\":[],\"2024-10-01\":[1]}");
    }

    @Test
    void an_option_that_is_there_is_written_as_its_value() {
        OptionCodec<Long> codec = new OptionCodec<>(NUMBER);

        assertThat(write(codec, Option.some(7L))).isEqualTo("7");
        assertThat(read(codec, "7")).isEqualTo(Option.some(7L));
        assertThat(codec.expected()).isEqualTo("a whole number");
    }

    @Test
    void what_does_not_fit_is_refused_with_its_place() {
        assertRefused(SEQ, "[1, [2]]", "/1", "Found an array: expected a whole number");
        assertRefused(SEQ, "{}", "", "Found an object: expected an array");
        assertRefused(SET, "[1, 2, 1]", "/2", "The same member stands twice in the array: expected it once");
        assertRefused(MAP, "[]", "", "Found an array: expected an object");
        assertRefused(MAP, "{\"2024-01-01\": [null]}", "/2024-01-01/0", "Found null: expected a whole number");
        assertRefused(
                MAP,
                "{\"2024-01-01\": [], \"2024-01-01\": []}",
                "/2024-01-01",
                "The same key occurs twice: expected it once");
        assertRefused(MAP, "{\"today\": []}", "/today", "\"today\" is not a date: expected the form YYYY-MM-DD");
    }

    private static void assertRefused(Codec<?> codec, String document, String pointer, String problem) {
        assertThatThrownBy(() -> read(codec, document)).isInstanceOfSatisfying(Fault.class, fault -> {
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.problem()).isEqualTo(problem);
        });
    }

    private static <T> T read(Codec<T> codec, String document) {
        try (JsonParser parser = new JsonFactory().createParser(document)) {
            Input in = Input.of(parser, 10);
            in.next();
            return codec.read(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static <T> String write(Codec<T> codec, T value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            codec.write(value, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }
}
