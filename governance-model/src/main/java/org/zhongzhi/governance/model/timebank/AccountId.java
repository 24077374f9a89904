package org.zhongzhi.governance.model.timebank;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.IdentifierForm;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/**
 * The identifier of an account: an opaque reference. Whom the account stands for, a volunteer, a resident who is served
 * or an organisation, is known to whoever gave the reference and to nobody here; no identity number, phone number or name
 * has a place in it. What looks like one of the two numbers is refused, as for a person in a public role, and the message
 * does not repeat it. Ordered by value.
 */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class AccountId implements Comparable<AccountId> {
    AccountId() {}

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
     * @throws InvalidValueException if the value is no identifier, or looks like an identity or phone number
     */
    public static AccountId of(String value) {
        return ImmutableAccountId.of(value);
    }

    @Value.Check
    void check() {
        IdentifierForm.checkOpaque("an account", value());
    }

    @Override
    public final int compareTo(AccountId other) {
        return value().compareTo(other.value());
    }

    @Override
    public final String toString() {
        return value();
    }
}
