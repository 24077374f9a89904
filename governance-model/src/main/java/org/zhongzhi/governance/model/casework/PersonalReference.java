package org.zhongzhi.governance.model.casework;

import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.IdentifierForm;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/**
 * An opaque reference to a resident, such as the reporter of a matter, that can be erased (个人信息保护法 art. 47). A log holds
 * its seal alone: the SHA-256 of the reference and a salt that nobody can guess. With reference and salt gone, the seal
 * says nothing about the resident, and the log still verifies.
 */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class PersonalReference {
    private static final int LEAST_SALT = 16;
    private static final Pattern SEAL = Pattern.compile("[0-9a-f]{64}");

    PersonalReference() {}

    /**
     * The seal.
     *
     * @return 64 hexadecimal digits
     */
    @Value.Parameter
    public abstract String seal();

    /**
     * What is sealed.
     *
     * @return the reference and its salt, or none once erased
     */
    @Value.Parameter
    public abstract Option<Opening> opening();

    /**
     * What a seal is made of.
     *
     * @param reference the opaque reference
     * @param salt at least 16 characters that nobody can guess, another for each reference and case
     */
    public record Opening(String reference, String salt) {
        /** Refuses a reference that is no opaque identifier, and a short salt. */
        public Opening {
            IdentifierForm.checkOpaque("a resident", reference);
            int characters = salt.codePointCount(0, salt.length());
            Check.that(
                    characters >= LEAST_SALT,
                    "The salt of a personal reference has %s characters: expected at least %s",
                    characters,
                    LEAST_SALT);
            Check.text("The salt of a personal reference", salt);
        }

        /** Says nothing of the resident. */
        @Override
        public String toString() {
            return "(personal)";
        }
    }

    /**
     * A reference to a resident.
     *
     * @param reference the opaque reference
     * @param salt at least 16 characters that nobody can guess, another for each reference and case
     * @return the reference
     * @throws InvalidValueException if the reference is no identifier or looks like an identity or phone number, or the salt
     *     is short
     */
    public static PersonalReference of(String reference, String salt) {
        Opening opening = new Opening(reference, salt);
        return of(seal(opening), Option.some(opening));
    }

    /**
     * A reference as a log holds it.
     *
     * @param seal the seal
     * @param opening what is sealed, or none if it is erased
     * @return the reference
     * @throws InvalidValueException if the seal has another form, or is not that of the opening
     */
    public static PersonalReference of(String seal, Option<Opening> opening) {
        return ImmutablePersonalReference.of(seal, opening);
    }

    /**
     * This reference with nothing but its seal.
     *
     * @return the reference, erased
     */
    public final PersonalReference erased() {
        return opening().isEmpty() ? this : of(seal(), Option.none());
    }

    /**
     * Whether both are known to mean the same resident.
     *
     * @param other another reference
     * @return true if neither is erased and the references are equal, whatever their salts; or the seals are equal
     */
    public final boolean sameAs(PersonalReference other) {
        return seal().equals(other.seal())
                || opening()
                        .exists(mine -> other.opening()
                                .exists(theirs -> mine.reference().equals(theirs.reference())));
    }

    private static String seal(Opening opening) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(opening.salt().getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            return HexFormat.of().formatHex(sha.digest(opening.reference().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Value.Check
    void check() {
        Check.noNulls("The opening of a personal reference", opening());
        Check.that(
                SEAL.matcher(seal()).matches(),
                "The seal of a personal reference is refused: expected 64 hexadecimal digits in lower case");
        Check.that(
                !opening().exists(each -> !seal(each).equals(seal())),
                "The seal %s is not that of the reference it stands with: expected the SHA-256 of salt, a zero byte and reference",
                seal());
    }

    /** Says nothing of the resident. */
    @Override
    public final String toString() {
        return opening().isEmpty() ? "(erased)" : "(personal)";
    }
}
