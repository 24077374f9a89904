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
            // Nothing is judged again for the eve, but a finding also says how many days are left.
            Assessment eve = before.asOf(day.get().minusDays(1));
            Assessment after = eve.asOf(day.get());
            Comparison comparison = after.comparedTo(eve);
            if (!comparison.isEmpty()) {
                found.add(Milestone.of(day.get(), comparison));
            }
            before = after;
        }
        return Array.ofAll(found);
    }

    /** The next day on which an outcome can be another one: something turns, or was read of the date and is otherwise. */
    private static Option<LocalDate> next(Assessment assessment, LocalDate to) {
        LocalDate day = assessment.asOf();
        Option<LocalDate> ofEntities = assessment.turns().days(day, to).headOption();
        Seq<LocalDate> ofRules = assessment.policy().rules().flatMap(Node::turns);
        Option<LocalDate> ofReads = assessment
                .tracking()
                .firstEnd()
                .filter(end -> end <= to.toEpochDay())
                .map(LocalDate::ofEpochDay);
        return ofRules.appendAll(ofEntities)
                .appendAll(ofReads)
                .filter(next -> next.isAfter(day) && !next.isAfter(to))
                .min();
    }
}
