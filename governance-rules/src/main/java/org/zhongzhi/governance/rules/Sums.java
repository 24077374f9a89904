package org.zhongzhi.governance.rules;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhongzhi.governance.rules.Measure.Sum;

/**
 * The sums over one jurisdiction as of one date, each added up when it is first asked for. Threads that ask at once may
 * add up the same sum; they get the same result.
 */
final class Sums {
    private final Map<Sum, SumColumn> columns;

    private Sums(Map<Sum, SumColumn> columns) {
        this.columns = columns;
    }

    static Sums none() {
        return new Sums(new ConcurrentHashMap<>());
    }

    /** Those sums of which it is known what they rest on, to be brought up to date by replacing them. */
    Sums only(Tracking tracking) {
        Map<Sum, SumColumn> known = new ConcurrentHashMap<>(columns);
        known.keySet().removeIf(sum -> !tracking.ofSums().containsKey(sum));
        return new Sums(known);
    }

    /** A sum, for a reading of the jurisdiction and date that these sums are of. */
    SumColumn of(Reading reading, Sum sum) {
        SumColumn known = columns.get(sum);
        if (known != null) {
            return known;
        }
        // Not computeIfAbsent: the parts of a sum may be sums themselves, which come into the same map.
        SumColumn added = SumColumn.of(reading.plain(), sum);
        SumColumn other = columns.putIfAbsent(sum, added);
        return other == null ? added : other;
    }

    Iterable<SumColumn> columns() {
        return columns.values();
    }

    void replace(SumColumn column) {
        columns.put(column.sum(), column);
    }
}
