package org.zhongzhi.governance.examples.benchmarks.casework;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * stateless4j: the configuration is built once, a case is a machine of its own. A guard of it takes no arguments, so the
 * step and the moment of the last one lie where the guards find them. It records nothing.
 */
final class Stateless4jWalker implements Walker<Step[]> {
    private final StateMachineConfig<Stage, Move> config = new StateMachineConfig<>();
    private @Nullable Step asked;
    private Instant last = Instant.MIN;

    Stateless4jWalker() {
        for (Stage stage : Stage.values()) {
            config.configure(stage);
        }
        for (Route route : Route.ALL) {
            config.configure(route.from()).permitIf(route.move(), route.to(), () -> route.admits(asked(), last));
        }
    }

    private Step asked() {
        if (asked == null) {
            throw new IllegalStateException("A guard is asked before there is a step");
        }
        return asked;
    }

    @Override
    public Step[] inputs(Life life) {
        return life.steps().toArray(Step[]::new);
    }

    @Override
    public Object walk(Step[] inputs) {
        StateMachine<Stage, Move> machine = begun(inputs[0]);
        for (int i = 1; i < inputs.length; i++) {
            fire(machine, inputs[i]);
        }
        return machine;
    }

    private StateMachine<Stage, Move> begun(Step first) {
        if (!Route.admitsToBegin(first)) {
            throw new IllegalStateException("Not admitted: " + first);
        }
        last = first.at();
        return new StateMachine<>(Stage.RECEIVED, config);
    }

    private void fire(StateMachine<Stage, Move> machine, Step step) {
        asked = step;
        machine.fire(step.move());
        last = step.at();
    }

    @Override
    public List<Answer> answers(Life life) {
        List<Answer> answers = new ArrayList<>();
        StateMachine<Stage, Move> machine = begun(life.steps().get(0));
        answers.add(new Answer(true, machine.getState()));
        for (Step step : life.steps().subList(1, life.steps().size())) {
            boolean taken = true;
            try {
                fire(machine, step);
            } catch (IllegalStateException refused) {
                taken = false;
            }
            answers.add(new Answer(taken, machine.getState()));
        }
        return answers;
    }
}
