package org.zhongzhi.governance.rules.report;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;
import org.zhongzhi.governance.rules.Finding;
import org.zhongzhi.governance.rules.Measured;
import org.zhongzhi.governance.rules.Measurement;
import org.zhongzhi.governance.rules.Obligation;
import org.zhongzhi.governance.rules.OutcomeKind;
import org.zhongzhi.governance.rules.Remedy;

/** A finding in a document: everything made into words. */
@ValueStyle
@Value.Immutable
public interface ReportedFinding {
    /**
     * Which rule.
     *
     * @return the identifier of the rule
     */
    String rule();

    /**
     * Where the rule is laid down.
     *
     * @return the clause
     */
    Clause clause();

    /**
     * How binding the rule is.
     *
     * @return the obligation
     */
    Obligation obligation();

    /**
     * Of which subject.
     *
     * @return the subject
     */
    ReportedSubject subject();

    /**
     * How it came out.
     *
     * @return the kind of outcome
     */
    OutcomeKind outcome();

    /**
     * What was measured.
     *
     * @return the values, without restricted ones
     */
    Seq<ReportedMeasure> measured();

    /**
     * What has to hold.
     *
     * @return the requirement in words
     */
    Text required();

    /**
     * What was counted.
     *
     * @return the entities, each once
     */
    Seq<ReportedSubject> evidence();

    /**
     * Which data are missing.
     *
     * @return what a reader has to supply; none unless the outcome is unknown
     */
    Seq<Text> missing();

    /**
     * The smallest change that would satisfy the rule.
     *
     * @return the remedy in words, or none
     */
    @Value.Default
    default Option<Text> remedy() {
        return Option.none();
    }

    /**
     * The finding in a sentence.
     *
     * @return the sentence
     */
    Text message();

    /**
     * A finding in words.
     *
     * @param finding the finding
     * @return the finding for a document
     */
    static ReportedFinding of(Finding finding) {
        return builder()
                .rule(finding.rule().id())
                .clause(finding.rule().clause())
                .obligation(finding.rule().obligation())
                .subject(subject(finding, finding.subject()))
                .outcome(finding.outcome().kind())
                .measured(finding.outcome()
                        .measured()
                        .reject(each -> each.measure().isRestricted())
                        .map(ReportedFinding::measure))
                .required(finding.rule().requirement().inWords())
                .evidence(finding.evidence().map(id -> subject(finding, id)))
                .missing(finding.missing())
                .remedy(finding.remedy().map(Remedy::inWords))
                .message(finding.message())
                .build();
    }

    private static ReportedSubject subject(Finding finding, EntityId id) {
        return ReportedSubject.builder().id(id).name(finding.nameOf(id)).build();
    }

    private static ReportedMeasure measure(Measurement measurement) {
        return ReportedMeasure.builder()
                .measure(measurement.measure().name())
                .low(measurement.low())
                .high(Option.when(
                        measurement.isKnown() || measurement.high() != Measured.UNBOUNDED, measurement.high()))
                .text(measurement.inWords())
                .build();
    }

    /**
     * A new builder.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableReportedFinding.Builder {
        Builder() {}
    }
}
