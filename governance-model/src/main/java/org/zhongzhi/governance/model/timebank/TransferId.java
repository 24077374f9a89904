package org.zhongzhi.governance.model.timebank;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.IdentifierForm;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/**
 * The identifier of a transfer, given by whoever asks for it. It is best made of what the minutes are for, such as the
 * identifier of the confirmed order, so that asking again asks for the same transfer.
 */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class TransferId {
    TransferId() {}

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
     * @param value 1 to 100 letters and digits, with {@code . _ - :} or {@code /} between them
     * @return the identifier
     * @throws InvalidValueException if the value is no identifier
     */
    public static TransferId of(String value) {
        return ImmutableTransferId.of(value);
    }

    @Value.Check
    void check() {
        IdentifierForm.check("a transfer", value());
    }

    @Override
    public final String toString() {
        return value();
    }
}
