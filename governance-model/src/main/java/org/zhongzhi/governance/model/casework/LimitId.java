package org.zhongzhi.governance.model.casework;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.IdentifierForm;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** The code of a time limit of a procedure, as {@code whole}. */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class LimitId implements Comparable<LimitId> {
    LimitId() {}

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
    public static LimitId of(String value) {
        return ImmutableLimitId.of(value);
    }

    @Value.Check
    void check() {
        IdentifierForm.check("a time limit", value());
    }

    @Override
    public final int compareTo(LimitId other) {
        return value().compareTo(other.value());
    }

    @Override
    public final String toString() {
        return value();
    }
}
