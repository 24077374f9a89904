package org.zhongzhi.governance.model.casework;

import io.vavr.control.Option;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;

/** Something that an action says, as the category of a matter or how many came to a meeting. */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class Field {
    Field() {}

    /**
     * The field.
     *
     * @return its code
     */
    @Value.Parameter
    public abstract FieldId id();

    /**
     * What it says, for people.
     *
     * @return the label
     */
    @Value.Parameter
    public abstract Text label();

    /**
     * What it takes.
     *
     * @return the type
     */
    @Value.Parameter
    public abstract FieldType type();

    /**
     * Where its value is looked up.
     *
     * @return the observation, or none if whoever acts says it
     */
    @Value.Parameter
    public abstract Option<Observation> observed();

    /**
     * A field that whoever acts says.
     *
     * @param id its code
     * @param chinese what it says, in Chinese
     * @param english what it says, in English
     * @param type what it takes
     * @return the field
     * @throws InvalidValueException if a value is refused
     */
    public static Field of(String id, String chinese, String english, FieldType type) {
        return of(FieldId.of(id), Text.of(chinese, english), type, Option.none());
    }

    /**
     * A field that is looked up in the records of the city.
     *
     * @param id its code
     * @param observation what is looked up
     * @param type what it takes
     * @return the field
     * @throws InvalidValueException if a value is refused
     */
    public static Field observed(String id, Observation observation, FieldType type) {
        return of(FieldId.of(id), observation.label(), type, Option.some(observation));
    }

    /**
     * A field.
     *
     * @param id its code
     * @param label what it says, for people
     * @param type what it takes
     * @param observed where its value is looked up, or none if whoever acts says it
     * @return the field
     * @throws InvalidValueException if a value is refused
     */
    public static Field of(FieldId id, Text label, FieldType type, Option<Observation> observed) {
        return ImmutableField.of(id, label, type, observed);
    }

    @Value.Check
    void check() {
        Check.noNulls("The observation of a field", observed());
    }
}
