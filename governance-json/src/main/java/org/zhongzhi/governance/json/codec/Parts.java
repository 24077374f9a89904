package org.zhongzhi.governance.json.codec;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds a value that is made of up to five parts and needs no builder of its own.
 *
 * @param <A> the first part
 * @param <B> the second part
 * @param <C> the third part
 * @param <D> the fourth part
 * @param <E> the fifth part
 */
public final class Parts<A, B, C, D, E> {
    private @Nullable A first;
    private @Nullable B second;
    private @Nullable C third;
    private @Nullable D fourth;
    private @Nullable E fifth;

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
     * Takes the third part.
     *
     * @param part the part
     */
    public void third(C part) {
        third = part;
    }

    /**
     * Takes the fourth part.
     *
     * @param part the part
     */
    public void fourth(D part) {
        fourth = part;
    }

    /**
     * Takes the fifth part.
     *
     * @param part the part
     */
    public void fifth(E part) {
        fifth = part;
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

    /**
     * The third part.
     *
     * @return the part, once it has been taken
     */
    public C third() {
        return Objects.requireNonNull(third);
    }

    /**
     * The fourth part.
     *
     * @return the part, once it has been taken
     */
    public D fourth() {
        return Objects.requireNonNull(fourth);
    }

    /**
     * The fifth part.
     *
     * @return the part, once it has been taken
     */
    public E fifth() {
        return Objects.requireNonNull(fifth);
    }
}
