package org.zhongzhi.governance.examples.benchmarks.casework;

import java.util.List;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;

/** This library, with the actions made of plain values while the clock runs. */
final class MakingActionsWalker implements Walker<Life> {
    private final Casework casework = Casework.of(TenStates.PROCEDURE);

    @Override
    public Life inputs(Life life) {
        return life;
    }

    @Override
    public Case walk(Life life) {
        List<Step> steps = life.steps();
        Case standing = casework.open(CaseId.of(life.name()), TenStates.action(steps.get(0)))
                .get();
        for (int i = 1; i < steps.size(); i++) {
            standing = casework.apply(standing, TenStates.action(steps.get(i))).get();
        }
        return standing;
    }

    @Override
    public List<Answer> answers(Life life) {
        return new ZhongzhiWalker().answers(life);
    }
}
