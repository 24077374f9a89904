package org.zhongzhi.governance.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * What a string may look like, for whoever describes documents. The value that is made from the string refuses the rest,
 * with a message of its own.
 *
 * @param pattern a regular expression for the whole string that means the same to Java and to ECMAScript with the flag
 *     {@code u}; null for any string
 * @param least how many characters (code points) it has at least
 * @param most how many it has at most
 * @param format the format of JSON Schema that it has besides, as {@code date}, or null
 */
public record Form(
        @Nullable String pattern,
        int least,
        int most,
        @Nullable String format) {
    /** White space as {@link Character#isWhitespace} has it, for the inside of a character class. */
    private static final String SPACE =
            "\\t-\\r\\u001c- \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";

    private static final String ON_ONE_LINE = "[^\\p{Cc}\\p{Zl}\\p{Zp}]";
    private static final String NOT_BLANK = "(?=[" + SPACE + "]*[^" + SPACE + "])";
    private static final String PLACE = "[\\p{L}\\p{Nd}]";
    private static final String BETWEEN = "[\\p{L}\\p{Nd}._:/-]";
    private static final String PERSONAL_NUMBER =
            "[0-9]{15}|[0-9]{17}[0-9Xx]|((00)?86-?)?1[3-9][0-9]-?[0-9]{4}-?[0-9]{4}";
    private static final int LONGEST_LINE = 400;
    private static final int UNLIMITED = Integer.MAX_VALUE;

    /** Any string. */
    public static final Form ANY = new Form(null, 0, UNLIMITED, null);

    /** Any string that is not blank. */
    public static final Form TEXT = matching("^" + NOT_BLANK);

    /** Any string that is not blank and holds no control character. */
    public static final Form PLAIN = matching("^" + NOT_BLANK + "\\P{Cc}*$");

    /** A text on one line: not blank, without control characters, at most 400 characters. */
    public static final Form LINE =
            matching("^" + NOT_BLANK + ON_ONE_LINE + "*$").atMost(LONGEST_LINE);

    /** An identifier: letters and digits of any script, with {@code . _ - :} or {@code /} between them. */
    public static final Form IDENTIFIER = matching("^" + PLACE + "(" + BETWEEN + "*" + PLACE + ")?$");

    /** An identifier that does not look like an identity number or a phone number. */
    public static final Form OPAQUE_IDENTIFIER =
            matching("^(?!(" + PERSONAL_NUMBER + ")$)" + PLACE + "(" + BETWEEN + "*" + PLACE + ")?$");

    /** A clause: a source, the sign for a section, and a number. */
    public static final Form CLAUSE = matching(
            "^(?![" + SPACE + "]* § )((?! § )" + ON_ONE_LINE + "){1,400} § " + NOT_BLANK + ON_ONE_LINE + "{1,400}$");

    /** A day. */
    public static final Form DATE = matching("^[0-9]{4}-[0-9]{2}-[0-9]{2}$").as("date");

    /** A moment of UTC: no leap second, and as many digits behind the second as it needs, in threes. */
    public static final Form MOMENT = matching("^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
                    + "(\\.([0-9]{3}){0,2}(?!000)[0-9]{3})?Z$")
            .as("date-time");

    /** A month. */
    public static final Form MONTH = matching("^[0-9]{4}-(0[1-9]|1[0-2])$");

    /** A whole number without a sign and without zeros before it. */
    public static final Form DIGITS = matching("^(0|[1-9][0-9]*)$");

    /** A SHA-256 in hexadecimal digits. */
    public static final Form HASH = matching("^[0-9a-f]{64}$");

    /**
     * Strings that a pattern matches.
     *
     * @param pattern the pattern
     * @return the form
     */
    public static Form matching(String pattern) {
        return new Form(pattern, 0, UNLIMITED, null);
    }

    /**
     * The same for strings of so many characters.
     *
     * @param characters how many characters (code points) at most
     * @return the form
     */
    public Form atMost(int characters) {
        return new Form(pattern, least, characters, format);
    }

    /**
     * The same for strings of so many characters or more.
     *
     * @param characters how many characters (code points) at least
     * @return the form
     */
    public Form atLeast(int characters) {
        return new Form(pattern, characters, most, format);
    }

    /**
     * Whether there is a limit to the length.
     *
     * @return true if there is
     */
    public boolean isLimited() {
        return most < UNLIMITED;
    }

    private Form as(String ofSchema) {
        return new Form(pattern, least, most, ofSchema);
    }
}
