package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Map;
import java.util.TreeMap;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.value.Text;

/**
 * A subject that comes out in another way under another edition of a policy. Both findings are at hand, so that both
 * explanations can be shown.
 *
 * @param rule the identifier of the rule
 * @param subject the subject
 * @param before what the old edition finds, or none if it does not judge the subject by this rule
 * @param after what the new edition finds, or none if it does not judge the subject by this rule
 */
public record Flip(String rule, EntityId subject, Option<Finding> before, Option<Finding> after) {
    private static final Text NOT_JUDGED = Text.of("不评估", "not judged");

    /**
     * How it came out before.
     *
     * @return the kind, or none if the old edition does not judge the subject by this rule
     */
    public Option<OutcomeKind> kindBefore() {
        return before.map(Flip::kind);
    }

    /**
     * How it comes out now.
     *
     * @return the kind, or none if the new edition does not judge the subject by this rule
     */
    public Option<OutcomeKind> kindAfter() {
        return after.map(Flip::kind);
    }

    /**
     * The flip in a sentence; the explanations are those of the findings.
     *
     * @return the sentence in both languages
     */
    public Text inWords() {
        Finding either = after.getOrElse(before::get);
        Text label = either.rule().label();
        Text type = subject.type().label();
        Option<String> name = either.subjectName();
        Text was = inWords(kindBefore());
        Text is = inWords(kindAfter());
        return Text.of(
                name.getOrElse(type::chinese) + "（" + subject + "）：“" + label.chinese() + "”由“" + was.chinese() + "”变为“"
                        + is.chinese() + "”。",
                name.getOrElse(type::english) + " (" + subject + "): \"" + label.english() + "\" was " + was.english()
                        + " and is " + is.english() + ".");
    }

    /** What flips between the findings of one rule, by subject. */
    static Seq<Flip> between(Seq<Finding> before, Seq<Finding> after) {
        Map<EntityId, Flip> flips = new TreeMap<>();
        before.forEach(each -> flips.put(
                each.subject(), new Flip(each.rule().id(), each.subject(), Option.some(each), Option.none())));
        after.forEach(each -> flips.merge(
                each.subject(),
                new Flip(each.rule().id(), each.subject(), Option.none(), Option.some(each)),
                (old, next) -> new Flip(next.rule, next.subject, old.before, next.after)));
        return Array.ofAll(flips.values()).reject(each -> each.kindBefore().equals(each.kindAfter()));
    }

    private static OutcomeKind kind(Finding finding) {
        return finding.outcome().kind();
    }

    private static Text inWords(Option<OutcomeKind> kind) {
        return kind.map(OutcomeKind::label).getOrElse(NOT_JUDGED);
    }
}
