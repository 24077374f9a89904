package org.zhongzhi.governance.json.statistics;

import io.vavr.collection.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Figures while they are counted. */
final class Sum {
    private final long[] counts = new long[Figure.values().length];
    private final Map<Long, Long> times = new TreeMap<>();

    void add(Facts.Fact fact) {
        if (fact instanceof Facts.Happened happened) {
            counts[happened.figure().ordinal()]++;
        } else if (fact instanceof Facts.Took took) {
            times.merge(HandlingTimes.bucket(took.minutes()), 1L, Long::sum);
        }
    }

    Figures figures() {
        return Figures.of(counts.clone(), HandlingTimes.counted(HashMap.ofAll(times)));
    }
}
