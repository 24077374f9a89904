package org.zhongzhi.governance.model.casework;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.IdentifierForm;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** The code of a state of a case or of an assignment, as {@code registered}. */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class StateId implements Comparable<StateId> {
    StateId() {}

    /**
     * The code as it stands in documents.
     *
     * @return the value
     */
    @Value.Parameter
    public abstract String value();

    /**
     * The code with the given value.
     *
     * @param value the code as it stands in documents
     * @return the code
     * @throws InvalidValueException if the value has another form
     */
    public static StateId of(String value) {
        return ImmutableStateId.of(value);
    }

    @Value.Check
    void check() {
        IdentifierForm.check("a state", value());
    }

    @Override
    public final int compareTo(StateId other) {
        return value().compareTo(other.value());
    }

    @Override
    public final String toString() {
        return value();
    }
}
