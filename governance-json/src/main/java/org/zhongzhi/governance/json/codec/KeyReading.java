package org.zhongzhi.governance.json.codec;

import java.io.IOException;
import org.zhongzhi.governance.json.token.Input;

/**
 * How keys are read.
 *
 * @param <K> the type of key
 */
@FunctionalInterface
public interface KeyReading<K> {
    /**
     * Reads a key.
     *
     * @param in the input, at the name of the property
     * @param name the name
     * @return the key
     * @throws IOException if the source fails or its text is not JSON
     */
    K read(Input in, String name) throws IOException;
}
