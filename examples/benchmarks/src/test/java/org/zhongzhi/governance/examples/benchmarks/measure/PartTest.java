package org.zhongzhi.governance.examples.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartTest {
    @Test
    void a_part_is_measured_alone_or_with_everything() {
        assertThat(Part.of("all").includes(Part.CASEWORK)).isTrue();
        assertThat(Part.of("casework").includes(Part.CASEWORK)).isTrue();
        assertThat(Part.of("casework").includes(Part.ASSESSMENT)).isFalse();
        assertThatThrownBy(() -> Part.of("cases"))
                .hasMessage("No part \"cases\": expected one of [all, assessment, casework, streaming]");
    }

    @Test
    void the_median_of_the_rounds_counts() {
        assertThat(Turns.median(List.of(3.0, 1.0, 9.0))).hasValue(3);
        assertThat(Turns.median(List.of(3.0, 1.0))).hasValue(2);
        assertThat(Turns.median(List.of())).isEmpty();
    }
}
