package org.zhongzhi.governance.rules.testing;

import io.vavr.collection.Array;
import java.time.LocalDate;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.Section;

/**
 * Verifies what one rule finds in a city, through the engine that judges whole policies.
 *
 * <pre>{@code
 * verifyThat(rule).given(city).asOf(date).isViolatedBy(community).measuring(1).because("hezhou-2022 § 3.2b");
 *
 * verifyThat(Hezhou2022.policy().with("concurrent-posts.most", 2), "concurrent-posts")
 *         .given(city).with(thirdAppointment).asOf(date)
 *         .isViolatedBy(person).measuring(3)
 *         .isSatisfiedBy(otherPerson);
 * }</pre>
 *
 * <p>What does not hold is told by an {@link AssertionError}: what was expected, what was there instead, the finding in
 * both languages, and how the other subjects of the rule came out. It takes no other library.
 */
public final class RuleVerifier {
    private static final About ABOUT = About.of(Text.of("测试数据", "Test data"));

    /** A policy of the one rule, so that nothing else is judged. */
    private final Policy policy;

    private final Witness witness;

    RuleVerifier(Rule rule, Witness witness) {
        this.witness = witness;
        this.policy = Policy.builder()
                .id(rule.clause().source())
                .version("0")
                .edition(LocalDate.EPOCH)
                .title(rule.label())
                .sections(Array.of(Section.of(Clause.of(rule.clause().source(), "0"), rule.label(), rule)))
                .build();
    }

    /**
     * Verifies a rule.
     *
     * @param rule the rule, which leaves nothing to a parameter
     * @return the verifier, which takes the city next
     * @throws InvalidValueException if the rule leaves something to a parameter of its policy: verify it as a rule of
     *     that policy
     */
    public static RuleVerifier verifyThat(Rule rule) {
        Check.that(
                rule.parameters().isEmpty(),
                "Rule %s leaves %s to its policy: expected verifyThat(policy, \"%s\")",
                rule.id(),
                rule.parameters().mkString(", "),
                rule.id());
        return new RuleVerifier(rule, Witness.NONE);
    }

    /**
     * Verifies a rule of a policy, with the parameters as the policy has them set.
     *
     * @param policy the policy
     * @param rule the identifier of the rule
     * @return the verifier, which takes the city next
     * @throws InvalidValueException if the policy has no such rule
     */
    public static RuleVerifier verifyThat(Policy policy, String rule) {
        return new RuleVerifier(Known.rule(policy, rule), Witness.NONE);
    }

    /**
     * In which city.
     *
     * @param city the jurisdiction
     * @return the city, which takes more entities or the date next
     */
    public Given given(Jurisdiction city) {
        return new Given(policy, witness, city);
    }

    /**
     * In a city of certain entities and nothing else.
     *
     * @param entities the entities
     * @return the city, which takes more entities or the date next
     */
    public Given given(Entity... entities) {
        return given(Array.of(entities));
    }

    /**
     * In a city of certain entities and nothing else.
     *
     * @param entities the entities
     * @return the city, which takes more entities or the date next
     */
    public Given given(Iterable<? extends Entity> entities) {
        return given(Jurisdiction.of(ABOUT, entities));
    }

    /** A city in which a rule is verified. */
    public static final class Given {
        private final Policy policy;
        private final Witness witness;
        private final Jurisdiction city;

        private Given(Policy policy, Witness witness, Jurisdiction city) {
            this.policy = policy;
            this.witness = witness;
            this.city = city;
        }

        /**
         * With more entities in the city; one takes the place of another that has its identifier.
         *
         * @param more the entities
         * @return the city after they were put in
         */
        public Given with(Entity... more) {
            return with(Array.of(more));
        }

        /**
         * With more entities in the city; one takes the place of another that has its identifier.
         *
         * @param more the entities
         * @return the city after they were put in
         */
        public Given with(Iterable<? extends Entity> more) {
            return new Given(
                    policy,
                    witness,
                    city.after(ChangeSet.of(Array.<Entity>ofAll(more).map(Change::put))));
        }

        /**
         * As of which date.
         *
         * @param date the date
         * @return the outcomes, to be verified one after the other
         */
        public OutcomeVerifier asOf(LocalDate date) {
            return new OutcomeVerifier(policy.assess(city, date), witness);
        }
    }
}
