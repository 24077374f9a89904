package org.zhongzhi.governance.json.codec;

/**
 * How one type of value stands in a document. Everything that reads, writes or describes documents follows the same
 * declarations.
 *
 * @param <T> the type of value
 */
public interface Codec<T> extends Reading<T>, Writing<T> {
    /**
     * What is expected where such a value stands.
     *
     * @return a phrase for messages, as {@code a date in a string (YYYY-MM-DD)}
     */
    String expected();

    /**
     * How such a value looks, for descriptions of documents.
     *
     * @return the shape
     */
    Shape shape();
}
