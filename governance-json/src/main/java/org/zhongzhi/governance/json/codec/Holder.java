package org.zhongzhi.governance.json.codec;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds a value that is made of one or two parts and needs no builder of its own.
 *
 * @param <A> the first part
 * @param <B> the second part
 */
public final class Holder<A, B> {
    private @Nullable A first;
    private @Nullable B second;

    /**
     * Takes the first part.
     *
     * @param part the part
     */
    public void first(A part) {
        first = part;
    }

    /**
     * Takes the second part.
     *
     * @param part the part
     */
    public void second(B part) {
        second = part;
    }

    /**
     * The first part.
     *
     * @return the part, once it has been taken
     */
    public A first() {
        return Objects.requireNonNull(first);
    }

    /**
     * The second part.
     *
     * @return the part, once it has been taken
     */
    public B second() {
        return Objects.requireNonNull(second);
    }
}
