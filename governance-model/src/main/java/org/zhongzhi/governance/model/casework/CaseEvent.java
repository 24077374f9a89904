package org.zhongzhi.governance.model.casework;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** Something that was done in a case: the action, with what was looked up for it, and where it led. */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class CaseEvent {
    CaseEvent() {}

    /**
     * The number of the event in its case.
     *
     * @return from 1 on
     */
    @Value.Parameter
    public abstract int number();

    /**
     * What was done.
     *
     * @return the action
     */
    @Value.Parameter
    public abstract Action action();

    /**
     * Which way the action went.
     *
     * @return the position of the transition among those of the action, from 0 on
     */
    @Value.Parameter
    public abstract int way();

    /**
     * Where the case is after it.
     *
     * @return the state
     */
    @Value.Parameter
    public abstract StateId state();

    /**
     * An event.
     *
     * @param number the number of the event in its case, from 1 on
     * @param action what was done
     * @param way the position of the transition among those of the action, from 0 on
     * @param state where the case is after it
     * @return the event
     * @throws InvalidValueException if the number is below 1, or the way below 0
     */
    public static CaseEvent of(int number, Action action, int way, StateId state) {
        return ImmutableCaseEvent.of(number, action, way, state);
    }

    @Value.Check
    void check() {
        if (number() < 1) {
            throw new InvalidValueException("The number of an event is " + number() + ": expected 1 or more");
        }
        if (way() < 0) {
            throw new InvalidValueException("The way of an event is " + way() + ": expected 0 or more");
        }
    }

    @Override
    public final String toString() {
        return number() + " " + action() + " -> " + state();
    }
}
