package org.zhongzhi.governance.model.casework;

import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;

/**
 * What an action gives for its fields: a value by field, ordered by the code of the field. Fields are few, so they lie side by
 * side and are found by looking along them.
 */
public final class Fields {
    private static final Fields NONE = new Fields(new FieldId[0], new FieldValue[0]);

    private final FieldId[] ids;
    private final FieldValue[] values;

    private Fields(FieldId[] ids, FieldValue[] values) {
        this.ids = ids;
        this.values = values;
    }

    /**
     * No field.
     *
     * @return no field
     */
    public static Fields none() {
        return NONE;
    }

    /**
     * Fields with their values.
     *
     * @param values the value by field
     * @return the fields
     * @throws InvalidValueException if one is null
     */
    public static Fields of(Map<FieldId, ? extends FieldValue> values) {
        Check.noNulls("The fields of an action", values.keySet());
        Check.noNulls("The values of the fields", values.values());
        Fields fields = NONE;
        for (Tuple2<FieldId, ? extends FieldValue> each : values) {
            fields = fields.with(each._1, each._2);
        }
        return fields;
    }

    /**
     * These fields and one more, or another value for one of them.
     *
     * @param field which field
     * @param value its value
     * @return the fields
     */
    public Fields with(FieldId field, FieldValue value) {
        Check.that(field != null, "The fields of an action holds a null: expected values only");
        Check.that(value != null, "The values of the fields holds a null: expected values only");
        int position = 0;
        while (position < ids.length && ids[position].compareTo(field) < 0) {
            position++;
        }
        int after = position < ids.length && ids[position].equals(field) ? position + 1 : position;
        int size = ids.length + 1 - (after - position);
        FieldId[] allIds = Arrays.copyOf(ids, size);
        FieldValue[] allValues = Arrays.copyOf(values, size);
        System.arraycopy(ids, after, allIds, position + 1, ids.length - after);
        System.arraycopy(values, after, allValues, position + 1, values.length - after);
        allIds[position] = field;
        allValues[position] = value;
        return new Fields(allIds, allValues);
    }

    /**
     * The value of a field.
     *
     * @param field which field
     * @return the value, or none if it is not given
     */
    public Option<FieldValue> get(FieldId field) {
        return Option.of(find(field));
    }

    /**
     * The value of a field, for who asks often.
     *
     * @param field which field
     * @return the value, or null if it is not given
     */
    public @Nullable FieldValue find(FieldId field) {
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == field || ids[i].equals(field)) {
                return values[i];
            }
        }
        return null;
    }

    /**
     * Which fields are given.
     *
     * @return the fields, in their order
     */
    public Seq<FieldId> ids() {
        return Array.of(ids);
    }

    /**
     * How many fields are given.
     *
     * @return the count
     */
    public int size() {
        return ids.length;
    }

    /**
     * Whether no field is given.
     *
     * @return true for none
     */
    public boolean isEmpty() {
        return ids.length == 0;
    }

    /**
     * The values by field.
     *
     * @return a map in the order of the fields
     */
    public Map<FieldId, FieldValue> toMap() {
        Map<FieldId, FieldValue> map = TreeMap.empty();
        for (int i = 0; i < ids.length; i++) {
            map = map.put(ids[i], values[i]);
        }
        return map;
    }

    /**
     * These fields without what names a resident.
     *
     * @return the fields
     */
    public Fields erased() {
        Fields erased = this;
        for (int i = 0; i < ids.length; i++) {
            if (values[i] instanceof FieldValue.Resident resident) {
                erased = erased.with(
                        ids[i], new FieldValue.Resident(resident.reference().erased()));
            }
        }
        return erased;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fields fields && Arrays.equals(ids, fields.ids) && Arrays.equals(values, fields.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(ids) + Arrays.hashCode(values);
    }

    /** Which fields there are, without their values. */
    @Override
    public String toString() {
        return Array.of(ids).mkString("{", ", ", "}");
    }
}
