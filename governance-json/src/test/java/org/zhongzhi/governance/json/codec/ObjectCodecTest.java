package org.zhongzhi.governance.json.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ObjectCodecTest {
    private static final ObjectCodec<String, Holder<String, String>> EMPTY =
            ObjectCodec.of("a pair", Holder::new, pair -> pair.first() + pair.second());

    @Test
    void properties_are_sorted_however_they_were_declared() {
        ObjectCodec<String, Holder<String, String>> pair = EMPTY.required(
                        "z", Scalars.TEXT, text -> text, Holder::first)
                .required("B", Scalars.TEXT, text -> text, Holder::second)
                .constant("a", "x");

        assertThat(pair.fields().map(Field::name)).containsExactly("B", "a", "z");
    }

    @Test
    void two_properties_of_one_name_are_a_mistake_of_the_declaration() {
        ObjectCodec<String, Holder<String, String>> once = EMPTY.constant("a", "x");

        assertThatThrownBy(() -> once.constant("a", "y")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void there_are_at_most_sixty_four_properties() {
        ObjectCodec<String, Holder<String, String>> full = IntStream.range(0, 64)
                .boxed()
                .reduce(EMPTY, (codec, i) -> codec.constant("p" + i, "x"), (one, other) -> one);

        assertThat(full.fields()).hasSize(64);
        assertThatThrownBy(() -> full.constant("q", "x")).isInstanceOf(IllegalArgumentException.class);
    }
}
