package org.zhongzhi.governance.json.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import org.zhongzhi.governance.json.token.Input;

/**
 * One property of an object.
 *
 * @param <T> the type of the object
 * @param <B> what builds it
 */
public interface Field<T, B> {
    /**
     * The name of the property.
     *
     * @return the name
     */
    String name();

    /**
     * How its value stands.
     *
     * @return the codec
     */
    Codec<?> codec();

    /**
     * Whether the property has to be there.
     *
     * @return false if it may be left out
     */
    boolean isRequired();

    /**
     * Reads the value of the property.
     *
     * @param in the input, at the first token of the value; left at the last
     * @param builder takes the value
     * @throws IOException if the source fails or its text is not JSON
     */
    void read(Input in, B builder) throws IOException;

    /**
     * Tells the builder that an optional property was left out.
     *
     * @param builder takes the value that this stands for
     */
    void leaveOut(B builder);

    /**
     * Whether an object has something to write for the property.
     *
     * @param object the object
     * @return false if the property is left out
     */
    boolean isIn(T object);

    /**
     * Writes the value of the property.
     *
     * @param object the object
     * @param out where it is written
     * @throws IOException if the target fails
     */
    void write(T object, JsonGenerator out) throws IOException;

    /**
     * Writes the property, unless it is left out.
     *
     * @param object the object
     * @param name its name, ready to be written
     * @param out where it is written
     * @throws IOException if the target fails
     */
    default void write(T object, SerializableString name, JsonGenerator out) throws IOException {
        if (isIn(object)) {
            out.writeFieldName(name);
            write(object, out);
        }
    }
}
