package org.zhongzhi.governance.json.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8ReaderTest {
    @Property(tries = 200)
    void any_text_is_decoded_as_it_is(@ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 40) int buffer)
            throws IOException {
        assertThat(read(text.getBytes(StandardCharsets.UTF_8), buffer)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("a\n\r贺\u0001")
                .ofMaxLength(30)
                .map(text -> "{" + text.replace("\u0001", "𠮷") + "   ");
    }

    @Test
    void what_crosses_the_buffers_is_decoded_as_it_is() throws IOException {
        String text = "x".repeat(32_767) + "𠮷贺".repeat(20_000);

        assertThat(read(text.getBytes(StandardCharsets.UTF_8), 4_000)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"'abc', 1, 4", "'a\nbc', 2, 3", "'a\r\nb', 2, 2", "'a\rb', 2, 2", "'贺州', 1, 3", "'a\n\n', 3, 1"})
    void the_place_of_a_wrong_byte_is_told_in_characters(String before, int line, int column) {
        byte[] good = before.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(good, good.length + 2);
        bytes[good.length] = (byte) 0xC0;
        bytes[good.length + 1] = 'x';

        SourceFault fault = catchThrowableOfType(SourceFault.class, () -> read(bytes, 100));

        assertThat(fault.mark()).isEqualTo(new Mark(line, column));
        assertThat(fault).hasMessageContaining("found the byte 0xc0");
    }

    @Test
    void half_a_character_at_the_end_is_refused() {
        assertThatThrownBy(() -> read(new byte[] {'{', '}', (byte) 0xE8, (byte) 0xB4}, 100))
                .isInstanceOf(SourceFault.class)
                .hasMessageContaining("found the byte 0xe8");
    }

    @Test
    void fewer_bytes_than_are_sniffed_are_decoded() throws IOException {
        assertThat(read(new byte[] {}, 10)).isEmpty();
        assertThat(read(new byte[] {'7'}, 10)).isEqualTo("7");
        assertThat(read(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 10)).isEmpty();
    }

    @Test
    void closing_the_reader_closes_the_stream() throws IOException {
        boolean[] isClosed = {false};
        ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                isClosed[0] = true;
            }
        };

        new Utf8Reader(in, 10).close();

        assertThat(isClosed[0]).isTrue();
    }

    private static String read(byte[] bytes, int buffer) throws IOException {
        StringWriter text = new StringWriter();
        try (Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes), bytes.length)) {
            char[] chars = new char[buffer];
            for (int count = reader.read(chars, 0, buffer); count >= 0; count = reader.read(chars, 0, buffer)) {
                text.write(chars, 0, count);
            }
        }
        return text.toString();
    }
}
