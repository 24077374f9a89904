package org.zhongzhi.governance.rules.testing;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.rules.Finding;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.OutcomeKind;

/** Assertions on what one rule found of one subject. */
public final class FindingAssert extends AbstractAssert<FindingAssert, Finding> {
    FindingAssert(@Nullable Finding actual) {
        super(actual, FindingAssert.class);
    }

    /**
     * The rule is violated.
     *
     * @return this assertion
     */
    public FindingAssert isViolated() {
        return came(OutcomeKind.VIOLATED);
    }

    /**
     * The rule is satisfied.
     *
     * @return this assertion
     */
    public FindingAssert isSatisfied() {
        return came(OutcomeKind.SATISFIED);
    }

    /**
     * The rule says nothing about the subject.
     *
     * @return this assertion
     */
    public FindingAssert isNotApplicable() {
        return came(OutcomeKind.NOT_APPLICABLE);
    }

    /**
     * A datum is missing; {@link #misses} tells which.
     *
     * @return this assertion
     */
    public FindingAssert isUnknown() {
        return came(OutcomeKind.UNKNOWN);
    }

    /**
     * The target is not reached and its last day has not ended.
     *
     * @return this assertion
     */
    public FindingAssert isPending() {
        return came(OutcomeKind.PENDING);
    }

    /**
     * What was measured, of a rule that requires something of a single measure.
     *
     * @param value the number, in steps of the measure's unit: 50000 for 500 m²
     * @return this assertion
     * @throws IllegalArgumentException if the rule requires something of several measures
     */
    public FindingAssert measures(long value) {
        return verify(check -> check.measuring(value));
    }

    /**
     * What one of the measures of the rule gave.
     *
     * @param measure the measure
     * @param value the number, in steps of the measure's unit: 50000 for 500 m²
     * @return this assertion
     * @throws IllegalArgumentException if the rule does not read the measure, or it is restricted data about a person
     */
    public FindingAssert measures(Measure measure, long value) {
        return verify(check -> check.measuring(measure, value));
    }

    /**
     * Where the rule is laid down.
     *
     * @param clause the clause, as {@code hezhou-2022 § 3.2b}
     * @return this assertion
     */
    public FindingAssert cites(String clause) {
        return verify(check -> check.because(Clause.parse(clause)));
    }

    /**
     * What was counted.
     *
     * @param entities the evidence of the finding, in its order
     * @return this assertion
     */
    public FindingAssert hasEvidence(EntityId... entities) {
        return verify(check -> check.evidence(entities));
    }

    /**
     * Which data are missing, so that the outcome is unknown.
     *
     * @param data each datum in Chinese or in English, in the order of the measures
     * @return this assertion
     */
    public FindingAssert misses(String... data) {
        return verify(check -> check.missing(data));
    }

    /**
     * The whole sentence of the finding in one language.
     *
     * @param locale the reader's locale
     * @param sentence the sentence
     * @return this assertion
     */
    public FindingAssert explains(Locale locale, String sentence) {
        return verify(check -> check.sentence(locale, sentence));
    }

    private FindingAssert came(OutcomeKind kind) {
        return verify(check -> check.kind(kind));
    }

    private FindingAssert verify(Function<FindingCheck, Option<String>> aspect) {
        isNotNull();
        FindingCheck check = new FindingCheck(Shown.heading(actual.rule()), actual, Array::empty);
        aspect.apply(check).forEach(complaint -> failWithMessage("%s", complaint));
        return this;
    }
}
