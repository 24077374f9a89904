package org.zhongzhi.governance.examples.nationwide.border;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.Obligation;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Requirement;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.Section;
import org.zhongzhi.governance.rules.SubjectKind;
import org.zhongzhi.governance.rules.Unit;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;
import org.zhongzhi.governance.rules.measure.DivisionMeasures;
import org.zhongzhi.governance.rules.measure.Subjects;

class ReachTest {
    private static final Measure FACILITIES = Measure.named("place.facilities")
            .label("场所", "facilities")
            .in(Unit.of("个", "places"))
            .counting((reading, place) -> reading.inForce(place, Facility.class));

    @Test
    void it_is_declared_what_every_rule_of_the_programme_reads() {
        Reach reach = Reach.of(Hezhou2022.policy());

        assertThat(Hezhou2022.policy().rules().map(Rule::id))
                .hasSize(Hezhou2022.policy().rules().size())
                .allSatisfy(rule -> assertThat(reach.roles(rule)).isNotEmpty());
        assertThat(reach.roles("two-way-entry")).contains(Role.ESTATE_WITH_BODIES);
        assertThat(reach.roles("subdistrict-leader-estates"))
                .containsExactlyInAnyOrder(Role.ITSELF, Role.HOLDER, Role.KEEPER_OF_LIAISON);
    }

    @Test
    void a_policy_with_a_measure_that_is_not_declared_is_refused() {
        assertThatThrownBy(() -> Reach.of(policy(Subjects.ESTATE, FACILITIES)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "Rule enough measures place.facilities, of which it is not declared what it reads: expected an"
                                + " entry in Reach");
    }

    @Test
    void a_policy_on_a_kind_of_subject_that_is_not_declared_is_refused() {
        SubjectKind teams = SubjectKind.every("team", EntityType.TEAM.label(), EntityType.TEAM);

        assertThatThrownBy(() -> Reach.of(policy(teams, DivisionMeasures.ESTATES)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "Rule enough speaks of the kind team, of which it is not declared what it reads: expected an"
                                + " entry in Reach");
    }

    @Test
    void a_rule_that_sums_up_provinces_is_refused_since_no_city_holds_their_parts() {
        assertThatThrownBy(() -> Reach.of(policy(Subjects.PLACE, DivisionMeasures.ESTATES)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "Rule enough speaks of provinces, too, and reads what names them: no city holds all of that");
    }

    private static Policy policy(SubjectKind kind, Measure measure) {
        Rule rule = Rule.builder()
                .id("enough")
                .clause(Clause.of("test", "1"))
                .obligation(Obligation.REQUIRED)
                .on(kind)
                .label("足够", "Enough")
                .summary("足够。", "Enough.")
                .requires(Requirement.atLeast(measure, 1))
                .build();
        return Policy.builder()
                .id("test")
                .version("1")
                .edition(LocalDate.of(2024, 1, 1))
                .title(Text.of("试验", "A test"))
                .sections(Array.of(Section.of(Clause.of("test", "0"), Text.of("试验", "A test"), rule)))
                .build();
    }
}
