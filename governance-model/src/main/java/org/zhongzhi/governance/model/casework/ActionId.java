package org.zhongzhi.governance.model.casework;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.IdentifierForm;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** The code of an action, as {@code dispatch}. */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class ActionId implements Comparable<ActionId> {
    ActionId() {}

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
    public static ActionId of(String value) {
        return ImmutableActionId.of(value);
    }

    @Value.Check
    void check() {
        IdentifierForm.check("an action", value());
    }

    @Override
    public final int compareTo(ActionId other) {
        return value().compareTo(other.value());
    }

    @Override
    public final String toString() {
        return value();
    }
}
