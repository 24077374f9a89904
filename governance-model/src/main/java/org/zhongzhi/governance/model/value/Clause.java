package org.zhongzhi.governance.model.value;

import org.immutables.value.Value;

/** Where something is laid down: a text and the number of a passage in it, cited as {@code hezhou-2022 § 3.2b}. */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class Clause {
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

    @Value.Check
    void check() {
        Check.text("The source of a clause", source());
        Check.text("The number of a clause", number());
    }

    @Override
    public String toString() {
        return source() + " § " + number();
    }
}
