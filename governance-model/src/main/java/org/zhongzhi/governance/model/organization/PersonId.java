package org.zhongzhi.governance.model.organization;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.value.Check;
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
    private static final Pattern PERSONAL_NUMBER =
            Pattern.compile("\\d{15}|\\d{17}[\\dXx]|((00)?86-?)?1[3-9]\\d-?\\d{4}-?\\d{4}");

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
        Check.that(
                isIdentifier(value()),
                "The identifier of a person is refused: "
                        + "expected 1 to 100 letters and digits, with . _ - : or / between them");
        Check.that(
                !PERSONAL_NUMBER
                        .matcher(Normalizer.normalize(value(), Form.NFKC))
                        .matches(),
                "The identifier of a person looks like an identity number or a phone number: "
                        + "expected an opaque identifier that says nothing about the person");
    }
}
