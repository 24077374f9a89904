package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** What can differ between two wordings of one rule; what decides how it judges comes before what people read. */
public enum RuleAspect implements Coded {
    /** Where the rule is laid down. */
    CLAUSE("clause", "条款", "clause", false),
    /** How binding it is. */
    OBLIGATION("obligation", "约束力", "obligation", false),
    /** What it speaks about. */
    SUBJECTS("subjects", "对象", "subjects", true),
    /** To which subjects it applies. */
    CONDITION("condition", "适用条件", "condition", true),
    /** What has to hold. */
    REQUIREMENT("requirement", "要求", "requirement", true),
    /** When it is in force. */
    IN_FORCE("inForce", "施行期间", "in force", true),
    /** The last day of a target. */
    DUE("due", "目标期限", "last day", true),
    /** Its heading. */
    LABEL("label", "名称", "heading", false),
    /** Its sentence. */
    SUMMARY("summary", "摘要", "summary", false);

    private static final Text NONE = Text.of("无", "none");

    private final String code;
    private final Text label;
    private final boolean decisive;

    RuleAspect(String code, String chinese, String english, boolean decisive) {
        this.code = code;
        this.label = Text.of(chinese, english);
        this.decisive = decisive;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }

    /**
     * Whether a subject can come out in another way because of it.
     *
     * @return false for what is only cited or read
     */
    public boolean isDecisive() {
        return decisive;
    }

    /** In which aspects two wordings of a rule differ. */
    static Seq<RuleAspect> between(Rule before, Rule after) {
        return Array.of(values()).filter(aspect -> !aspect.of(before).equals(aspect.of(after)));
    }

    /** The difference in this aspect, as {@code obligation: from "target" to "required"}. */
    Text difference(Rule before, Rule after) {
        Text was = inWords(before);
        Text is = inWords(after);
        return was.equals(is)
                ? Text.of(label.chinese() + "有改动，文字相同", label.english() + ": another one in the same words")
                : Text.of(
                        label.chinese() + "由" + was.quoted().chinese() + "改为"
                                + is.quoted().chinese(),
                        label.english() + ": from " + was.quoted().english() + " to "
                                + is.quoted().english());
    }

    private Object of(Rule rule) {
        return switch (this) {
            case CLAUSE -> rule.clause();
            case OBLIGATION -> rule.obligation();
            case SUBJECTS -> rule.subjects().toSet();
            case CONDITION -> rule.condition();
            case REQUIREMENT -> rule.requirement();
            case IN_FORCE -> rule.inForce();
            case DUE -> rule.due();
            case LABEL -> rule.label();
            case SUMMARY -> rule.summary();
        };
    }

    private Text inWords(Rule rule) {
        return switch (this) {
            case CLAUSE -> same(rule.clause().toString());
            case OBLIGATION -> rule.obligation().label();
            case SUBJECTS ->
                Text.of(
                        rule.subjects().map(kind -> kind.label().chinese()).mkString("、"),
                        rule.subjects().map(kind -> kind.label().english()).mkString(", "));
            case CONDITION -> rule.condition().map(Requirement::inWords).getOrElse(NONE);
            case REQUIREMENT -> rule.requirement().inWords();
            case IN_FORCE -> inWords(rule.inForce());
            case DUE -> rule.due().map(last -> same(last.toString())).getOrElse(NONE);
            case LABEL -> rule.label();
            case SUMMARY -> rule.summary();
        };
    }

    private static Text inWords(Period period) {
        Seq<Text> ends = period.from()
                .map(first -> Text.of("自" + first + "起", "from " + first))
                .toArray()
                .appendAll(period.until().map(over -> Text.of(over + "之前", "before " + over)));
        return ends.isEmpty()
                ? Text.of("始终", "always")
                : Text.of(
                        ends.map(Text::chinese).mkString("，"),
                        ends.map(Text::english).mkString(" and "));
    }

    private static Text same(String words) {
        return Text.of(words, words);
    }
}
