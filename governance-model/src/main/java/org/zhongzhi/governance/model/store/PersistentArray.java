package org.zhongzhi.governance.model.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An immutable array over dense numbers, with nothing under some of them. A new version shares with the old one all but
 * the path to what differs, so that two versions compare in time proportional to their difference.
 *
 * <p>A look-up and a change cost one step, or the copy of one node of 32, for each level; there are four levels up to a
 * million numbers.
 *
 * @param <T> the type of the values
 */
public final class PersistentArray<T> {
    private static final int BITS = 5;
    /** How many values stand together in one piece. */
    public static final int WIDTH = 1 << BITS;

    private static final int MASK = WIDTH - 1;
    private static final PersistentArray<?> EMPTY = new PersistentArray<>(0, null);

    /** How far a number is shifted to find its place in the root. */
    private final int shift;

    private final Object @Nullable [] root;

    private PersistentArray(int shift, Object @Nullable [] root) {
        this.shift = shift;
        this.root = root;
    }

    /** What is told of each number under which two arrays differ. */
    @FunctionalInterface
    public interface Difference<T> {
        /**
         * A number under which the arrays hold different values.
         *
         * @param number the number
         * @param one the value in the first array, or null
         * @param other the value in the other array, or null
         */
        void at(int number, @Nullable T one, @Nullable T other);
    }

    /** What is told of each number that has a value. */
    @FunctionalInterface
    public interface Visitor<T> {
        /**
         * A number and its value.
         *
         * @param number the number
         * @param value the value
         */
        void at(int number, T value);
    }

    /**
     * An array with nothing in it.
     *
     * @param <T> the type of the values
     * @return the empty array
     */
    @SuppressWarnings("unchecked") // it holds nothing
    public static <T> PersistentArray<T> empty() {
        return (PersistentArray<T>) EMPTY;
    }

    /**
     * An array with the given values under the numbers from 0 on.
     *
     * @param values the values; null where there is none
     * @param length how many of them count
     * @param <T> the type of the values
     * @return the array
     */
    public static <T> PersistentArray<T> of(@Nullable Object[] values, int length) {
        Filling<T> filling = filling(length);
        Filling<T>.Stretch stretch = filling.stretch();
        for (int from = 0; from < length; from += WIDTH) {
            stretch.fill(from, values, from, Math.min(WIDTH, length - from));
        }
        return filling.done();
    }

    /**
     * An array to be filled piece by piece.
     *
     * @param length above all numbers that will have a value
     * @param <T> the type of the values
     * @return what takes the values
     */
    public static <T> Filling<T> filling(int length) {
        return new Filling<>(length);
    }

    /**
     * An array on its way, filled stretch by stretch.
     *
     * @param <T> the type of the values
     */
    public static final class Filling<T> {
        private @Nullable Object[] nodes;

        private Filling(int length) {
            nodes = new Object[(length + WIDTH - 1) >>> BITS];
        }

        /**
         * A stretch of numbers to fill. Several threads may each fill one, as long as no number is in two of them.
         *
         * @return what takes the values
         */
        public Stretch stretch() {
            return new Stretch();
        }

        /** Takes values piece by piece. Pieces with the very same values as the one before are kept once. */
        public final class Stretch {
            private Object @Nullable [] last;

            private Stretch() {}

            /**
             * Fills in the values of some numbers, at most {@value #WIDTH}.
             *
             * @param number the first number, which {@value #WIDTH} divides
             * @param values holds the values; null where there is none
             * @param from where the first of them stands
             * @param length how many count
             */
            public void fill(int number, @Nullable Object[] values, int from, int length) {
                last = node(values, from, length, last);
                nodes[number >>> BITS] = last;
            }
        }

        /**
         * The array.
         *
         * @return an array with all that was filled in
         */
        public PersistentArray<T> done() {
            int shift = 0;
            while (nodes.length > 1) {
                @Nullable Object[] above = new Object[(nodes.length + WIDTH - 1) >>> BITS];
                for (int i = 0; i < above.length; i++) {
                    int from = i << BITS;
                    above[i] = node(
                            nodes, from, Math.min(WIDTH, nodes.length - from), i == 0 ? null : (Object[]) above[i - 1]);
                }
                nodes = above;
                shift += BITS;
            }
            return new PersistentArray<>(shift, nodes.length == 0 ? null : (Object[]) nodes[0]);
        }

