package org.zhongzhi.governance.model.identity;

import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;

/**
 * The identifier of one thing in a city. Identifiers of different types are never equal, so an identifier names its
 * thing by itself. Ordered by type, then by value.
 *
 * <p>Accepted values are 1 to 100 characters long: letters and digits of any script, and {@code . _ - : /} between
 * them. A division is known by its statistics code and checks that instead; the identifier of a headcount is composed
 * of the place's, and may be longer than that.
 */
public abstract class EntityId implements Comparable<EntityId> {
    private static final int LONGEST = 100;

    /** For the types of this library; other modules use the typed identifiers. */
    protected EntityId() {}

    /**
     * What the identifier names.
     *
     * @return the type of the thing
     */
    public abstract EntityType type();

    /**
     * The identifier as it stands in documents.
     *
     * @return the value
     */
    public abstract String value();

    /**
     * Refuses a value that is no identifier.
     *
     * @param type what the identifier names, for the message
     * @param value the value
     * @throws InvalidValueException if the value is refused
     */
    protected static void checkValue(EntityType type, String value) {
        checkValue(type, value, LONGEST);
    }

    /**
     * Refuses a value that is no identifier, for a type whose identifiers are longer than those of others.
     *
     * @param type what the identifier names, for the message
     * @param value the value
     * @param longest how many characters the value may have
     * @throws InvalidValueException if the value is refused
     */
    protected static void checkValue(EntityType type, String value, int longest) {
        if (!Check.isIdentifier(value, longest)) {
            throw new InvalidValueException(refusal(type, longest, value));
        }
    }

    /**
     * Whether a value has the form of an identifier.
     *
     * @param value the value
     * @return true if it is accepted
     */
    protected static boolean isIdentifier(String value) {
        return Check.isIdentifier(value, LONGEST);
    }

    private static String refusal(EntityType type, int longest, String value) {
        String label = type.label().english();
        String article = "aeiou".indexOf(label.charAt(0)) >= 0 ? "an " : "a ";
        return "\"" + value + "\" is not an identifier of " + article + label + ": expected 1 to " + longest
                + " letters and digits, with . _ - : or / between them";
    }

    @Override
    public final int compareTo(EntityId other) {
        int byType = type().compareTo(other.type());
        return byType != 0 ? byType : value().compareTo(other.value());
    }

    @Override
    public final String toString() {
        return value();
    }
}
