package org.zhongzhi.governance.model.value;

import java.util.function.IntPredicate;

/** The self-checks that values share. Each throws {@link InvalidValueException} with a message that names the value. */
public final class Check {
    private static final int LONGEST_TEXT = 400;

    private Check() {}

    /**
     * Refuses with the given message unless the condition holds.
     *
     * @param condition what has to hold
     * @param message what was found and what was expected; {@code %s} stand for the arguments
     * @param arguments the values found
     * @throws InvalidValueException if the condition does not hold
     */
    public static void that(boolean condition, String message, Object... arguments) {
        if (!condition) {
            throw new InvalidValueException(String.format(message, arguments));
        }
    }

    /**
     * Refuses a text that says nothing, is longer than 400 characters (code points), or holds a control character, a line break of
     * any kind or half a character.
     *
     * @param what the name of the attribute, for the message
     * @param text the text
     * @throws InvalidValueException if the text is refused
     */
    public static void text(String what, String text) {
        that(!text.isBlank(), "%s is blank: expected some text", what);
        atMost(LONGEST_TEXT, what, text);
        wellFormed(what, text);
        that(!holdsAny(text, Check::breaksLine), "%s holds a control character: expected plain text on one line", what);
    }

    /**
     * Refuses a text that is too long.
     *
     * @param most how many characters (code points) it may have
     * @param what the name of the attribute, for the message
     * @param text the text
     * @throws InvalidValueException if it has more
     */
    public static void atMost(int most, String what, String text) {
        int characters = text.codePointCount(0, text.length());
        that(characters <= most, "%s has %s characters: expected at most %s", what, characters, most);
    }

    /**
     * Refuses a text with one half of a surrogate pair, which no document can hold.
     *
     * @param what the name of the attribute, for the message
     * @param text the text
     * @throws InvalidValueException if the text is refused
     */
    public static void wellFormed(String what, String text) {
        that(
                !holdsAny(text, Check::isHalf),
                "%s holds half a character (an unpaired surrogate): expected whole characters",
                what);
    }

    /** Every text there is goes through here, so there is no stream. */
    private static boolean holdsAny(String text, IntPredicate refused) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (refused.test(c)) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    private static boolean isHalf(int codePoint) {
        return codePoint <= Character.MAX_VALUE && Character.isSurrogate((char) codePoint);
    }

    private static boolean breaksLine(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /**
     * Refuses a negative count.
     *
     * @param what the name of the attribute, for the message
     * @param count the count
     * @throws InvalidValueException if the count is below zero
     */
    public static void notNegative(String what, long count) {
        if (count < 0) {
            throw new InvalidValueException(what + " is " + count + ": expected 0 or more");
        }
    }

    /**
     * Refuses a collection, or an option, with a null among its elements.
     *
     * @param what the name of the attribute, for the message
     * @param elements the collection or option
     * @throws InvalidValueException if an element is null
     */
    public static void noNulls(String what, Iterable<?> elements) {
        for (Object element : elements) {
            that(element != null, "%s holds a null: expected values only", what);
        }
    }
}
