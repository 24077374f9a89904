package org.zhongzhi.governance.examples.benchmarks.measure;

import java.util.LongSummaryStatistics;
import org.zhongzhi.governance.examples.benchmarks.data.Data;
import org.zhongzhi.governance.examples.benchmarks.data.Edit;
import org.zhongzhi.governance.examples.benchmarks.ours.EvaluationCounts;

/** How many evaluations a change causes at some size of jurisdiction. */
public final class EvaluationProbe {
    private EvaluationProbe() {}

    /**
     * Counts and prints the least and the most of each kind of change.
     *
     * @param arguments how many communities
     */
    public static void main(String[] arguments) {
        Data data = Data.of(Integer.parseInt(arguments[0]));
        for (Edit.Kind kind : Edit.Kind.values()) {
            LongSummaryStatistics counted = EvaluationCounts.of(data, kind);
            System.out.println(kind + ".least=" + counted.getMin());
            System.out.println(kind + ".most=" + counted.getMax());
        }
    }
}
