package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
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
                id, label, new Accepted.OneOf(Array.of(byDefault).appendAll(Array.of(others))), byDefault);
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
        return ImmutableParameter.of(id, label, new Accepted.WholeNumber(least, most), Long.toString(byDefault));
    }

    /**
     * A parameter that is a list of words; none by default.
     *
     * @param id the stable identifier
     * @param label what is listed
     * @return the parameter
     */
    static Parameter words(String id, Text label) {
        return ImmutableParameter.of(id, label, new Accepted.Words(), "");
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
    }
}
