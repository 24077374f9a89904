package org.zhongzhi.governance.json.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * How values are written.
 *
 * @param <T> the type of value
 */
@FunctionalInterface
public interface Writing<T> {
    /**
     * Writes a value: equal values in equal ways.
     *
     * @param value the value
     * @param out where it is written
     * @throws IOException if the target fails
     */
    void write(T value, JsonGenerator out) throws IOException;
}
