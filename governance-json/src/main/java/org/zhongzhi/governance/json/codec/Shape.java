package org.zhongzhi.governance.json.codec;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.value.Text;

/**
 * How a value stands in a document, for whoever describes documents instead of reading or writing them, as a JSON Schema
 * does. The declarations that read and write say it themselves, so the description cannot say something else.
 */
public sealed interface Shape {
    /** Yes or no. */
    record YesNo() implements Shape {}

    /**
     * A whole number.
     *
     * @param least the least
     * @param most the most
     */
    record Whole(long least, long most) implements Shape {}

    /**
     * A string of a form.
     *
     * @param form the form
     */
    record Written(Form form) implements Shape {}

    /**
     * A string that is no whole number of at most 18 digits, or such a number from 0, or what is said besides.
     *
     * @param orYesNo whether yes or no stands there as well, and a string may be a number
     */
    record Simple(boolean orYesNo) implements Shape {}

    /**
     * A closed object as it stands, or with a table: an array of rows by which the strings in it are filled.
     *
     * @param one how the object stands
     * @param rows the property with the rows
     * @param row how a row stands
     */
    record Tabled(Codec<?> one, String rows, Codec<?> row) implements Shape {}

    /**
     * A string that is always the same.
     *
     * @param word the string
     */
    record Constant(String word) implements Shape {}

    /**
     * A word of a closed vocabulary.
     *
     * @param words the words, sorted, with what they are called where that is known
     */
    record Words(Seq<Word> words) implements Shape {}

    /**
     * One word of a closed vocabulary.
     *
     * @param code as it stands in documents
     * @param label what it is called
     */
    record Word(String code, Option<Text> label) {}

    /**
     * An array.
     *
     * @param element how an element stands
     * @param isSet whether each element stands in it once at most
     * @param least how many there are at least
     */
    record Many(Codec<?> element, boolean isSet, int least) implements Shape {}

    /**
     * An object with a property for each key.
     *
     * @param key how a key stands
     * @param value how a value stands
     * @param isTotal whether every key there is has to be there
     * @param least how many there are at least
     */
    record ByKey(StringCodec<?> key, Codec<?> value, boolean isTotal, int least) implements Shape {}

    /**
     * A closed object: its properties and no others.
     *
     * @param fields the properties, sorted by name
     */
    record Closed(Seq<? extends Field<?, ?>> fields) implements Shape {}

    /**
     * One of several closed objects.
     *
     * @param discriminator the property that tells them apart, constant in each
     * @param cases the objects by the value of that property
     */
    record OneOf(String discriminator, Map<String, ? extends Codec<?>> cases) implements Shape {}

    /**
     * The same as another value.
     *
     * @param codec how the other one stands
     */
    record Same(Codec<?> codec) implements Shape {}
}
