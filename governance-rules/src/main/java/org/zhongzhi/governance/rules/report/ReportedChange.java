package org.zhongzhi.governance.rules.report;

import io.vavr.control.Option;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;
import org.zhongzhi.governance.rules.Effect;
import org.zhongzhi.governance.rules.OutcomeChange;
import org.zhongzhi.governance.rules.OutcomeKind;

/** How one rule came out for one subject in two assessments, in a document: everything made into words. */
@ValueStyle
@Value.Immutable
public interface ReportedChange {
    /**
     * What the change means to whoever counts violations.
     *
     * @return the effect, which follows from the two findings
     */
    Effect effect();

    /**
     * The finding of the earlier assessment.
     *
     * @return the finding, or none if the rule did not judge the subject there
     */
    @Value.Default
    default Option<ReportedFinding> before() {
        return Option.none();
    }

    /**
     * The finding of the later assessment.
     *
     * @return the finding, or none if the rule does not judge the subject there
     */
    @Value.Default
    default Option<ReportedFinding> after() {
        return Option.none();
    }

    /**
     * A changed outcome in words.
     *
     * @param change the change
     * @return the change for a document
     */
    static ReportedChange of(OutcomeChange change) {
        return builder()
                .effect(change.effect())
                .before(change.before().map(ReportedFinding::of))
                .after(change.after().map(ReportedFinding::of))
                .build();
    }

    /**
     * A new builder.
     *
     * @return a builder; {@code build()} throws {@link InvalidValueException} if the findings do not belong together or
     *     the effect is not theirs
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableReportedChange.Builder {
        Builder() {}
    }

    /** Refuses a change without a finding, findings of two rules or subjects, and an effect that is not theirs. */
    @Value.Check
    default void check() {
        Check.noNulls("The finding before a change", before());
        Check.noNulls("The finding after a change", after());
        Check.that(
                before().isDefined() || after().isDefined(),
                "The change has no finding: expected one before, after, or both");
        Check.that(
                ofOne(before(), after()),
                "The findings before and after are not of one rule and subject: expected the same for both");
        Effect expected = Effect.of(isViolated(before()), isViolated(after()));
        Check.that(
                effect() == expected,
                "The effect is \"%s\": expected \"%s\", which follows from the outcomes before and after",
                effect().code(),
                expected.code());
    }

    private static boolean ofOne(Option<ReportedFinding> before, Option<ReportedFinding> after) {
        return before.forAll(was -> after.forAll(is -> was.rule().equals(is.rule())
                && was.subject().id().equals(is.subject().id())));
    }

    private static boolean isViolated(Option<ReportedFinding> finding) {
        return finding.exists(each -> each.outcome() == OutcomeKind.VIOLATED);
    }
}
