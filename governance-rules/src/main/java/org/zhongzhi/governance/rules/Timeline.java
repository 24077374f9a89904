package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Walks a jurisdiction that is left as it is from day to day, past the days on which nothing can change. */
final class Timeline {
    private Timeline() {}

    static Seq<Milestone> of(Assessment first, LocalDate to) {
        List<Milestone> found = new ArrayList<>();
        Assessment before = first;
        for (Option<LocalDate> day = next(before, to); day.isDefined(); day = next(before, to)) {
            Assessment after = before.asOf(day.get());
            Comparison comparison = after.comparedTo(before);
            if (!comparison.isEmpty()) {
                found.add(Milestone.of(day.get(), comparison));
            }
            before = after;
        }
        return Array.ofAll(found);
    }

    /** Asked anew on every day, since a rule that reads the date itself may come into force on the way. */
    private static Option<LocalDate> next(Assessment assessment, LocalDate to) {
        LocalDate day = assessment.asOf();
        Seq<LocalDate> candidates = assessment.readsDate()
                ? Array.of(day.plusDays(1))
                : assessment
                        .turns()
                        .days(day, to)
                        .take(1)
                        .toArray()
                        .appendAll(
                                assessment.policy().rules().flatMap(Node::turns).filter(turn -> turn.isAfter(day)));
        return candidates.reject(next -> next.isAfter(to)).min();
    }
}
