package org.zhongzhi.governance.json.codec;

import java.io.IOException;

/**
 * How keys are written.
 *
 * @param <K> the type of key
 */
@FunctionalInterface
public interface KeyWriting<K> {
    /**
     * The name of the property that stands for a key.
     *
     * @param key the key
     * @return the name
     * @throws IOException if it cannot be written
     */
    String print(K key) throws IOException;
}
