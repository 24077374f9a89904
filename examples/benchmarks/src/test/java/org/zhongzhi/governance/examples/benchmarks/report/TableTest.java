package org.zhongzhi.governance.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Table TABLE = new Table(
            "Times", 1, List.of("what", "ns"), List.of(List.of("a long way", "1,200"), List.of("a short one", "7.5")));

    @Test
    void text_is_aligned_in_columns() {
        assertThat(TABLE.text()).isEqualTo("""
                        Times
                          what            ns
                          a long way   1,200
                          a short one    7.5
                        """);
    }

    @Test
    void markdown_has_its_figures_to_the_right() {
        assertThat(TABLE.markdown()).isEqualTo("""
                        **Times**

                        | what | ns |
                        |---|---:|
                        | a long way | 1,200 |
                        | a short one | 7.5 |
                        """);
    }

    @Test
    void a_row_that_does_not_fit_its_head_is_refused() {
        assertThatThrownBy(() -> new Table("Times", 1, List.of("what", "ns"), List.of(List.of("alone"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A row of 1 cells under 2 heads");
    }
}
