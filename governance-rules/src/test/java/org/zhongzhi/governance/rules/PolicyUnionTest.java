package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhongzhi.governance.rules.Numbers.A;
import static org.zhongzhi.governance.rules.Numbers.policy;
import static org.zhongzhi.governance.rules.Numbers.rule;
import static org.zhongzhi.governance.rules.Numbers.section;
import static org.zhongzhi.governance.rules.Requirement.atLeast;

import io.vavr.collection.Array;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;
import org.zhongzhi.governance.rules.integrity.Integrity;
import org.zhongzhi.governance.rules.procedures.Procedures;

class PolicyUnionTest {
    private static final Rule ONE = rule("one", atLeast(A, 1));
    private static final Rule TWO = rule("two", atLeast(A, 2));
    private static final Rule THREE = rule("three", atLeast(A, 3));
    private static final Parameter READING = Parameter.of("reading", Text.of("理解", "Reading"), "either", "both");

    @Test
    void two_policies_as_one_have_the_sections_of_both() {
        Policy union = policy("p", section("1", ONE))
                .build()
                .and(policy("q", section("2", TWO))
                        .edition(LocalDate.of(2025, 1, 1))
                        .build());

        assertThat(union.id()).isEqualTo("p+q");
        assertThat(union.version()).isEqualTo("1+1");
        assertThat(union.edition()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(union.title()).isEqualTo(Text.of("政策p、政策q", "Policy p; Policy q"));
        assertThat(union.sections()).containsExactly(section("1", ONE), section("2", TWO));
    }

    @Test
    void the_later_edition_stands_whichever_policy_it_is_of() {
        Policy late =
                policy("p", section("1", ONE)).edition(LocalDate.of(2025, 1, 1)).build();
        Policy early = policy("q", section("2", TWO)).build();

        assertThat(late.and(early).edition()).isEqualTo(LocalDate.of(2025, 1, 1));
    }

    @Test
    void a_section_that_both_have_is_there_once_with_the_rules_of_both_and_a_shared_rule_once() {
        Policy union = policy("p", ONE, TWO).and(policy("q", TWO, THREE));

        assertThat(union.sections()).containsExactly(section("1", ONE, TWO, THREE));
    }

    @Test
    void a_rule_that_both_have_in_different_sections_is_there_once() {
        Policy union = policy("p", ONE).and(policy("q", section("9", ONE, TWO)).build());

        assertThat(union.rules().map(Rule::id)).containsExactly("one", "two");
        assertThat(union.sections()).containsExactly(section("1", ONE), section("9", TWO));
    }

    @Test
    void a_procedure_that_both_have_is_there_once_and_one_that_is_not_the_same_is_refused() {
        Policy one = policy("p", section("1", ONE))
                .procedures(Array.of(Procedures.matter()))
                .build();
        Policy other = policy("q", section("2", TWO))
                .procedures(Array.of(Procedures.whistle(), Procedures.matter()))
                .build();

        assertThat(one.and(other).procedures()).containsExactly(Procedures.matter(), Procedures.whistle());
        Procedure next = Procedure.builder()
                .from(Procedures.matter())
                .version(Procedures.matter().version() + 1)
                .build();
        assertThatThrownBy(() -> one.and(policy("q", section("2", TWO))
                        .procedures(Array.of(next))
                        .build()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Policies p and q disagree on procedure matter: expected the same procedure");
    }

    @Test
    void a_policy_and_itself_is_itself() {
        Policy policy = policy("p", ONE);

        assertThat(policy.and(policy)).isSameAs(policy);
    }

    @Test
    void two_rules_of_one_name_that_are_not_the_same_are_refused() {
        assertThatThrownBy(() -> policy("p", ONE).and(policy("q", rule("one", atLeast(A, 7)))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Policy p+q has 2 rules named one: expected one");
    }

    @Test
    void the_parameters_of_both_are_kept_with_their_settings() {
        Policy one = policy("p", section("1", ONE))
                .parameters(Array.of(READING))
                .build()
                .with("reading", "both");
        Policy other = policy("q", section("2", TWO))
                .parameters(Array.of(Parameter.of("other", Text.of("另", "Other"), "a", "b")))
                .build()
                .with("other", "b");

        Policy union = one.and(other);

        assertThat(union.setting("reading")).isEqualTo("both");
        assertThat(union.setting("other")).isEqualTo("b");
    }

    @Test
    void a_parameter_that_both_have_with_the_same_setting_is_kept_once() {
        Policy one = policy("p", section("1", ONE))
                .parameters(Array.of(READING))
                .build()
                .with("reading", "both");
        Policy other = policy("q", section("2", TWO))
                .parameters(Array.of(READING))
                .build()
                .with("reading", "both");

        assertThat(one.and(other).parameters()).containsExactly(READING);
        assertThat(one.and(other).setting("reading")).isEqualTo("both");
        assertThatThrownBy(() -> one.and(other.with("reading", "either"))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void policies_that_disagree_on_a_parameter_are_refused() {
        Policy policy = Hezhou2022.policy();
        Policy stricter = policy.with("community-centre-area.reading", "both");
        Policy otherValues = policy("q", section("9"))
                .parameters(Array.of(Parameter.of("community-centre-area.reading", Text.of("另", "Other"), "either")))
                .build();

        assertThatThrownBy(() -> policy.and(stricter))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Policies hezhou-2022 and hezhou-2022 disagree on parameter community-centre-area.reading: "
                        + "expected the same values and setting");
        assertThatThrownBy(() -> policy.and(otherValues)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void a_policy_that_begins_with_integrity_gains_nothing_from_it() {
        Policy union = Hezhou2022.policy().and(Integrity.policy());

        assertThat(union.rules()).isEqualTo(Hezhou2022.policy().rules());
        assertThat(union.id()).isEqualTo("hezhou-2022+integrity");
        assertThat(Integrity.policy().and(Hezhou2022.policy()).rules())
                .containsExactlyInAnyOrderElementsOf(Hezhou2022.policy().rules());
    }
}
