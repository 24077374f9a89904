package org.zhongzhi.governance.rules.lint;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.Rule;

/** When a rule that is not kept is violated, and not only pending: while it is in force, and after the last day of a target. */
final class Bearing {
    private Bearing() {}

    /** The period; none if the rule is over before its last day has ended. */
    static Option<Period> of(Rule rule) {
        Period inForce = rule.inForce();
        if (rule.due().isEmpty()) {
            return Option.some(inForce);
        }
        LocalDate last = rule.due().get();
        if (last.equals(LocalDate.MAX) || inForce.until().exists(over -> ChronoUnit.DAYS.between(last, over) < 2)) {
            return Option.none();
        }
        LocalDate next = last.plusDays(1);
        Option<LocalDate> from =
                inForce.from().filter(first -> first.isAfter(next)).orElse(Option.some(next));
        return Option.some(Period.of(from, inForce.until()));
    }

    /** Whether every day of the one period lies in the other. */
    static boolean isWithin(Period one, Period other) {
        return other.from().forAll(first -> one.from().exists(from -> !from.isBefore(first)))
                && other.until().forAll(over -> one.until().exists(until -> !until.isAfter(over)));
    }
}
