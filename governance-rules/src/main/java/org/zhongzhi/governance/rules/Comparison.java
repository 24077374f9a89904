package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.identity.EntityId;

/** What differs between two assessments: before and after a change, on two dates, or under two policies. */
public final class Comparison {
    private static final Comparator<Shift> BY_SUBJECT = (one, other) -> one.subject.compareTo(other.subject);

    private final Assessment earlier;
    private final Assessment later;
    private final Seq<Shift> shifts;

    private Comparison(Assessment earlier, Assessment later, Seq<Shift> shifts) {
        this.earlier = earlier;
        this.later = later;
        this.shifts = shifts;
    }

    static Comparison of(Assessment earlier, Assessment later) {
        List<Shift> shifts = new ArrayList<>(2);
        Seq<RuleOutcomes> before = earlier.byRule();
        Seq<RuleOutcomes> after = later.byRule();
        for (int i = 0; i < after.size(); i++) {
            RuleOutcomes is = after.get(i);
            RuleOutcomes was = i < before.size() && hasIdOf(before.get(i), is) ? before.get(i) : find(before, is);
            if (was != is) {
                compare(earlier, was, later, is, shifts);
            }
        }
        for (RuleOutcomes was : before) {
            if (find(after, was) == null) {
                compare(earlier, was, later, null, shifts);
            }
        }
        return new Comparison(earlier, later, Array.ofAll(shifts));
    }

    private static boolean hasIdOf(RuleOutcomes one, RuleOutcomes other) {
        return one.rule() == other.rule() || one.rule().id().equals(other.rule().id());
    }

    private static @Nullable RuleOutcomes find(Seq<RuleOutcomes> byRule, RuleOutcomes sought) {
        return byRule.find(each -> hasIdOf(each, sought)).getOrNull();
    }

    /** One rule. A subject that has another number in the later jurisdiction is told of twice, and put together here. */
    private static void compare(
            Assessment earlier,
            @Nullable RuleOutcomes was,
            Assessment later,
            @Nullable RuleOutcomes is,
            List<Shift> shifts) {
        Column<Outcome> before = was == null ? Column.empty() : was.outcomes();
        Column<Outcome> after = is == null ? Column.empty() : is.outcomes();
        List<Shift> found = new ArrayList<>(2);
        Map<EntityId, Shift> halves = new HashMap<>(2);
        after.differences(later.jurisdiction(), before, earlier.jurisdiction(), (subject, now, then) -> {
            Shift shift = new Shift(was == null ? null : was.rule(), is == null ? null : is.rule(), subject, then, now);
            if (now != null && then != null) {
                found.add(shift);
            } else {
                halves.merge(subject, shift, Shift::and);
            }
        });
        found.addAll(halves.values());
        found.removeIf(shift -> !shift.isOne());
        if (found.size() > 1) {
            found.sort(BY_SUBJECT);
        }
        shifts.addAll(found);
    }

    /** One subject of one rule whose outcomes differ. */
    private record Shift(
            @Nullable Rule was,
            @Nullable Rule is,
            EntityId subject,
            @Nullable Outcome before,
            @Nullable Outcome after) {
        Shift and(Shift other) {
            return new Shift(
                    was, is, subject, before == null ? other.before : before, after == null ? other.after : after);
        }

        boolean isOne() {
            return before == null ? after != null : !before.equals(after);
        }
    }

    /**
     * What is compared to.
     *
     * @return the earlier assessment
     */
    public Assessment before() {
        return earlier;
    }

    /**
     * What is compared.
     *
     * @return the later assessment
     */
    public Assessment after() {
        return later;
    }

    /**
     * Whether nothing differs.
     *
     * @return true if every rule of both has the same outcomes
     */
    public boolean isEmpty() {
        return shifts.isEmpty();
    }

    /**
     * The violations that are there only later.
     *
     * @return the later findings, by rule in the order of the later policy, then by subject
     */
    public Seq<Finding> introduced() {
        return changed().filter(OutcomeChange::isIntroduced).flatMap(OutcomeChange::after);
    }

    /**
     * The violations that are there only earlier.
     *
     * @return the earlier findings, by rule in the order of the later policy, then by subject; those of rules that only
     *     the earlier policy has come last
     */
    public Seq<Finding> resolved() {
        return changed().filter(OutcomeChange::isResolved).flatMap(OutcomeChange::before);
    }

    /**
     * Everything that came out otherwise, be it only in a measured value.
     *
     * @return the changes, by rule in the order of the later policy, then by subject; those of rules that only the earlier
     *     policy has come last
     */
    public Seq<OutcomeChange> changed() {
        return shifts.map(shift -> OutcomeChange.of(
                finding(earlier, shift.was, shift.subject, shift.before),
                finding(later, shift.is, shift.subject, shift.after)));
    }

    private static Option<Finding> finding(
            Assessment assessment, @Nullable Rule rule, EntityId subject, @Nullable Outcome outcome) {
        return rule == null || outcome == null
                ? Option.none()
                : Option.some(assessment.finding(rule, subject, outcome));
    }

    @Override
    public String toString() {
        return introduced().size() + " introduced, " + resolved().size() + " resolved, " + shifts.size() + " changed";
    }
}
