package org.zhongzhi.governance.rules.lint;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.Obligation;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.SubjectKind;

/**
 * A rule, looked at by itself.
 *
 * @param rule the rule, with its parameters resolved
 * @param claims where it holds, fails and is moot
 * @param holds whether it can hold
 * @param fails whether it can fail
 */
record Examined(Rule rule, Claims claims, Answer holds, Answer fails) {
    static Examined of(Rule rule) {
        Claims claims = Claims.of(rule.judged());
        return new Examined(rule, claims, Search.of(claims.holds()), Search.of(claims.fails()));
    }

    /** Whether the rule says something by itself, so that it can be held against others. */
    boolean isSound() {
        return holds.isPossible() && fails.isPossible();
    }

    boolean isAdvice() {
        return rule.obligation() == Obligation.ADVISORY;
    }

    Option<Period> bearing() {
        return Bearing.of(rule);
    }

    Seq<Measure> measures() {
        return rule.judged().measures();
    }

    Seq<SubjectKind> shared(Examined other) {
        return rule.subjects().filter(other.rule.subjects()::contains).distinct();
    }

    /** Whether what the one asks for may depend on what the other asks for. */
    boolean touches(Examined other) {
        return measures().exists(other.measures()::contains);
    }
}
