package org.zhongzhi.governance.examples.benchmarks.ours;

import java.util.List;
import java.util.LongSummaryStatistics;
import org.zhongzhi.governance.examples.benchmarks.data.Data;
import org.zhongzhi.governance.examples.benchmarks.data.Edit;
import org.zhongzhi.governance.examples.benchmarks.data.Edits;

/** How many evaluations changes cause, as the assessments themselves report it. */
public final class EvaluationCounts {
    private static final int MOST = 400;

    private EvaluationCounts() {}

    /**
     * Counts the evaluations of changes, one by one.
     *
     * @param data what is judged
     * @param kind what kind of change
     * @return least, most and sum over the changes
     */
    public static LongSummaryStatistics of(Data data, Edit.Kind kind) {
        Zhongzhi engine = new Zhongzhi();
        Zhongzhi.Judged judged = engine.load(engine.input(data));
        LongSummaryStatistics counted = new LongSummaryStatistics();
        judged.assess();
        List<Edit> edits = Edits.of(data, kind).there();
        for (Edit edit : edits.subList(0, Math.min(MOST, edits.size()))) {
            judged.prepare(edit).make();
            counted.accept(judged.current().work().evaluations());
        }
        return counted;
    }
}
