package org.zhongzhi.governance.model.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.value.InvalidValueException;

class DivisionTest {
    private static final DivisionCode DISTRICT = DivisionCode.of("451102");

    private static Division.Builder district() {
        return Division.builder()
                .code(DISTRICT)
                .name("八步区")
                .kind(DivisionKind.MUNICIPAL_DISTRICT)
                .parent(Option.some(DivisionCode.of("4511")));
    }

    @Test
    void a_division_is_known_by_its_code() {
        assertThat(district().build().id()).isEqualTo(DISTRICT);
    }

    @Test
    void a_kind_of_another_level_than_the_code_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> district().kind(DivisionKind.COMMUNITY).build())
                .withMessage("Division 451102 is a community by its kind (12 digits), but its code has 6 digits: "
                        + "expected a kind of the district level");
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_goes_with_codes_of_its_own_level_and_no_other(DivisionKind kind) {
        for (DivisionLevel level : DivisionLevel.values()) {
            Division.Builder builder = district()
                    .code(DivisionCode.of("451102001001".substring(0, level.digits())))
                    .kind(kind);
            if (level == kind.level()) {
                assertThat(builder.build().kind()).isEqualTo(kind);
            } else {
                assertThatExceptionOfType(InvalidValueException.class).isThrownBy(builder::build);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PROVINCE, PROVINCE",
        "CITY, CITY",
        "MUNICIPAL_DISTRICT, DISTRICT",
        "COUNTY, DISTRICT",
        "COUNTY_LEVEL_CITY, DISTRICT",
        "CITY_GROUP, CITY",
        "DISTRICT_GROUP, DISTRICT",
        "SUBDISTRICT, SUBDISTRICT",
        "TOWN, SUBDISTRICT",
        "TOWNSHIP, SUBDISTRICT",
        "TOWNSHIP_LIKE, SUBDISTRICT",
        "COMMUNITY, COMMUNITY",
        "VILLAGE, COMMUNITY",
    })
    void each_kind_belongs_to_one_level(DivisionKind kind, DivisionLevel level) {
        assertThat(kind.level()).isEqualTo(level);
    }

    @Test
    void a_blank_name_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> district().name(" ").build())
                .withMessage("The name of a division is blank: expected some text");
    }

    @Test
    void a_null_for_the_parent_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> district().parent(Option.some(null)).build())
                .withMessage("The parent of a division holds a null: expected values only");
    }

    @Test
    void a_missing_attribute_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Division.builder().code(DISTRICT).name("八步区").build())
                .withMessage("Cannot build Division, some of required attributes are not set [kind]");
    }

    @Test
    void a_parent_that_does_not_fit_is_held_for_a_rule_to_find() {
        Division stray =
                district().parent(Option.some(DivisionCode.of("440304001001"))).build();

        assertThat(stray.references()).containsExactly(Reference.of("parent", DivisionCode.of("440304001001")));
    }

    @Test
    void a_division_at_the_top_of_the_data_names_nothing() {
        assertThat(district().parent(Option.none()).build().references()).isEmpty();
    }
}
