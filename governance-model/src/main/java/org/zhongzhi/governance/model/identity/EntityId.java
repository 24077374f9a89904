package org.zhongzhi.governance.model.identity;

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
        checkValue(type, value, IdentifierForm.LONGEST);
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
        if (!IdentifierForm.fits(value, longest)) {
            throw IdentifierForm.refusal(noun(type), value, longest);
        }
    }

    private static String noun(EntityType type) {
        String label = type.label().english();
        return ("aeiou".indexOf(label.charAt(0)) >= 0 ? "an " : "a ") + label;
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
