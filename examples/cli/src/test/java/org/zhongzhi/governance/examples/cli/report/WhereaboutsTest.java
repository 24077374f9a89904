package org.zhongzhi.governance.examples.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongzhi.governance.examples.cli.Cities;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.EstateId;

class WhereaboutsTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "DIVISION, 459902, 459902",
        "ESTATE, e-1, 459902001001",
        "HEADCOUNT, division/459902001001/households/2024-06-30, 459902001001",
        "ORGANIZATION, o-owners, 459902001001",
        "ORGANIZATION, o-firm, 459902",
        "POST, post-subdistrict, 459902001",
        "APPOINTMENT, a-1, 4599",
        "FACILITY, f-district, 459902",
        "TEAM, t-1, 459902001001",
        "PROPERTY_SERVICE, s-1, 459902001001",
        "LIAISON, l-3, 459902001001",
        "LIST_ITEM, ct-459902001001/1, 459902001001",
        "ADMISSION, ad-459902001001, 459902001001",
        "ALLOCATION, al-459902001001, 459902001001",
        "ACTIVITY, ap-p-3, 459902001",
        "PERSON, p-3, 459902001"
    })
    void a_thing_is_in_the_nearest_division(EntityType type, String id, String division) {
        assertThat(new Whereabouts(Cities.read(Cities.complete()), TODAY).of(find(Cities.complete(), type, id)))
                .containsExactly(DivisionCode.of(division));
    }

    @Test
    void a_person_with_posts_in_several_divisions_is_in_each() {
        String document = Cities.with("\"post\": \"post-city\"", "\"post\": \"post-owners-head\"");

        assertThat(new Whereabouts(Cities.read(document), TODAY).of(PersonId.of("p-5")))
                .containsExactly(DivisionCode.of("4599"), DivisionCode.of("459902001001"));
    }

    @Test
    void a_person_is_where_posts_are_held_on_the_day_and_not_where_they_were_or_will_be() {
        Whereabouts before = new Whereabouts(Cities.read(Cities.complete()), LocalDate.of(1990, 1, 1));

        assertThat(before.of(PersonId.of("p-3"))).isEmpty();
    }

    @Test
    void what_the_data_do_not_place_is_nowhere() {
        Whereabouts whereabouts = new Whereabouts(Cities.read(Cities.complete()), TODAY);

        assertThat(whereabouts.of(EstateId.of("nowhere"))).isEmpty();
        assertThat(whereabouts.of(PersonId.of("nobody"))).isEmpty();
    }

    @Test
    void an_estate_of_a_community_that_is_missing_is_nowhere() {
        String document = Cities.with("\"community\": \"459902001009\"", "\"community\": \"459902001001\"");

        assertThat(new Whereabouts(Cities.read(document), TODAY).of(EstateId.of("e-1")))
                .isEmpty();
    }

    private static EntityId find(String document, EntityType type, String id) {
        return Cities.read(document)
                .all(type)
                .map(Entity::id)
                .find(each -> each.value().equals(id))
                .get();
    }
}
