package org.zhongzhi.governance.examples.cli.report;

import io.vavr.collection.Seq;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.IdleReason;
import org.zhongzhi.governance.rules.Rule;

/** The rules that judged nothing, with their names. */
final class IdleRules {
    private IdleRules() {}

    /**
     * A rule that judged nothing.
     *
     * @param id the identifier of the rule
     * @param clause where it is laid down
     * @param label its name
     * @param reason why it judged nothing
     */
    public record Idle(String id, String clause, Text label, IdleReason reason) {}

    static Seq<Idle> of(Assessment assessment) {
        return assessment.rulesWithoutSubjects().map(idle -> {
            Rule rule = assessment.policy().rule(idle.rule()).get();
            return new Idle(rule.id(), rule.clause().toString(), rule.label(), idle.reason());
        });
    }
}
