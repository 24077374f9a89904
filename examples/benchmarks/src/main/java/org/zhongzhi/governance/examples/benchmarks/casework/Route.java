package org.zhongzhi.governance.examples.benchmarks.casework;

import static org.zhongzhi.governance.examples.benchmarks.casework.Desk.BODY;
import static org.zhongzhi.governance.examples.benchmarks.casework.Desk.CENTRE;
import static org.zhongzhi.governance.examples.benchmarks.casework.Desk.RECEPTION;

import java.time.Instant;
import java.util.List;

/**
 * A way of the measured procedure: every contestant is made of these.
 *
 * @param from out of which state
 * @param move by what
 * @param to into which state
 * @param desk who may do it
 * @param least the least number that its guard lets pass
 */
record Route(Stage from, Move move, Stage to, Desk desk, int least) {
    static final int LEAST_TO_BEGIN = 5;

    static final List<Route> ALL = List.of(
            new Route(Stage.RECEIVED, Move.REGISTER, Stage.REGISTERED, RECEPTION, 10),
            new Route(Stage.REGISTERED, Move.DISPATCH, Stage.DISPATCHED, CENTRE, 20),
            new Route(Stage.DISPATCHED, Move.RETURN, Stage.REGISTERED, BODY, 10),
            new Route(Stage.DISPATCHED, Move.ACCEPT, Stage.ACCEPTED, BODY, 15),
            new Route(Stage.ACCEPTED, Move.HANDLE, Stage.HANDLED, BODY, 20),
            new Route(Stage.HANDLED, Move.REWORK, Stage.ACCEPTED, CENTRE, 10),
            new Route(Stage.HANDLED, Move.VERIFY, Stage.VERIFIED, CENTRE, 15),
            new Route(Stage.VERIFIED, Move.ANSWER, Stage.ANSWERED, CENTRE, 10),
            new Route(Stage.ANSWERED, Move.REVIEW, Stage.REVIEWED, RECEPTION, 20),
            new Route(Stage.REVIEWED, Move.CLOSE, Stage.CLOSED, RECEPTION, 15),
            new Route(Stage.RECEIVED, Move.CANCEL, Stage.CANCELLED, RECEPTION, 10),
            new Route(Stage.REGISTERED, Move.CANCEL, Stage.CANCELLED, RECEPTION, 10));

    /** Whether the one it is for asks for it, with a number that is large enough, and not before what was done last. */
    boolean admits(Step step, Instant last) {
        return step.desk() == desk && step.number() >= least && !step.at().isBefore(last);
    }

    /** The same for what begins a case, which the first state of a peer's machine stands for. */
    static boolean admitsToBegin(Step step) {
        return step.move() == Move.RECEIVE && step.desk() == RECEPTION && step.number() >= LEAST_TO_BEGIN;
    }
}
