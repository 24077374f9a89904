package org.zhongzhi.governance.model.mandate;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.IdentifierForm;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/**
 * What a duty, a power, a need or a case is about, by a code of the city's own list (事项编码), as {@code sanitation/waste}.
 * Accepted values are formed like other identifiers.
 */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class MatterCode implements Comparable<MatterCode> {
    MatterCode() {}

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
     * @throws InvalidValueException if it has another form
     */
    public static MatterCode of(String value) {
        return ImmutableMatterCode.of(value);
    }

    @Value.Check
    void check() {
        IdentifierForm.check("a matter", value());
    }

    @Override
    public final int compareTo(MatterCode other) {
        return value().compareTo(other.value());
    }

    @Override
    public final String toString() {
        return value();
    }
}
