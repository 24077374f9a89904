package org.zhongzhi.governance.examples.benchmarks.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditsTest {
    private static final Data DATA = Data.of(600);

    @ParameterizedTest
    @EnumSource
    void a_round_of_edits_leaves_the_data_as_they_were(Edit.Kind kind) {
        assertThat(DATA.after(Edits.of(DATA, kind).round())).isEqualTo(DATA);
    }

    @ParameterizedTest
    @EnumSource
    void every_edit_changes_one_community_and_no_two_the_same(Edit.Kind kind) {
        List<Edit> edits = Edits.of(DATA, kind).there();

        Data after = DATA.after(edits);

        assertThat(edits).hasSize(300);
        assertThat(after.communities().stream()
                        .filter(each -> !DATA.communities().contains(each)))
                .hasSize(300);
    }

    @Test
    void edits_lie_all_over_the_data() {
        List<String> codes =
                DATA.communities().stream().map(CommunityRecord::id).toList();

        List<Integer> places = Edits.of(DATA, Edit.Kind.ATTRIBUTE).there().stream()
                .map(edit -> codes.indexOf(((Edit.Volunteers) edit).community()))
                .toList();

        assertThat(places).anyMatch(place -> place < 60).anyMatch(place -> place > 540);
        assertThat(places).isNotEqualTo(places.stream().sorted().toList());
    }
}
