package org.zhongzhi.governance.model.value;

import org.immutables.value.Value;

/** Where something is laid down: a text and the number of a passage in it, cited as {@code hezhou-2022 § 3.2b}. */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class Clause {
    private static final String MARK = " § ";

    Clause() {}

    /**
     * The short name of the text.
     *
     * @return the source, as {@code hezhou-2022}
     */
    @Value.Parameter
    public abstract String source();

    /**
     * The number of the passage.
     *
     * @return the number, as {@code 3.2b}
     */
    @Value.Parameter
    public abstract String number();

    /**
     * A clause of a text.
     *
     * @param source the short name of the text, not blank
     * @param number the number of the passage, not blank
     * @return the clause
     * @throws InvalidValueException if one of them is blank
     */
    public static Clause of(String source, String number) {
        return ImmutableClause.of(source, number);
    }

    /**
     * The clause that a citation names.
     *
     * @param citation as {@code hezhou-2022 § 3.2b}
     * @return the clause
     * @throws InvalidValueException if the text is no citation
     */
    public static Clause parse(String citation) {
        int mark = citation.indexOf(MARK);
        Check.that(
                mark > 0,
                "\"%s\" is not a clause: expected a source, \"%s\" and a number, as \"hezhou-2022 § 3.2b\"",
                citation,
                MARK.strip());
        return of(citation.substring(0, mark), citation.substring(mark + MARK.length()));
    }

    @Value.Check
    void check() {
        Check.text("The source of a clause", source());
        Check.text("The number of a clause", number());
        Check.that(
                !source().contains(MARK),
                "The source \"%s\" of a clause holds \"%s\": expected a name",
                source(),
                MARK);
    }

    @Override
    public String toString() {
        return source() + MARK + number();
    }
}
