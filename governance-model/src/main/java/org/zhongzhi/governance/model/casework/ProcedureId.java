package org.zhongzhi.governance.model.casework;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.IdentifierForm;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** The code of a procedure (办理流程), as {@code matter}. */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class ProcedureId implements Comparable<ProcedureId> {
    ProcedureId() {}

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
    public static ProcedureId of(String value) {
        return ImmutableProcedureId.of(value);
    }

    @Value.Check
    void check() {
        IdentifierForm.check("a procedure", value());
    }

    @Override
    public final int compareTo(ProcedureId other) {
        return value().compareTo(other.value());
    }

    @Override
    public final String toString() {
        return value();
    }
}
