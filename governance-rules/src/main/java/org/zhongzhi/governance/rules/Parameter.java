package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;

/** What a policy leaves to the city that adopts it, with the value it has unless the city says otherwise. */
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
     * The values that are accepted; the first is the default.
     *
     * @return the values, at least one
     */
    @Value.Parameter
    Seq<String> accepted();

    /**
     * A parameter.
     *
     * @param id the stable identifier
     * @param label what is chosen
     * @param byDefault the default value
     * @param others the other accepted values
     * @return the parameter
     */
    static Parameter of(String id, Text label, String byDefault, String... others) {
        return ImmutableParameter.of(id, label, Array.of(byDefault).appendAll(Array.of(others)));
    }

    /**
     * The value unless a city says otherwise.
     *
     * @return the default
     */
    default String byDefault() {
        return accepted().head();
    }

    /**
     * Refuses a value that is not accepted.
     *
     * @param value the value
     * @throws InvalidValueException if the value is not among the accepted ones
     */
    default void checkValue(String value) {
        Check.that(
                accepted().contains(value),
                "Parameter %s cannot be \"%s\": expected one of %s",
                id(),
                value,
                accepted().mkString(", "));
    }

    /** Refuses a blank identifier and an empty choice. */
    @Value.Check
    default void check() {
        Check.text("The identifier of a parameter", id());
        Check.that(!accepted().isEmpty(), "Parameter %s accepts nothing: expected at least one value", id());
    }
}
