package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.territory.EstateId;

class AdditionTest {
    private static final Addition TEAMS = Addition.oneByOne(
            "team", (reading, subject, id) -> Option.some(Things.team(id, TeamKind.EMERGENCY, COMMUNITY)));

    @Test
    void each_of_several_has_an_identifier_of_its_own() {
        assertThat(ids(TEAMS.entities(reading(tree()), tree().jurisdiction().dossier(COMMUNITY), 2)))
                .containsExactly("provisional-team-451102001001-1", "provisional-team-451102001001-2");
    }

    @Test
    void an_identifier_that_is_taken_is_passed_over() {
        Cities city = tree().with(Things.team("provisional-team-451102001001-1", TeamKind.VOLUNTEER, COMMUNITY));

        assertThat(ids(TEAMS.entities(reading(city), city.jurisdiction().dossier(COMMUNITY), 1)))
                .containsExactly("provisional-team-451102001001-2");
    }

    @Test
    void a_subject_with_a_long_identifier_is_told_by_a_number() {
        EstateId estate = EstateId.of("x".repeat(100));

        assertThat(ids(TEAMS.entities(reading(tree()), tree().jurisdiction().dossier(estate), 1)))
                .allMatch(id -> id.matches("provisional-team-[0-9a-f]{1,8}-1"));
    }

    @Test
    void nothing_is_added_where_it_cannot_be_said_how_or_takes_more_than_a_proposal_holds() {
        Addition silent = Addition.oneByOne("team", (reading, subject, id) -> Option.none());

        assertThat(silent.entities(reading(tree()), tree().jurisdiction().dossier(COMMUNITY), 1))
                .isEmpty();
        assertThat(TEAMS.entities(reading(tree()), tree().jurisdiction().dossier(COMMUNITY), 6))
                .hasSize(6);
        assertThat(TEAMS.entities(reading(tree()), tree().jurisdiction().dossier(COMMUNITY), 7))
                .isEmpty();
    }

    private static Reading reading(Cities city) {
        return Reading.of(city.jurisdiction(), TODAY);
    }

    private static Seq<String> ids(Seq<Entity> entities) {
        return entities.map(each -> each.id().value());
    }
}
