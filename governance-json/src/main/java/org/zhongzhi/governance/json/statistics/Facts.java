package org.zhongzhi.governance.json.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What there is to count of a case, or of the work of a body in it, each with its moment. */
final class Facts {
    private final List<Fact> all = new ArrayList<>();

    /** Something that counts in the month of its moment. */
    sealed interface Fact {
        Instant at();
    }

    /** Something that adds one to a figure. */
    record Happened(Figure figure, Instant at) implements Fact {}

    /** How long handling took that came to its end. */
    record Took(Instant at, long minutes) implements Fact {}

    /** Those of which statistics on a basis tell. */
    List<Fact> on(Basis basis) {
        return basis.month().isEmpty()
                ? all
                : all.stream().filter(each -> basis.holds(each.at())).toList();
    }

    void happened(Figure figure, @Nullable Instant at) {
        if (at != null) {
            all.add(new Happened(figure, at));
        }
    }

    void took(@Nullable Instant from, @Nullable Instant until) {
        if (from != null && until != null && !until.isBefore(from)) {
            all.add(new Took(until, Duration.between(from, until).toMinutes()));
        }
    }

    /** Takes over those of these figures. */
    void take(Facts others, Set<Figure> figures) {
        for (Fact each : others.all) {
            if (each instanceof Happened one && figures.contains(one.figure())) {
                all.add(each);
            }
        }
    }
}
