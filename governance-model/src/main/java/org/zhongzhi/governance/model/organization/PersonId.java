package org.zhongzhi.governance.model.organization;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.identity.IdentifierForm;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/**
 * The opaque identifier of a person in a public role. What looks like a resident identity number (15 digits, or 17 and
 * a check character) or a mobile number (11 digits from 13 to 19, perhaps grouped, perhaps with the country code) is
 * refused, also in full-width digits, and the message does not repeat it.
 */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class PersonId extends ActorId {
    PersonId() {}

    @Override
    @Value.Parameter
    public abstract String value();

    @Override
    public final EntityType type() {
        return EntityType.PERSON;
    }

    /**
     * The identifier with the given value.
     *
     * @param value the opaque identifier as it stands in documents
     * @return the identifier
     * @throws InvalidValueException if the value is no identifier, or looks like an identity or phone number
     */
    public static PersonId of(String value) {
        return ImmutablePersonId.of(value);
    }

    @Value.Check
    void check() {
        IdentifierForm.checkOpaque("a person", value());
    }
}
