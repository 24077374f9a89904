package org.zhongzhi.governance.model.casework;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;

/** A number that a procedure leaves to the city, as how many days a decision is disclosed. */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class Setting {
    Setting() {}

    /**
     * The setting.
     *
     * @return its code
     */
    @Value.Parameter
    public abstract SettingId id();

    /**
     * Which number it is, for people, with its unit.
     *
     * @return the label
     */
    @Value.Parameter
    public abstract Text label();

    /**
     * The number.
     *
     * @return from the least to the most that is accepted
     */
    @Value.Parameter
    public abstract long value();

    /**
     * The least that is accepted.
     *
     * @return the bound
     */
    @Value.Parameter
    public abstract long least();

    /**
     * The most that is accepted.
     *
     * @return the bound
     */
    @Value.Parameter
    public abstract long most();

    /**
     * A setting.
     *
     * @param id its code
     * @param label which number it is, for people
     * @param value the number
     * @param least the least that is accepted
     * @param most the most that is accepted
     * @return the setting
     * @throws InvalidValueException if the number is not accepted
     */
    public static Setting of(SettingId id, Text label, long value, long least, long most) {
        return ImmutableSetting.of(id, label, value, least, most);
    }

    /**
     * The same setting with another number.
     *
     * @param number the number
     * @return the setting
     * @throws InvalidValueException if the number is not accepted
     */
    public final Setting with(long number) {
        return of(id(), label(), number, least(), most());
    }

    /**
     * The term of a guard that reads it.
     *
     * @return the term
     */
    public final Term term() {
        return new Term.Set(id());
    }

    @Value.Check
    void check() {
        Check.that(
                value() >= least() && value() <= most(),
                "The setting %s is %s: expected %s to %s",
                id(),
                value(),
                least(),
                most());
    }
}
