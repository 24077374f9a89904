package org.zhongzhi.governance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void a_Chinese_character_takes_two_columns() {
        assertThat(TextTable.width("贺州 2024（示）")).isEqualTo(15);
        assertThat(TextTable.width("𠮷")).isEqualTo(2);
        assertThat(TextTable.width("…✕é")).isEqualTo(3);
    }

    @Test
    void the_first_column_stands_to_the_left_and_numbers_to_the_right() {
        assertThat(TextTable.lines(Array.of(Array.of("", "甲"), Array.of("one", "1"), Array.of("二", "100"))))
                .containsExactly("       甲", "one     1", "二    100");
    }

    @Test
    void no_rows_are_no_lines() {
        assertThat(TextTable.lines(Array.empty())).isEmpty();
    }
}