        private static Object @Nullable [] node(
                @Nullable Object[] values, int from, int length, Object @Nullable [] before) {
            if (before != null && isSame(values, from, length, before)) {
                return before;
            }
            Object[] node = new Object[WIDTH];
            System.arraycopy(values, from, node, 0, length);
            return isEmpty(node) ? null : node;
        }

        private static boolean isSame(@Nullable Object[] values, int from, int length, Object[] before) {
            for (int i = 0; i < length; i++) {
                if (values[from + i] != before[i]) {
                    return false;
                }
            }
            return length == WIDTH;
        }
    }

    /**
     * The value under a number.
     *
     * @param number the number, 0 or more
     * @return the value, or null if there is none
     */
    @SuppressWarnings("unchecked") // leaves hold values alone
    public @Nullable T get(int number) {
        Object[] node = root;
        if (number >>> shift >= WIDTH) {
            return null;
        }
        for (int level = shift; level > 0 && node != null; level -= BITS) {
            node = (Object[]) node[number >>> level & MASK];
        }
        return node == null ? null : (T) node[number & MASK];
    }

    /**
     * The array with another value under a number.
     *
     * @param number the number, 0 or more
     * @param value the value, or null for none
     * @return the array; this one if it holds the very value
     */
    public PersistentArray<T> with(int number, @Nullable T value) {
        if (get(number) == value) {
            return this;
        }
        int high = shift;
        Object[] top = root;
        while (number >>> high >= WIDTH) {
            if (top != null) {
                Object[] wider = new Object[WIDTH];
                wider[0] = top;
                top = wider;
            }
            high += BITS;
        }
        return new PersistentArray<>(high, with(top, high, number, value));
    }

    private static Object @Nullable [] with(Object @Nullable [] node, int shift, int number, @Nullable Object value) {
        Object[] copy = node == null ? new Object[WIDTH] : node.clone();
        int at = number >>> shift & MASK;
        copy[at] = shift == 0 ? value : with((Object[]) copy[at], shift - BITS, number, value);
        return copy[at] == null && isEmpty(copy) ? null : copy;
    }

    private static boolean isEmpty(@Nullable Object[] node) {
        for (Object each : node) {
            if (each != null) {
                return false;
            }
        }
        return true;
    }

    /**
     * Visits every value.
     *
     * @param visitor is told of the numbers that have a value, in ascending order
     */
    public void forEach(Visitor<? super T> visitor) {
        visit(root, shift, 0, visitor);
    }

    @SuppressWarnings("unchecked") // leaves hold values alone
    private static <T> void visit(Object @Nullable [] node, int shift, int first, Visitor<? super T> visitor) {
        if (node == null) {
            return;
        }
        for (int i = 0; i < WIDTH; i++) {
            Object each = node[i];
            if (each == null) {
                continue;
            }
            if (shift == 0) {
                visitor.at(first + i, (T) each);
            } else {
                visit((Object[]) each, shift - BITS, first + (i << shift), visitor);
            }
        }
    }

    /**
     * Tells where two arrays differ. What they share is skipped; a value counts as different unless it is the very same.
     *
     * @param other the other array
     * @param difference is told of the numbers under which they differ, in ascending order
     */
    public void differences(PersistentArray<T> other, Difference<? super T> difference) {
        int high = Math.max(shift, other.shift);
        differences(lifted(high), other.lifted(high), high, 0, difference);
    }

    private Object @Nullable [] lifted(int high) {
        Object[] top = root;
        for (int level = shift; level < high && top != null; level += BITS) {
            Object[] wider = new Object[WIDTH];
            wider[0] = top;
            top = wider;
        }
        return top;
    }

    @SuppressWarnings("unchecked") // leaves hold values alone
    private static <T> void differences(
            Object @Nullable [] one,
            Object @Nullable [] other,
            int shift,
            int first,
            Difference<? super T> difference) {
        if (one == other) {
            return;
        }
        for (int i = 0; i < WIDTH; i++) {
            Object mine = one == null ? null : one[i];
            Object theirs = other == null ? null : other[i];
            if (mine == theirs) {
                continue;
            }
            if (shift == 0) {
                difference.at(first + i, (T) mine, (T) theirs);
            } else {
                differences((Object[]) mine, (Object[]) theirs, shift - BITS, first + (i << shift), difference);
            }
        }
    }

    @Override
    public String toString() {
        return root == null ? "[]" : Arrays.deepToString(root);
    }
}
