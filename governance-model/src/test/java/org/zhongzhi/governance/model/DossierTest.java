package org.zhongzhi.governance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.Named;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.value.Text;

class DossierTest {
    private static final Jurisdiction CITY = Jurisdiction.of(About.of(Text.of("贺州市", "Hezhou")), OneOfEach.entities());
    private static final Dossier COMMUNITY = CITY.dossier(OneOfEach.COMMUNITY);

    @Test
    void a_dossier_holds_its_subject_and_all_that_names_it_in_the_order_of_identifiers() {
        assertThat(COMMUNITY.id()).isEqualTo(OneOfEach.COMMUNITY);
        assertThat(COMMUNITY.entity()).containsExactly(OneOfEach.DIVISION);
        assertThat(COMMUNITY.all())
                .containsExactly(
                        OneOfEach.GRID,
                        OneOfEach.ESTATE,
                        OneOfEach.HEADCOUNT,
                        OneOfEach.FACILITY,
                        OneOfEach.TEAM,
                        OneOfEach.LIAISON,
                        OneOfEach.COMMITMENT,
                        OneOfEach.ACTIVITY,
                        OneOfEach.CREDENTIAL,
                        OneOfEach.DELIBERATION,
                        OneOfEach.MANDATE_LIST,
                        OneOfEach.RESOURCE,
                        OneOfEach.PROJECT);
    }

    @Test
    void what_hangs_on_a_subject_is_read_by_type() {
        assertThat(COMMUNITY.all(Facility.class)).containsExactly(OneOfEach.FACILITY);
        assertThat(COMMUNITY.all(Team.class)).containsExactly(OneOfEach.TEAM);
        assertThat(COMMUNITY.all(Division.class)).isEmpty();
        assertThat(COMMUNITY.all(Named.class))
                .containsExactly(
                        OneOfEach.GRID,
                        OneOfEach.ESTATE,
                        OneOfEach.FACILITY,
                        OneOfEach.TEAM,
                        OneOfEach.DELIBERATION,
                        OneOfEach.RESOURCE,
                        OneOfEach.PROJECT);
    }

    @Test
    void the_subject_is_read_by_its_type_and_not_by_another() {
        assertThat(COMMUNITY.entity(Division.class)).containsExactly(OneOfEach.DIVISION);
        assertThat(COMMUNITY.entity(Team.class)).isEmpty();
        assertThat(CITY.dossier(EstateId.of("unheard-of")).entity(Division.class))
                .isEmpty();
    }

    @Test
    void a_subject_that_nothing_is_known_of_has_an_empty_dossier() {
        Dossier unheardOf = CITY.dossier(EstateId.of("unheard-of"));

        assertThat(unheardOf.id()).isEqualTo(EstateId.of("unheard-of"));
        assertThat(unheardOf.entity()).isEmpty();
        assertThat(unheardOf.all()).isEmpty();
    }

    @Test
    void what_a_dossier_gives_out_does_not_change_with_the_next_jurisdiction() {
        List<Entity> before = COMMUNITY.all().asJava();
        CITY.after(Change.remove(OneOfEach.TEAM.id()));

        assertThat(COMMUNITY.all()).containsExactlyElementsOf(before).contains(OneOfEach.TEAM);
    }

    @Test
    void a_dossier_shows_whose_it_is_and_nothing_of_a_person() {
        assertThat(COMMUNITY).hasToString("Dossier of division 451102001001: 13 entries");
        assertThat(CITY.dossier(OneOfEach.PERSON.id())).hasToString("Dossier of person p1: 7 entries");
        assertThat(CITY.dossier(PersonId.of("p9"))).hasToString("Dossier of person p9 (missing): 0 entries");
    }
}
