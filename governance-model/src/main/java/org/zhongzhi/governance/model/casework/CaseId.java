package org.zhongzhi.governance.model.casework;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.IdentifierForm;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** The opaque identifier of a case (案件编号). */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class CaseId implements Comparable<CaseId> {
    private static final int LONGEST = 80;

    CaseId() {}

    /**
     * The identifier as it stands in documents.
     *
     * @return the value
     */
    @Value.Parameter
    public abstract String value();

    /**
     * The identifier with the given value.
     *
     * @param value the identifier as it stands in documents: up to 80 letters and digits, with {@code . _ - :} or {@code /}
     *     between them
     * @return the identifier
     * @throws InvalidValueException if the value has another form, or looks like an identity or phone number
     */
    public static CaseId of(String value) {
        return ImmutableCaseId.of(value);
    }

    @Value.Check
    void check() {
        IdentifierForm.checkOpaque("a case", value());
        Check.atMost(LONGEST, "The identifier of a case", value());
    }

    @Override
    public final int compareTo(CaseId other) {
        return value().compareTo(other.value());
    }

    @Override
    public final String toString() {
        return value();
    }
}
