package org.zhongzhi.governance.rules.testing;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Measure;

/**
 * Verifies what a rule found of one subject. What is verified after another outcome of the rule is of that one:
 * {@code isViolatedBy(a).measuring(0).isSatisfiedBy(b).measuring(1)}.
 */
public final class FindingVerifier extends OutcomeVerifier {
    private final FindingCheck check;

    FindingVerifier(Assessment assessment, Witness witness, FindingCheck check) {
        super(assessment, witness);
        this.check = check;
    }

    /**
     * What was measured, of a rule that requires something of a single measure.
     *
     * @param value the number, in steps of the measure's unit: 50000 for 500 m²
     * @return this verifier
     * @throws AssertionError if another number was measured, or the number is not known
     * @throws IllegalArgumentException if the rule requires something of several measures
     */
    public FindingVerifier measuring(long value) {
        return verify(each -> each.measuring(value));
    }

    /**
     * What one of the measures of the rule gave.
     *
     * @param measure the measure
     * @param value the number, in steps of the measure's unit: 50000 for 500 m²
     * @return this verifier
     * @throws AssertionError if another number was measured, or the number is not known
     * @throws IllegalArgumentException if the rule does not read the measure, or it is restricted data about a person
     */
    public FindingVerifier measuring(Measure measure, long value) {
        return verify(each -> each.measuring(measure, value));
    }

    /**
     * Where the rule is laid down.
     *
     * @param clause the clause
     * @return this verifier
     * @throws AssertionError if the rule cites another one
     */
    public FindingVerifier because(Clause clause) {
        return verify(each -> each.because(clause));
    }

    /**
     * Where the rule is laid down.
     *
     * @param clause the clause, as {@code hezhou-2022 § 3.2b}
     * @return this verifier
     * @throws AssertionError if the rule cites another one
     */
    public FindingVerifier because(String clause) {
        return because(Clause.parse(clause));
    }

    /**
     * What was counted.
     *
     * @param entities the evidence of the finding, in its order
     * @return this verifier
     * @throws AssertionError if it names others
     */
    public FindingVerifier onEvidence(EntityId... entities) {
        return verify(each -> each.evidence(entities));
    }

    /**
     * Which data are missing, so that the outcome is unknown.
     *
     * @param data each datum in Chinese or in English, in the order of the measures
     * @return this verifier
     * @throws AssertionError if others are missing, or nothing is
     */
    public FindingVerifier missing(String... data) {
        return verify(each -> each.missing(data));
    }

    /**
     * The last day of the target.
     *
     * @param last the day
     * @return this verifier
     * @throws AssertionError if the rule is due by another day, or never
     */
    public FindingVerifier dueBy(LocalDate last) {
        return verify(each -> each.due(last));
    }

    /**
     * The whole sentence of the finding, in both languages.
     *
     * @param chinese the sentence in Chinese
     * @param english the sentence in English
     * @return this verifier
     * @throws AssertionError if one of them reads otherwise
     */
    public FindingVerifier explainedAs(String chinese, String english) {
        verify(each -> each.sentence(Locale.CHINA, chinese)).verify(each -> each.sentence(Locale.ENGLISH, english));
        witness.explained(check.finding());
        return this;
    }

    FindingVerifier verify(Function<FindingCheck, Option<String>> aspect) {
        Option<String> complaint = aspect.apply(check);
        if (complaint.isDefined()) {
            throw new AssertionError(complaint.get());
        }
        return this;
    }
}
