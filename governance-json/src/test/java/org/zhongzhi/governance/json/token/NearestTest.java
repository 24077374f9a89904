package org.zhongzhi.governance.json.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KNOWN = List.of("divisions", "grids", "estates", "buildings", "buildingUnits");

    @ParameterizedTest
    @CsvSource({
        "divisons, divisions",
        "division, divisions",
        "Divisions, divisions",
        "idvisions, divisions",
        "grid, grids",
        "girds, grids",
        "estatess, estates",
        "buildingunits, buildingUnits",
        "building_units, buildingUnits"
    })
    void a_word_that_is_near_is_suggested(String word, String near) {
        assertThat(Nearest.advice(word, KNOWN)).isEqualTo("did you mean \"" + near + "\"?");
    }

    @Test
    void for_a_word_that_is_not_near_all_are_listed() {
        assertThat(Nearest.advice("xyz", KNOWN))
                .isEqualTo("expected one of \"buildingUnits\", \"buildings\", \"divisions\", \"estates\", \"grids\"");
        assertThat(Nearest.advice("x".repeat(10_000), List.of("put"))).isEqualTo("expected \"put\"");
    }

    @Test
    void of_two_words_that_are_equally_near_the_first_is_suggested() {
        assertThat(Nearest.advice("cat", List.of("rat", "bat"))).isEqualTo("did you mean \"bat\"?");
    }
}
