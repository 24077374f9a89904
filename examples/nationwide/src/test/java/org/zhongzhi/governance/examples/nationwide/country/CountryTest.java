package org.zhongzhi.governance.examples.nationwide.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Option;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.value.InvalidValueException;

class CountryTest {
    @Test
    void the_generated_country_has_the_size_of_the_real_one() {
        List<Division> divisions = GeneratedDivisions.of(2022, 100);
        Country country = Country.of(divisions);

        assertThat(country.cities()).hasSize(342);
        assertThat(country.communities()).isBetween(600_000L, 636_000L);
        assertThat(divisions.stream()
                        .filter(each -> each.kind() == DivisionKind.COMMUNITY)
                        .count())
                .isBetween(110_000L, 140_000L);
    }

    @Test
    void every_generated_division_lies_in_the_one_its_code_begins_with() {
        List<Division> divisions = GeneratedDivisions.of(2022, 2);
        HashSet<EntityId> codes = new HashSet<>();
        divisions.forEach(each -> codes.add(each.code()));

        assertThat(codes).hasSameSizeAs(divisions);
        assertThat(divisions).allSatisfy(each -> {
            assertThat(each.parent()).isEqualTo(each.code().parent());
            assertThat(each.parent().forAll(codes::contains)).isTrue();
        });
    }

    @Test
    void divisions_depend_on_the_seed_alone() {
        assertThat(GeneratedDivisions.of(1, 3)).isEqualTo(GeneratedDivisions.of(1, 3));
        assertThat(GeneratedDivisions.of(2, 3)).isNotEqualTo(GeneratedDivisions.of(1, 3));
    }

    @Test
    void a_country_can_be_cut_down_to_its_first_cities_and_their_provinces() {
        Country country = Country.of(GeneratedDivisions.of(2022, 1));

        assertThat(country.first(12).cities())
                .extracting(City::code)
                .startsWith("1101")
                .endsWith("1111", "1201");
        assertThat(country.first(12).provinces().entities())
                .extracting(each -> each.id().value())
                .containsExactly("11", "12");
        assertThat(country.first(342)).isSameAs(country);
    }

    @Test
    void fewer_than_one_city_or_more_than_there_are_is_refused() {
        Country country = Country.of(GeneratedDivisions.of(2022, 1)).first(3);

        assertThatThrownBy(() -> country.first(0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("0 cities are asked for: expected 1 to 3, which is how many there are");
        assertThatThrownBy(() -> country.first(4))
                .hasMessage("4 cities are asked for: expected 1 to 3, which is how many there are");
    }

    @Test
    void a_share_that_is_no_share_is_refused() {
        assertThatThrownBy(() -> GeneratedDivisions.of(1, 0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The share is 0: expected 1 to 100, in a hundred");
        assertThatThrownBy(() -> GeneratedDivisions.of(1, 101))
                .hasMessage("The share is 101: expected 1 to 100, in a hundred");
    }

    @Test
    void a_division_of_elsewhere_is_refused_by_a_city() {
        Division elsewhere = Division.builder()
                .code(DivisionCode.of("451102"))
                .name("八步区")
                .kind(DivisionKind.MUNICIPAL_DISTRICT)
                .parent(Option.none())
                .build();

        assertThatThrownBy(() -> City.of("4512", List.of(elsewhere)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Division 451102 does not lie in city 4512: expected a code that begins with it");
        assertThatThrownBy(() -> City.of("45", List.of()))
                .hasMessage("45 is not a code of the city level: expected 4 digits");
    }

    @Test
    void a_country_without_a_city_is_refused() {
        assertThatThrownBy(() -> Country.of(List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The divisions hold no city: expected codes of 4 digits or more");
    }
}
