package org.zhongzhi.governance.json.codec;

import java.io.IOException;
import org.zhongzhi.governance.json.token.Input;

/**
 * How values are read.
 *
 * @param <T> the type of value
 */
@FunctionalInterface
public interface Reading<T> {
    /**
     * Reads a value.
     *
     * @param in the input, at the first token of the value; left at the last
     * @return the value
     * @throws IOException if the source fails or its text is not JSON
     */
    T read(Input in) throws IOException;
}
