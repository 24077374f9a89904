package org.zhongzhi.governance.rules.testing;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.rules.Comparison;
import org.zhongzhi.governance.rules.Finding;
import org.zhongzhi.governance.rules.OutcomeChange;

/** Assertions on what differs between two assessments. */
public final class ComparisonAssert extends AbstractAssert<ComparisonAssert, Comparison> {
    ComparisonAssert(@Nullable Comparison actual) {
        super(actual, ComparisonAssert.class);
    }

    /**
     * Violations are there only later.
     *
     * @param rule the identifier of the rule
     * @param subjects of which subjects, each of them
     * @return this assertion
     */
    public ComparisonAssert introduces(String rule, EntityId... subjects) {
        isNotNull();
        return has(actual.introduced(), "introduced", rule, subjects);
    }

    /**
     * No violation is there only later.
     *
     * @return this assertion
     */
    public ComparisonAssert introducesNothing() {
        isNotNull();
        return hasNone(actual.introduced(), "introduced");
    }

    /**
     * Violations are there only earlier.
     *
     * @param rule the identifier of the rule
     * @param subjects of which subjects, each of them
     * @return this assertion
     */
    public ComparisonAssert resolves(String rule, EntityId... subjects) {
        isNotNull();
        return has(actual.resolved(), "resolved", rule, subjects);
    }

    /**
     * No violation is there only earlier.
     *
     * @return this assertion
     */
    public ComparisonAssert resolvesNothing() {
        isNotNull();
        return hasNone(actual.resolved(), "resolved");
    }

    /**
     * Outcomes differ, be it only in a measured value.
     *
     * @param rule the identifier of the rule
     * @param subjects of which subjects, each of them
     * @return this assertion
     */
    public ComparisonAssert changes(String rule, EntityId... subjects) {
        isNotNull();
        Seq<OutcomeChange> changed = actual.changed();
        if (subjects.length == 0 && !changed.exists(each -> each.rule().equals(rule))) {
            fail("changed: rule " + rule + " for something");
        }
        for (EntityId subject : subjects) {
            if (!changed.exists(
                    each -> each.rule().equals(rule) && each.subject().equals(subject))) {
                fail("changed: rule " + rule + " for " + subject.type().label().english() + " " + subject);
            }
        }
        return this;
    }

    /**
     * Outcomes differ of certain rules and of no others, be it only in a measured value.
     *
     * @param rules the identifiers of the rules
     * @return this assertion
     */
    public ComparisonAssert changesOnly(String... rules) {
        isNotNull();
        Seq<String> changed = actual.changed().map(OutcomeChange::rule).distinct();
        if (!changed.toSet().equals(Array.of(rules).toSet())) {
            fail("changed: outcomes of " + Array.of(rules).mkString(", ") + " only");
        }
        return this;
    }

    /**
     * Nothing differs.
     *
     * @return this assertion
     */
    public ComparisonAssert changesNothing() {
        isNotNull();
        if (!actual.isEmpty()) {
            fail("nothing changed");
        }
        return this;
    }

    private ComparisonAssert has(Seq<Finding> findings, String what, String rule, EntityId... subjects) {
        if (subjects.length == 0 && !findings.exists(each -> each.rule().id().equals(rule))) {
            fail(what + ": violation of rule " + rule + " by something");
        }
        for (EntityId subject : subjects) {
            if (!findings.exists(
                    each -> each.rule().id().equals(rule) && each.subject().equals(subject))) {
                fail(what + ": violation of rule " + rule + " by "
                        + subject.type().label().english() + " " + subject);
            }
        }
        return this;
    }

    private ComparisonAssert hasNone(Seq<Finding> findings, String what) {
        if (!findings.isEmpty()) {
            fail("nothing " + what);
        }
        return this;
    }

    private void fail(String expected) {
        failWithMessage(
                "%s",
                Complaint.of("a comparison of two assessments")
                        .line("Expected", expected)
                        .line("But was", actual)
                        .lines("Introduced", Shown.sentences(actual.introduced()))
                        .lines("Resolved", Shown.sentences(actual.resolved()))
                        .lines(
                                "Changed",
                                Shown.lines(
                                        actual.changed(),
                                        each -> each.rule() + ": "
                                                + each.inWords().english()))
                        .text());
    }
}
