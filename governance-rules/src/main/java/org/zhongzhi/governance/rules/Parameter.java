package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;

/**
 * What a policy leaves to the city that adopts it, with the value it has unless the city says otherwise: one of several
 * words, a number, or a list of words.
 *
 * <pre>{@code
 * Policy stricter = Hezhou2022.policy().with("concurrent-posts.most", 2);
 * }</pre>
 */
@ValueStyle
@Value.Immutable(builder = false)
public interface Parameter {
    /**
     * The stable identifier.
     *
     * @return as {@code community-centre-area.reading}
     */
    @Value.Parameter
    String id();

    /**
     * What is chosen.
     *
     * @return a heading
     */
    @Value.Parameter
    Text label();

    /**
     * The values that are accepted.
     *
     * @return which they are
     */
    @Value.Parameter
    Accepted accepted();

    /**
     * The value unless a city says otherwise.
     *
     * @return the default
     */
    @Value.Parameter
    String byDefault();

    /**
     * The numbers of the text, by edition; before the first the text asks for nothing.
     *
     * @return the editions, in the order of their days; none unless the number changes with them
     */
    @Value.Parameter
    Seq<Edition> editions();

    /**
     * The number that an edition of the text gives.
     *
     * @param from the first day on which the edition is in force
     * @param number the number, or none if it is not known here, so that the one before is never used in its place
     */
    record Edition(LocalDate from, Option<Long> number) {
        /**
         * An edition with its number.
         *
         * @param from the first day
         * @param number the number
         * @return the edition
         */
        public static Edition of(LocalDate from, long number) {
            return new Edition(from, Option.some(number));
        }

        /**
         * An edition whose number is not known here.
         *
         * @param from the first day
         * @return the edition
         */
        public static Edition unknown(LocalDate from) {
            return new Edition(from, Option.none());
        }
    }

    /**
     * A parameter that chooses one of several words.
     *
     * @param id the stable identifier
     * @param label what is chosen
     * @param byDefault the default value
     * @param others the other accepted values
     * @return the parameter
     */
    static Parameter of(String id, Text label, String byDefault, String... others) {
        return ImmutableParameter.of(
                id,
                label,
                new Accepted.OneOf(Array.of(byDefault).appendAll(Array.of(others))),
                byDefault,
                Array.empty());
    }

    /**
     * A parameter that is a number, in whole units of what it bounds.
     *
     * @param id the stable identifier
     * @param label which number it is
     * @param byDefault the default value
     * @param least the least that is accepted
     * @param most the most that is accepted
     * @return the parameter
     * @throws InvalidValueException if the default is not accepted
     */
    static Parameter number(String id, Text label, long byDefault, long least, long most) {
        return ImmutableParameter.of(
                id, label, new Accepted.WholeNumber(least, most), Long.toString(byDefault), Array.empty());
    }

    /**
     * A parameter that is a number of a text, which changes with the editions of the text.
     *
     * @param id the stable identifier
     * @param label which number it is
     * @param least the least that a city may set
     * @param most the most that a city may set
     * @param editions the numbers of the text, in the order of their days, at least one
     * @return the parameter
     */
    static Parameter byEdition(String id, Text label, long least, long most, Edition... editions) {
        return ImmutableParameter.of(
                id,
                label,
                new Accepted.ByEdition(new Accepted.WholeNumber(least, most)),
                Accepted.ByEdition.TEXT,
                Array.of(editions));
    }

    /**
     * A parameter that is a list of words; none by default.
     *
     * @param id the stable identifier
     * @param label what is listed
     * @return the parameter
     */
    static Parameter words(String id, Text label) {
        return ImmutableParameter.of(id, label, new Accepted.Words(), "", Array.empty());
    }

    /**
     * Refuses a value that is not accepted.
     *
     * @param value the value
     * @throws InvalidValueException if the value is not among the accepted ones
     */
    default void checkValue(String value) {
        accepted().check(id(), value);
    }

    /** Refuses a blank identifier and a default that is not accepted. */
    @Value.Check
    default void check() {
        Check.text("The identifier of a parameter", id());
        checkValue(byDefault());
        Check.noNulls("The editions of a parameter", editions());
        Check.that(
                editions().isEmpty() != accepted() instanceof Accepted.ByEdition,
                "Parameter %s has %s editions: expected some exactly where its number changes with them",
                id(),
                editions().size());
    }
}
