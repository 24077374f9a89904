package org.zhongzhi.governance.rules.lint;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Rule;

/** What is wrong with one rule by itself. */
final class SingleRule {
    private SingleRule() {}

    /** What is wrong with the dates of a rule. */
    static Seq<LintFinding> lint(Rule rule, LocalDate edition) {
        return Array.of(inForce(rule, edition), dueBeforeInForce(rule), neverDue(rule))
                .flatMap(each -> each);
    }

    /** What is wrong with what a rule asks for, as it stands on a day. */
    static Option<LintFinding> lint(Examined examined) {
        Text name = Naming.of(examined.rule());
        Text required = Naming.required(examined.rule());
        if (examined.holds().isImpossible() && examined.fails().isImpossible()) {
            return found(
                    LintCode.NEVER_APPLIES,
                    examined.rule(),
                    "规则" + name.chinese() + "从不适用：无论数值如何，都不在其适用范围内。" + required.chinese(),
                    "Rule " + name.english() + " never applies: there are no numbers of which it says anything."
                            + required.english());
        } else if (examined.holds().isImpossible() && examined.fails().isPossible()) {
            return found(
                    LintCode.NEVER_HOLDS,
                    examined.rule(),
                    "规则" + name.chinese() + "无法符合：没有任何数值能使其成立。" + required.chinese(),
                    "Rule " + name.english() + " cannot be satisfied: there are no numbers of which it holds."
                            + required.english());
        } else if (examined.holds().isPossible() && examined.fails().isImpossible()) {
            return found(
                    LintCode.ALWAYS_HOLDS,
                    examined.rule(),
                    "规则" + name.chinese() + "不可能不符合：凡适用之处，任何数值都能使其成立。" + required.chinese(),
                    "Rule " + name.english() + " cannot be violated: wherever it applies, it holds of any numbers."
                            + required.english());
        }
        return Option.none();
    }

    private static Option<LintFinding> inForce(Rule rule, LocalDate edition) {
        Text name = Naming.of(rule);
        return rule.inForce()
                .until()
                .filter(over -> !over.isAfter(edition))
                .flatMap(over -> found(
                        LintCode.NEVER_IN_FORCE,
                        rule,
                        "规则" + name.chinese() + "从未施行：自" + over + "起即已失效，而政策版本日期为" + edition + "。",
                        "Rule " + name.english() + " is never in force: it is over on " + over
                                + ", and the edition of the policy is of " + edition + "."));
    }

    private static Option<LintFinding> dueBeforeInForce(Rule rule) {
        Text name = Naming.of(rule);
        return rule.inForce()
                .from()
                .flatMap(first -> rule.due()
                        .filter(last -> last.isBefore(first))
                        .flatMap(last -> found(
                                LintCode.DUE_BEFORE_IN_FORCE,
                                rule,
                                "规则" + name.chinese() + "自始即逾期：目标期限为" + last + "，而" + first + "起才施行。",
                                "Rule " + name.english() + " is overdue from the start: it is due by the end of " + last
                                        + " and in force from " + first + ".")));
    }

    private static Option<LintFinding> neverDue(Rule rule) {
        Text name = Naming.of(rule);
        return rule.due()
                .filter(last -> Bearing.of(rule).isEmpty())
                .flatMap(last -> found(
                        LintCode.NEVER_DUE,
                        rule,
                        "规则" + name.chinese() + "不可能逾期：目标期限为" + last + "（含当日），其后不再施行。",
                        "Rule " + name.english() + " can never be missed: it is due by the end of " + last
                                + " and no longer in force after that."));
    }

    private static Option<LintFinding> found(LintCode code, Rule rule, String chinese, String english) {
        return Option.some(LintFinding.of(code, Array.of(rule.id()), Text.of(chinese, english)));
    }
}
