package org.zhongzhi.governance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Text;

class DigestTest {
    private static final About ABOUT = About.of(Text.of("某市", "A city"));
    private static final DivisionCode COMMUNITY = DivisionCode.of("451102001001");
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

    @Test
    void subjects_beyond_the_length_of_a_digest_stand_in_the_next_one() {
        List<Entity> communities = new ArrayList<>();
        IntStream.range(0, 130).forEach(i -> communities.add(community("451102001%03d".formatted(i))));
        Jurisdiction city =
                Jurisdiction.of(ABOUT, communities).after(Change.put(team("t", Period.always(), "451102001129")));
        Register register = city.register(EntityType.DIVISION);
        int number = register.number(DivisionCode.of("451102001129"));

        assertThat(number).isEqualTo(129);
        assertThat(register.digest(number).fullness(1)).isEqualTo(1);
        assertThat(register.digest(number).fullness(2)).isEqualTo(-1);
        assertThat(register.digest(0).fullness(1)).isZero();
        assertThat(register.digest(1_000_000).fullness(1)).isEqualTo(-1);
    }

    @Test
    void more_than_a_byte_holds_counts_as_many() {
        List<Entity> teams = new ArrayList<>(List.of(community(COMMUNITY.value())));
        IntStream.range(0, 127).forEach(i -> teams.add(team("t-" + i, Period.always(), COMMUNITY.value())));
        Jurisdiction city = Jurisdiction.of(ABOUT, teams);
        Jurisdiction more = city.after(Change.put(team("one-more", Period.always(), COMMUNITY.value())));
        Jurisdiction fewer = more.after(ChangeSet.of(IntStream.range(0, 3)
                .<Change>mapToObj(i -> Change.remove(TeamId.of("t-" + i)))
                .toList()));

        assertThat(emergencyTeams(city)).isEqualTo(Tally.MANY);
        assertThat(emergencyTeams(more)).isEqualTo(Tally.MANY);
        assertThat(emergencyTeams(fewer)).isEqualTo(125);
        assertThat(digest(more).fullness(0)).isEqualTo(126);
        assertThat(digest(fewer).fullness(0)).isEqualTo(125);
    }

    @Test
    void a_subject_is_steady_while_all_that_hangs_on_it_is_in_force() {
        Jurisdiction city = Jurisdiction.of(
                ABOUT,
                List.of(
                        community(COMMUNITY.value()),
                        team("t-1", Period.from(NEW_YEAR), COMMUNITY.value()),
                        team("t-2", Period.of(NEW_YEAR.minusYears(1), NEW_YEAR.plusDays(1)), COMMUNITY.value())));
        long day = NEW_YEAR.toEpochDay();

        assertThat(digest(city).isSteady(0, day - 1)).isFalse();
        assertThat(digest(city).isSteady(0, day)).isTrue();
        assertThat(digest(city).isSteady(0, day + 1)).isFalse();
        assertThat(digest(city.after(Change.remove(TeamId.of("t-2")))).isSteady(0, day + 1))
                .isTrue();
    }

    @Test
    void of_several_types_at_once_there_is_no_tally() {
        Digest digest = digest(Jurisdiction.of(ABOUT, List.of(community(COMMUNITY.value()))));

        assertThat(digest.tally(Entity.class)).isNull();
        assertThat(digest.tally(Team.class).count(0)).isZero();
        assertThat(digest.tally(Team.class).figure(0)).isEqualTo(-1);
        assertThat(digest.kindNumber(0)).isEqualTo(community(COMMUNITY.value()).kindNumber());
    }

    private static Digest digest(Jurisdiction city) {
        return city.register(EntityType.DIVISION).digest(0);
    }

    private static int emergencyTeams(Jurisdiction city) {
        return digest(city).tally(Team.class, TeamKind.EMERGENCY).count(0);
    }

    private static Division community(String code) {
        return Division.builder()
                .code(DivisionCode.of(code))
                .name("社区")
                .kind(DivisionKind.COMMUNITY)
                .build();
    }

    private static Team team(String id, Period period, String place) {
        return Team.builder()
                .id(TeamId.of(id))
                .name("队伍")
                .kind(TeamKind.EMERGENCY)
                .place(DivisionCode.of(place))
                .period(period)
                .build();
    }
}
