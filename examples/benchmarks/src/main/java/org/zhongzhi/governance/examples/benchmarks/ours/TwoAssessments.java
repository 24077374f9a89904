package org.zhongzhi.governance.examples.benchmarks.ours;

import io.vavr.collection.Seq;
import java.util.List;
import org.zhongzhi.governance.examples.benchmarks.data.Data;
import org.zhongzhi.governance.examples.benchmarks.data.Edit;
import org.zhongzhi.governance.examples.benchmarks.data.Edits;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Finding;

/** Two assessments of the same data with some changes between them. */
public final class TwoAssessments {
    private final Assessment before;
    private final Assessment next;
    /** All findings of the earlier one, since a walk has to know where to look. */
    private final Seq<Finding> findings;

    private TwoAssessments(Assessment before, Assessment next) {
        this.before = before;
        this.next = next;
        this.findings = before.findings();
    }

    /**
     * Makes two assessments.
     *
     * @param data what is judged
     * @param apart how many communities get another number of volunteers in between
     * @return both assessments
     */
    public static TwoAssessments of(Data data, int apart) {
        Zhongzhi engine = new Zhongzhi();
        Zhongzhi.Judged judged = engine.load(engine.input(data));
        Assessment before = judged.assess();
        List<Edit> edits = Edits.of(data, Edit.Kind.ATTRIBUTE).there();
        if (edits.size() < apart) {
            throw new IllegalArgumentException(apart + " edits: expected at most " + edits.size());
        }
        edits.subList(0, apart).forEach(edit -> judged.prepare(edit).make());
        return new TwoAssessments(before, judged.current());
    }

    /**
     * What differs, as the library finds it.
     *
     * @return every outcome that is another, with its findings before and after
     */
    public Object compare() {
        return next.comparedTo(before).changed();
    }

    /**
     * How many outcomes differ, by looking at all of them.
     *
     * @return the number
     */
    public int walk() {
        int differing = 0;
        for (Finding finding : findings) {
            if (!next.outcome(finding.rule().id(), finding.subject()).contains(finding.outcome())) {
                differing++;
            }
        }
        return differing;
    }
}
