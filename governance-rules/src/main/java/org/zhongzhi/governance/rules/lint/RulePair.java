package org.zhongzhi.governance.rules.lint;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Rule;

/** What is wrong with two rules side by side; the one stands before the other in the policy. */
record RulePair(Examined one, Examined other) {
    Option<LintFinding> lint() {
        return duplicate()
                .orElse(this::contradiction)
                .orElse(() -> implied(other, one).orElse(() -> implied(one, other)));
    }

    /** Whether one of the two is violated whatever is measured. */
    boolean isContradiction() {
        return bearsTogether()
                && Search.of(one.claims().keeps(), other.claims().keeps()).isImpossible();
    }

    private Option<LintFinding> duplicate() {
        Rule first = one.rule();
        Rule second = other.rule();
        boolean isDuplicate = first.requirement().equals(second.requirement())
                && first.condition().equals(second.condition())
                && first.subjects().toSet().equals(second.subjects().toSet())
                && first.inForce().overlaps(second.inForce());
        return Option.when(isDuplicate, this::asDuplicate);
    }

    private LintFinding asDuplicate() {
        Text names = Naming.of(rules());
        Text required = Naming.required(one.rule());
        return found(
                LintCode.DUPLICATE,
                rules(),
                "规则" + names.chinese() + "重复：对象、适用条件和要求均相同。" + required.chinese(),
                "Rules " + names.english() + " are duplicates: same subjects, same condition, same requirement."
                        + required.english());
    }

    private Option<LintFinding> contradiction() {
        if (!one.isSound() || !other.isSound() || one.isAdvice() || other.isAdvice() || !one.touches(other)) {
            return Option.none();
        } else if (isContradiction()) {
            return Option.some(contradiction(Array.of(one, other)));
        }
        return Option.when(isContradictionWhereBothApply(), this::asContradictionWhereBothApply);
    }

    private LintFinding asContradictionWhereBothApply() {
        Text names = Naming.of(rules());
        Text kinds = Naming.kinds(one.shared(other));
        Text required = Naming.required(rules());
        return found(
                LintCode.CONTRADICTION_WHERE_BOTH_APPLY,
                rules(),
                "规则" + names.chinese() + "同时适用时相互矛盾：凡两条都适用的" + kinds.chinese() + "，必有一条不符合。" + required.chinese(),
                "Rules " + names.english() + " contradict each other where both apply: one of them is violated by any "
                        + kinds.english() + " to which both apply." + required.english());
    }

    /**
     * Each can hold where the other one applies, and still the two never hold together. Where one of them only speaks of
     * those who violate the other one already ("no such posts", "who holds such posts reports them"), that is no
     * contradiction.
     */
    private boolean isContradictionWhereBothApply() {
        return bearsTogether()
                && Search.of(one.claims().holds(), other.claims().holds()).isImpossible()
                && Search.of(one.claims().holds(), other.claims().applies()).isPossible()
                && Search.of(other.claims().holds(), one.claims().applies()).isPossible();
    }

    private boolean bearsTogether() {
        return !one.shared(other).isEmpty()
                && one.bearing().exists(bearing -> other.bearing().exists(bearing::overlaps));
    }

    /** Of two that imply each other, the later one is said to add nothing. */
    private static Option<LintFinding> implied(Examined implied, Examined by) {
        return Option.when(isImplied(implied, by), () -> asImplied(implied.rule(), by.rule()));
    }

    private static LintFinding asImplied(Rule implied, Rule by) {
        Text name = Naming.of(implied);
        Text strict = Naming.of(by);
        Text required = Naming.required(implied, by);
        return found(
                LintCode.IMPLIED,
                Array.of(implied, by),
                "规则" + name.chinese() + "已包含在规则" + strict.chinese() + "之中：凡不符合前者的，也不符合后者。" + required.chinese(),
                "Rule " + name.english() + " adds nothing to rule " + strict.english()
                        + ": whoever violates the first violates the second." + required.english());
    }

    private static boolean isImplied(Examined implied, Examined by) {
        return implied.isSound()
                && by.isSound()
                && implied.touches(by)
                && implied.rule().subjects().forAll(by.rule().subjects()::contains)
                && by.rule().obligation().compareTo(implied.rule().obligation()) <= 0
                && implied.bearing().exists(one -> by.bearing().exists(other -> Bearing.isWithin(one, other)))
                && Search.of(implied.claims().fails(), by.claims().keeps()).isImpossible()
                && Search.of(implied.claims().applies(), by.claims().holds()).isPossible();
    }

    private Seq<Rule> rules() {
        return Array.of(one.rule(), other.rule());
    }

    /** Rules that cannot all be kept by any subject of the kinds that they share. */
    static LintFinding contradiction(Seq<Examined> examined) {
        Seq<Rule> rules = examined.map(Examined::rule);
        Text names = Naming.of(rules);
        Text required = Naming.required(rules);
        Text kinds = Naming.kinds(rules.head()
                .subjects()
                .distinct()
                .filter(kind -> rules.forAll(rule -> rule.subjects().contains(kind))));
        return found(
                LintCode.CONTRADICTION,
                rules,
                "规则" + names.chinese() + "相互矛盾：没有任何" + kinds.chinese() + "能同时不违反各条。" + required.chinese(),
                "Rules " + names.english() + " contradict each other: no " + kinds.english() + " can keep all of them."
                        + required.english());
    }

    private static LintFinding found(LintCode code, Seq<Rule> rules, String chinese, String english) {
        return LintFinding.of(code, rules.map(Rule::id), Text.of(chinese, english));
    }
}
