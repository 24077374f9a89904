package org.zhongzhi.governance.examples.benchmarks.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateContext;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.StateMachineContext;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.support.DefaultExtendedState;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import reactor.core.publisher.Mono;

/**
 * Spring Statemachine: the definition is built once, and one machine of it is set back for each case, as it advises for cases
 * that are kept elsewhere; making a machine for each case costs more. The step is a header of the event, and the moment of the
 * last one a variable of the machine. It records nothing.
 */
final class SpringWalker implements Walker<List<Message<Move>>> {
    private static final String STEP = "step";
    private static final String LAST = "last";

    private final StateMachine<Stage, Move> machine;

    /** How many transitions were taken: the result of an event says that it was accepted where a guard kept it back. */
    private int taken;

    SpringWalker() {
        try {
            StateMachineBuilder.Builder<Stage, Move> builder = StateMachineBuilder.builder();
            builder.configureStates().withStates().initial(Stage.RECEIVED).states(EnumSet.allOf(Stage.class));
            for (Route route : Route.ALL) {
                builder.configureTransitions()
                        .withExternal()
                        .source(route.from())
                        .target(route.to())
                        .event(route.move())
                        .guard(context -> route.admits(step(context), last(context)))
                        .action(this::done);
            }
            machine = builder.createFactory().getStateMachine();
        } catch (Exception failure) {
            throw new IllegalStateException("Spring Statemachine refuses the procedure", failure);
        }
    }

    private static Step step(StateContext<Stage, Move> context) {
        return (Step) context.getMessageHeader(STEP);
    }

    private static Instant last(StateContext<Stage, Move> context) {
        return context.getExtendedState().get(LAST, Instant.class);
    }

    private void done(StateContext<Stage, Move> context) {
        context.getExtendedState().getVariables().put(LAST, step(context).at());
        taken++;
    }

    @Override
    public List<Message<Move>> inputs(Life life) {
        return life.steps().stream().map(SpringWalker::message).toList();
    }

    private static Message<Move> message(Step step) {
        return MessageBuilder.withPayload(step.move()).setHeader(STEP, step).build();
    }

    @Override
    public Object walk(List<Message<Move>> inputs) {
        begin((Step) Objects.requireNonNull(inputs.get(0).getHeaders().get(STEP)));
        for (int i = 1; i < inputs.size(); i++) {
            if (!send(inputs.get(i))) {
                throw new IllegalStateException("Refused: " + inputs.get(i));
            }
        }
        return machine.getState();
    }

    private void begin(Step first) {
        if (!Route.admitsToBegin(first)) {
            throw new IllegalStateException("Not admitted: " + first);
        }
        DefaultExtendedState variables = new DefaultExtendedState();
        variables.getVariables().put(LAST, first.at());
        StateMachineContext<Stage, Move> beginning =
                new DefaultStateMachineContext<>(Stage.RECEIVED, null, null, variables);
        machine.stopReactively().block();
        machine.getStateMachineAccessor()
                .doWithAllRegions(
                        each -> each.resetStateMachineReactively(beginning).block());
        machine.startReactively().block();
    }

    private boolean send(Message<Move> message) {
        int before = taken;
        machine.sendEvent(Mono.just(message)).blockLast();
        return taken > before;
    }

    @Override
    public List<Answer> answers(Life life) {
        List<Answer> answers = new ArrayList<>();
        begin(life.steps().get(0));
        answers.add(new Answer(true, machine.getState().getId()));
        for (Step step : life.steps().subList(1, life.steps().size())) {
            boolean isTaken = send(message(step));
            answers.add(new Answer(isTaken, machine.getState().getId()));
        }
        return answers;
    }
}
