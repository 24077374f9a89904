package org.zhongzhi.governance.examples.nationwide.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongzhi.governance.json.exchange.divisions.CodesException;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.DivisionLevel;
import org.zhongzhi.governance.model.value.InvalidValueException;

class RecordedDivisionsTest {
    @TempDir
    private Path folder;

    private void write(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content);
    }

    private void writeTown(String city, int communities) throws IOException {
        StringBuilder below = new StringBuilder();
        for (int each = 1; each <= communities; each++) {
            below.append(each == 1 ? "" : ",").append("\"%s02001%03d\": \"第%d居委会\"".formatted(city, each, each));
        }
        write(city + ".json", """
                {"%1$s": {"%1$s02": "中心区"}, "%1$s02": {"%1$s02001": "城东街道"}, "%1$s02001": {%2$s}}
                """.formatted(city, below));
    }

    @Test
    void a_folder_gives_the_divisions_of_all_its_files() throws IOException {
        writeTown("4598", 3);
        writeTown("4599", 2);
        write("notes.txt", "not a document");

        List<Division> divisions = RecordedDivisions.of(folder, 1, 100);
        Country country = Country.of(divisions);

        assertThat(divisions).hasSize(2 * 3 + 5);
        assertThat(country.cities()).extracting(City::code).containsExactly("4598", "4599");
        assertThat(country.cities()).extracting(City::communities).containsExactly(3, 2);
        assertThat(divisions)
                .filteredOn(each -> each.code().level() == DivisionLevel.COMMUNITY)
                .allMatch(each -> each.kind() == DivisionKind.COMMUNITY);
    }

    @Test
    void of_a_share_every_town_keeps_a_community() throws IOException {
        writeTown("4598", 200);
        writeTown("4599", 1);

        Country country = Country.of(RecordedDivisions.of(folder, 1, 20));

        assertThat(country.cities().get(0).communities()).isBetween(20, 65);
        assertThat(country.cities().get(1).communities()).isEqualTo(1);
        assertThat(RecordedDivisions.of(folder, 1, 20)).isEqualTo(RecordedDivisions.of(folder, 1, 20));
    }

    @Test
    void one_file_is_enough() throws IOException {
        writeTown("4598", 3);

        assertThat(RecordedDivisions.of(folder.resolve("4598.json"), 1, 100)).hasSize(6);
    }

    @Test
    void what_is_not_there_is_said_to_be_missing() {
        assertThatThrownBy(() -> RecordedDivisions.of(folder.resolve("none"), 1, 100))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(folder.resolve("none") + ": no such file or folder");
        assertThatThrownBy(() -> RecordedDivisions.of(folder, 1, 100))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(folder + ": no .json file in this folder");
    }

    @Test
    void a_code_that_is_none_is_refused_with_its_place() throws IOException {
        write("4598.json", "{\"4598\": {\"45980\": \"中心区\"}}");

        assertThatThrownBy(() -> RecordedDivisions.of(folder, 1, 100))
                .isInstanceOf(CodesException.class)
                .hasMessageContaining("4598.json")
                .hasMessageContaining("45980");
    }
}
