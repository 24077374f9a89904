package org.zhongzhi.governance.model.casework;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;

/** A state of a case or of an assignment (环节). */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class State {
    State() {}

    /**
     * The state.
     *
     * @return its code
     */
    @Value.Parameter
    public abstract StateId id();

    /**
     * The word for people.
     *
     * @return the label
     */
    @Value.Parameter
    public abstract Text label();

    /**
     * Whether it is one to be left.
     *
     * @return the kind
     */
    @Value.Parameter
    public abstract StateKind kind();

    /**
     * A state in which something is still to be done.
     *
     * @param id its code
     * @param chinese the word in Chinese
     * @param english the word in English
     * @return the state
     * @throws InvalidValueException if a value is refused
     */
    public static State open(String id, String chinese, String english) {
        return of(StateId.of(id), Text.of(chinese, english), StateKind.OPEN);
    }

    /**
     * A state that is done and may be opened again.
     *
     * @param id its code
     * @param chinese the word in Chinese
     * @param english the word in English
     * @return the state
     * @throws InvalidValueException if a value is refused
     */
    public static State settled(String id, String chinese, String english) {
        return of(StateId.of(id), Text.of(chinese, english), StateKind.SETTLED);
    }

    /**
     * A state that nothing leads out of.
     *
     * @param id its code
     * @param chinese the word in Chinese
     * @param english the word in English
     * @return the state
     * @throws InvalidValueException if a value is refused
     */
    public static State end(String id, String chinese, String english) {
        return of(StateId.of(id), Text.of(chinese, english), StateKind.END);
    }

    /**
     * A state.
     *
     * @param id its code
     * @param label the word for people
     * @param kind whether it is one to be left
     * @return the state
     */
    public static State of(StateId id, Text label, StateKind kind) {
        return ImmutableState.of(id, label, kind);
    }
}
