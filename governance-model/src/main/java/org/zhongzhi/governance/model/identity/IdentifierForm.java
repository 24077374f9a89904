package org.zhongzhi.governance.model.identity;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;
import org.zhongzhi.governance.model.value.InvalidValueException;

/**
 * The form that identifiers have, whatever they name: letters and digits of any script, and {@code . _ - : /} between.
 * Their length is counted in characters (code points).
 */
public final class IdentifierForm {
    static final int LONGEST = 100;

    private static final String FORM = " letters and digits, with . _ - : or / between them";

    private static final Pattern PERSONAL_NUMBER =
            Pattern.compile("\\d{15}|\\d{17}[\\dXx]|((00)?86-?)?1[3-9]\\d-?\\d{4}-?\\d{4}");

    private IdentifierForm() {}

    /**
     * Refuses a value that is no identifier of up to 100 characters.
     *
     * @param noun what the identifier names, for the message, as {@code a team}
     * @param value the value
     * @throws InvalidValueException if the value is refused
     */
    public static void check(String noun, String value) {
        if (!fits(value, LONGEST)) {
            throw refusal(noun, value, LONGEST);
        }
    }

    /**
     * Refuses a value that is no identifier of up to 100 characters, or that looks like a resident identity number (15
     * digits, or 17 and a check character) or a mobile number (11 digits from 13 to 19, perhaps grouped, perhaps with the
     * country code), also in full-width digits. The message does not repeat it.
     *
     * @param noun what the identifier names, for the message, as {@code a person}
     * @param value the value
     * @throws InvalidValueException if the value is refused
     */
    public static void checkOpaque(String noun, String value) {
        if (!fits(value, LONGEST)) {
            throw new InvalidValueException(
                    "The identifier of " + noun + " is refused: expected 1 to " + LONGEST + FORM);
        }
        if (mayBeNumber(value)
                && PERSONAL_NUMBER
                        .matcher(Normalizer.normalize(value, Form.NFKC))
                        .matches()) {
            throw new InvalidValueException(
                    "The identifier of " + noun + " looks like an identity number or a phone number: "
                            + "expected an opaque identifier that says nothing about the person");
        }
    }

    /** Whether a value may be a personal number: all but plain letters, of which such a number has none before its end. */
    private static boolean mayBeNumber(String value) {
        for (int i = 0; i < value.length() - 1; i++) {
            char c = value.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    /** Whether a value is an identifier; asked for every identifier there is, so the words for a refusal come after. */
    static boolean fits(String value, int longest) {
        if (value.isEmpty()
                || (value.length() > longest && value.codePointCount(0, value.length()) > longest)
                || !Character.isLetterOrDigit(value.codePointAt(0))
                || !Character.isLetterOrDigit(value.codePointBefore(value.length()))) {
            return false;
        }
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            if (!Character.isLetterOrDigit(c) && "._-:/".indexOf(c) < 0) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    static InvalidValueException refusal(String noun, String value, int longest) {
        return new InvalidValueException(
                "\"" + value + "\" is not an identifier of " + noun + ": expected 1 to " + longest + FORM);
    }
}
