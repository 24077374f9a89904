package org.zhongzhi.governance.examples.nationwide.spark;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhongzhi.governance.rules.Assessment;

/** Findings as rows, compared finding by finding. */
final class Rows {
    private Rows() {}

    static List<FindingRow> of(Assessment assessment) {
        return assessment.findings().map(FindingRow::of).toJavaList();
    }

    /** What stands in one of two results and not as often in the other: nothing if they are the same. */
    static List<String> differences(Collection<FindingRow> expected, Collection<FindingRow> actual) {
        Map<FindingRow, Integer> surplus = new HashMap<>();
        actual.forEach(row -> surplus.merge(row, 1, Integer::sum));
        expected.forEach(row -> surplus.merge(row, -1, Integer::sum));
        return surplus.entrySet().stream()
                .filter(each -> each.getValue() != 0)
                .map(each -> (each.getValue() > 0 ? "too many: " : "missing: ") + each.getKey())
                .sorted()
                .toList();
    }
}
