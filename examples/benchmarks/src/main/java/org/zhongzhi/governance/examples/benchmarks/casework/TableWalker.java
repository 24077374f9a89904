package org.zhongzhi.governance.examples.benchmarks.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** By hand: a table by state and move, and a case that never changes with its log. It looks neither at who asks, nor at numbers, nor at clocks. */
final class TableWalker implements Walker<Step[]> {
    private final @Nullable Stage[][] next = new Stage[Stage.values().length][Move.values().length];

    TableWalker() {
        for (Route route : Route.ALL) {
            next[route.from().ordinal()][route.move().ordinal()] = route.to();
        }
    }

    private record Kept(
            Stage stage, int number, Step event, @Nullable Kept before) {}

    @Override
    public Step[] inputs(Life life) {
        return life.steps().toArray(Step[]::new);
    }

    @Override
    public Object walk(Step[] inputs) {
        Kept kept = new Kept(Stage.RECEIVED, 1, inputs[0], null);
        for (int i = 1; i < inputs.length; i++) {
            kept = Objects.requireNonNull(after(kept, inputs[i]));
        }
        return kept;
    }

    private @Nullable Kept after(Kept before, Step step) {
        Stage stage = next[before.stage.ordinal()][step.move().ordinal()];
        return stage == null ? null : new Kept(stage, before.number + 1, step, before);
    }

    @Override
    public List<Answer> answers(Life life) {
        List<Answer> answers = new ArrayList<>();
        Kept kept = new Kept(Stage.RECEIVED, 1, life.steps().get(0), null);
        answers.add(new Answer(true, kept.stage));
        for (Step step : life.steps().subList(1, life.steps().size())) {
            Kept after = after(kept, step);
            kept = after == null ? kept : after;
            answers.add(new Answer(after != null, kept.stage));
        }
        return answers;
    }
}
