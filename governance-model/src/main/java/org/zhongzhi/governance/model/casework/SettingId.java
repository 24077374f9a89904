package org.zhongzhi.governance.model.casework;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.IdentifierForm;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** The code of a number that a procedure leaves to the city, as {@code most-returns}. */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class SettingId implements Comparable<SettingId> {
    SettingId() {}

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
    public static SettingId of(String value) {
        return ImmutableSettingId.of(value);
    }

    @Value.Check
    void check() {
        IdentifierForm.check("a setting", value());
    }

    @Override
    public final int compareTo(SettingId other) {
        return value().compareTo(other.value());
    }

    @Override
    public final String toString() {
        return value();
    }
}
