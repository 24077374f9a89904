package org.zhongzhi.governance.examples.benchmarks.casework;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.casework.Refusal;

/** This library: a new case and its event for each action; what is asked is made beforehand. */
final class ZhongzhiWalker implements Walker<ZhongzhiWalker.Asked> {
    private final Casework casework = Casework.of(TenStates.PROCEDURE);

    @SuppressWarnings("ArrayRecordComponent") // never compared, and read in a hot loop
    record Asked(CaseId id, Action[] actions) {}

    @Override
    public Asked inputs(Life life) {
        return new Asked(
                CaseId.of(life.name()),
                life.steps().stream().map(TenStates::action).toArray(Action[]::new));
    }

    @Override
    public Case walk(Asked inputs) {
        Action[] actions = inputs.actions;
        Case standing = casework.open(inputs.id, actions[0]).get();
        for (int i = 1; i < actions.length; i++) {
            standing = casework.apply(standing, actions[i]).get();
        }
        return standing;
    }

    @Override
    public List<Answer> answers(Life life) {
        List<Answer> answers = new ArrayList<>();
        @Nullable Case standing = null;
        for (Action action : inputs(life).actions) {
            Either<Refusal, Case> next =
                    standing == null ? casework.open(CaseId.of(life.name()), action) : casework.apply(standing, action);
            standing = next.getOrElse(standing);
            answers.add(new Answer(
                    next.isRight(),
                    Stage.of(standing == null ? "" : standing.state().id().value())));
        }
        return answers;
    }
}
