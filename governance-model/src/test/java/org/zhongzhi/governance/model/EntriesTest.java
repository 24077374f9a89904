package org.zhongzhi.governance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Text;

class EntriesTest {
    private static final DivisionCode COMMUNITY = DivisionCode.of("451102001001");
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final Team OLD = team("t-1", TeamKind.EMERGENCY, Period.of(NEW_YEAR.minusYears(1), NEW_YEAR));
    private static final Team STANDING = team("t-2", TeamKind.EMERGENCY, Period.always());
    private static final Team OTHER = team("t-3", TeamKind.VOLUNTEER, Period.from(NEW_YEAR));
    private static final Dossier DOSSIER = Jurisdiction.of(
                    About.of(Text.of("某市", "A city")), Array.of(OTHER, OLD, STANDING))
            .dossier(COMMUNITY);

    @Test
    void they_stand_in_the_order_of_their_identifiers() {
        assertThat(DOSSIER.entries(Team.class)).containsExactly(OLD, STANDING, OTHER);
        assertThat(DOSSIER.entries(Team.class).toSeq()).containsExactly(OLD, STANDING, OTHER);
    }

    @Test
    void what_is_not_in_force_on_a_day_is_left_out() {
        long day = NEW_YEAR.toEpochDay();

        assertThat(DOSSIER.entries(Team.class, day - 1)).containsExactly(OLD, STANDING);
        assertThat(DOSSIER.entries(Team.class, day)).containsExactly(STANDING, OTHER);
        assertThat(DOSSIER.entries(Team.class, day).size()).isEqualTo(2);
        assertThat(DOSSIER.entries(Team.class, day - 1_000).size()).isEqualTo(1);
    }

    @Test
    void of_two_days_those_are_left_that_are_in_force_on_both() {
        long day = NEW_YEAR.toEpochDay();

        assertThat(DOSSIER.entries(Team.class, day).inForce(day - 1)).containsExactly(STANDING);
        assertThat(DOSSIER.entries(Team.class).inForce(day - 1).inForce(day - 1))
                .containsExactly(OLD, STANDING);
    }

    @Test
    void conditions_add_up() {
        Entries<Team> teams = DOSSIER.entries(Team.class)
                .filter(team -> team.kind() == TeamKind.EMERGENCY)
                .filter(team -> !team.id().equals(OLD.id()));

        assertThat(teams).containsExactly(STANDING);
        assertThat(teams.size()).isEqualTo(1);
        assertThat(teams.isEmpty()).isFalse();
        assertThat(teams.filter(team -> false).isEmpty()).isTrue();
    }

    @Test
    void questions_are_answered_of_those_that_are_left() {
        Entries<Team> emergency = DOSSIER.entries(Team.class).filter(team -> team.kind() == TeamKind.EMERGENCY);

        assertThat(emergency.exists(team -> team.equals(OTHER))).isFalse();
        assertThat(emergency.exists(team -> team.equals(STANDING))).isTrue();
        assertThat(emergency.forAll(team -> team.kind() == TeamKind.EMERGENCY)).isTrue();
        assertThat(emergency.forAll(team -> team.equals(OLD))).isFalse();
        assertThat(emergency.maxBy(Comparator.comparing(Team::id))).contains(STANDING);
        assertThat(emergency.filter(team -> false).maxBy(Comparator.comparing(Team::id)))
                .isEmpty();
        assertThat(emergency.map(Team::id)).containsExactly(OLD.id(), STANDING.id());
        assertThat(emergency.flatMap(team -> Array.of(team, team))).hasSize(4);
        assertThat(emergency.distinctBy(Team::kind)).containsExactly(OLD);
    }

    @Test
    void of_a_type_that_hangs_nowhere_there_are_none() {
        Entries<Unheard> none = DOSSIER.entries(Unheard.class);

        assertThat(none).isEmpty();
        assertThat(none.inForce(0).filter(each -> true).size()).isZero();
        assertThatThrownBy(() -> none.iterator().next())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("No further entry");
    }

    @Test
    void every_way_to_name_a_type_finds_the_same() {
        assertThat(DOSSIER.entries(Entity.class)).containsExactly(OLD, STANDING, OTHER);
        assertThat(DOSSIER.entries(OLD.getClass())).hasSize(3);
    }

    /** A type that no entity has. */
    private interface Unheard extends Entity {}

    private static Team team(String id, TeamKind kind, Period period) {
        return Team.builder()
                .id(TeamId.of(id))
                .name("队伍")
                .kind(kind)
                .place(COMMUNITY)
                .period(period)
                .build();
    }
}
