package org.zhongzhi.governance.json.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class Utf8Test {
    private static final int[] TELLING = {
        0x00, 0x22, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
        0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
    };

    @Test
    void four_bytes_of_any_kinds_are_told_as_a_decoder_tells_them() {
        for (int first : TELLING) {
            for (int second : TELLING) {
                for (int third : TELLING) {
                    for (int fourth : TELLING) {
                        check((byte) first, (byte) second, (byte) third, (byte) fourth);
                    }
                }
            }
        }
    }

    @Property(tries = 300)
    void any_bytes_are_told_as_a_decoder_tells_them(@ForAll @Size(max = 6) byte[] bytes) {
        check(bytes);
    }

    @Property(tries = 300)
    void any_text_is_told_as_a_decoder_tells_it(@ForAll String text) {
        check(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void check(byte... bytes) {
        for (int until = 0; until <= bytes.length; until++) {
            assertThat(Utf8.isValid(bytes, 0, until)).isEqualTo(decodes(bytes, until));
        }
    }

    private static boolean decodes(byte[] bytes, int until) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, until));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}
