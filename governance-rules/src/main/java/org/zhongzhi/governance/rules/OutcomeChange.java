package org.zhongzhi.governance.rules;

import io.vavr.control.Option;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;

/** How one rule came out for one subject in two assessments. */
@ValueStyle
@Value.Immutable(builder = false)
public interface OutcomeChange {
    /**
     * The finding of the earlier assessment.
     *
     * @return the finding, or none if the rule did not judge the subject there
     */
    @Value.Parameter
    Option<Finding> before();

    /**
     * The finding of the later assessment.
     *
     * @return the finding, or none if the rule does not judge the subject there
     */
    @Value.Parameter
    Option<Finding> after();

    /** Both findings, of which at least one is there. */
    static OutcomeChange of(Option<Finding> before, Option<Finding> after) {
        return ImmutableOutcomeChange.of(before, after);
    }

    /**
     * The rule.
     *
     * @return the identifier
     */
    default String rule() {
        return any().rule().id();
    }

    /**
     * The subject.
     *
     * @return the identifier
     */
    default EntityId subject() {
        return any().subject();
    }

    /**
     * What the change means to whoever counts violations.
     *
     * @return the effect
     */
    default Effect effect() {
        return Effect.of(isViolated(before()), isViolated(after()));
    }

    /**
     * Whether a violation is there only later.
     *
     * @return true if the rule is violated later and was not earlier
     */
    default boolean isIntroduced() {
        return effect() == Effect.INTRODUCED;
    }

    /**
     * Whether a violation is there only earlier.
     *
     * @return true if the rule was violated earlier and is not later
     */
    default boolean isResolved() {
        return effect() == Effect.RESOLVED;
    }

    /**
     * Whether the subject comes out in another way, and not only by another number.
     *
     * @return true if the kinds differ, or only one of the two judged the subject
     */
    default boolean isFlip() {
        return !kindBefore().equals(kindAfter());
    }

    /**
     * Whether a reader is told anything else. Where only a restricted value differs nothing is, and to list such a change
     * would give the value away.
     *
     * @return true if the explanations of the two findings differ, or only one of the two judged the subject
     */
    default boolean isTold() {
        return !before().map(Finding::message).equals(after().map(Finding::message));
    }

    /**
     * How it came out earlier.
     *
     * @return the kind, or none if the rule did not judge the subject there
     */
    default Option<OutcomeKind> kindBefore() {
        return before().map(OutcomeChange::kind);
    }

    /**
     * How it comes out later.
     *
     * @return the kind, or none if the rule does not judge the subject there
     */
    default Option<OutcomeKind> kindAfter() {
        return after().map(OutcomeChange::kind);
    }

    /**
     * The flip in a sentence; the explanations are those of the findings.
     *
     * @return the sentence in both languages
     */
    default Text inWords() {
        Finding either = any();
        Text label = either.rule().label().quoted();
        Text type = subject().type().label();
        Option<String> name = either.subjectName();
        Text was = label(kindBefore());
        Text is = label(kindAfter());
        return Text.of(
                name.getOrElse(type::chinese) + "（" + subject() + "）：" + label.chinese() + "由“" + was.chinese() + "”变为“"
                        + is.chinese() + "”。",
                name.getOrElse(type::english) + " (" + subject() + "): " + label.english() + " was " + was.english()
                        + " and is " + is.english() + ".");
    }

    private Finding any() {
        return after().orElse(before()).get();
    }

    private static boolean isViolated(Option<Finding> finding) {
        return finding.exists(each -> kind(each) == OutcomeKind.VIOLATED);
    }

    private static OutcomeKind kind(Finding finding) {
        return finding.outcome().kind();
    }

    private static Text label(Option<OutcomeKind> kind) {
        return kind.map(OutcomeKind::label).getOrElse(() -> Text.of("不评估", "not judged"));
    }
}
