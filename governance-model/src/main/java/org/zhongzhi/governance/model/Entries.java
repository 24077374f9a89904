package org.zhongzhi.governance.model;

import io.vavr.collection.Array;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.identity.Entity;

/**
 * Some of the entries of a dossier, ordered by identifier. It is a view: narrowing it down copies nothing, and what is
 * left out is passed over each time the view is walked, so conditions have to be pure.
 *
 * @param <T> the type of the entries
 */
public final class Entries<T> implements Iterable<T> {
    private static final long ANY_DAY = Long.MIN_VALUE;
    private static final int ANY_KIND = -1;
    private static final Entries<?> NONE = new Entries<>(new Entity[0], new byte[0], 0, 0, ANY_DAY, ANY_KIND, null);

    /** From {@code from} on, and before {@code until}, every entity is a T. */
    private final Entity[] source;

    /** The numbers of their kinds, in the same places; empty where none of them knows kinds. */
    private final byte[] kinds;

    private final int from;
    private final int until;
    private final long day;
    private final int kind;
    private final @Nullable Predicate<? super T> condition;

    private Entries(
            Entity[] source,
            byte[] kinds,
            int from,
            int until,
            long day,
            int kind,
            @Nullable Predicate<? super T> condition) {
        this.source = source;
        this.kinds = kinds;
        this.from = from;
        this.until = until;
        this.day = day;
        this.kind = kind;
        this.condition = condition;
    }

    @SuppressWarnings("unchecked") // it holds nothing
    static <T> Entries<T> none() {
        return (Entries<T>) NONE;
    }

    /** A stretch of entities that are all of the type. */
    static <T> Entries<T> of(Entity[] source, byte[] kinds, int from, int until) {
        return new Entries<>(source, kinds, from, until, ANY_DAY, ANY_KIND, null);
    }

    /** Those of one kind, of entries of a type that knows kinds. */
    Entries<T> ofKind(int number) {
        if (from == until) {
            return this;
        }
        return kinds.length == 0 ? none() : new Entries<>(source, kinds, from, until, day, number, condition);
    }

    /**
     * Those that are in force on a day.
     *
     * @param epochDay the day, counted from 1970-01-01
     * @return the entries that have no period, or one in which the day lies; of those of another day, the ones in force on
     *     both
     */
    public Entries<T> inForce(long epochDay) {
        if (from == until) {
            return this;
        }
        return day == ANY_DAY
                ? new Entries<>(source, kinds, from, until, epochDay, kind, condition)
                : filter(each -> ((Entity) each).isInForceOn(epochDay));
    }

    /**
     * Those that fulfil a condition.
     *
     * @param further the condition
     * @return the entries that fulfil it, and all conditions before
     */
    public Entries<T> filter(Predicate<? super T> further) {
        if (from == until) {
            return this;
        }
        Predicate<? super T> before = condition;
        return new Entries<>(
                source,
                kinds,
                from,
                until,
                day,
                kind,
                before == null ? further : each -> before.test(each) && further.test(each));
    }

    /**
     * How many there are.
     *
     * @return the number
     */
    public int size() {
        if (day == ANY_DAY && kind == ANY_KIND && condition == null) {
            return until - from;
        }
        int size = 0;
        for (int i = next(from); i < until; i = next(i + 1)) {
            size++;
        }
        return size;
    }

    /**
     * Whether there is none.
     *
     * @return true if there is none
     */
    public boolean isEmpty() {
        return next(from) == until;
    }

    /**
     * Whether one fulfils a condition.
     *
     * @param sought the condition
     * @return true if there is such an entry
     */
    public boolean exists(Predicate<? super T> sought) {
        for (int i = next(from); i < until; i = next(i + 1)) {
            if (sought.test(at(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether all fulfil a condition.
     *
     * @param demanded the condition
     * @return true if no entry fails it
     */
    public boolean forAll(Predicate<? super T> demanded) {
        for (int i = next(from); i < until; i = next(i + 1)) {
            if (!demanded.test(at(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The greatest entry; of equal ones the last.
     *
     * @param order what counts as greater
     * @return the entry, or none if there is none
     */
    public Option<T> maxBy(Comparator<? super T> order) {
        T greatest = null;
        for (int i = next(from); i < until; i = next(i + 1)) {
            T each = at(i);
            if (greatest == null || order.compare(each, greatest) >= 0) {
                greatest = each;
            }
        }
        return Option.of(greatest);
    }

    /**
     * What a function makes of each.
     *
     * @param function the function
     * @param <R> the type of its results
     * @return the results, in the order of the entries
     */
    public <R> Seq<R> map(Function<? super T, ? extends R> function) {
        return toSeq().map(function);
    }

    /**
     * What a function makes of each, strung together.
     *
     * @param function the function
     * @param <R> the type of its results
     * @return the results, in the order of the entries
     */
    public <R> Seq<R> flatMap(Function<? super T, ? extends Iterable<? extends R>> function) {
        List<R> found = new ArrayList<>();
        forEach(each -> function.apply(each).forEach(found::add));
        return Array.ofAll(found);
    }

    /**
     * The first of those that a function makes the same of.
     *
     * @param function the function
     * @return the entries, one for each result
     */
    public Seq<T> distinctBy(Function<? super T, ?> function) {
        return toSeq().distinctBy(function);
    }

    /**
     * The entries as a collection.
     *
     * @return the entries, ordered by identifier
     */
    public Seq<T> toSeq() {
        return Array.ofAll(this);
    }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private int at = Entries.this.next(from);

            @Override
            public boolean hasNext() {
                return at < until;
            }

            @Override
            public T next() {
                if (at >= until) {
                    throw new NoSuchElementException("No further entry");
                }
                T found = at(at);
                at = Entries.this.next(at + 1);
                return found;
            }
        };
    }

    /** Where the first entry stands that is not left out, from a place on. */
    private int next(int start) {
        int at = start;
        while (at < until && isLeftOut(at)) {
            at++;
        }
        return at;
    }

    private boolean isLeftOut(int at) {
        // Asked of the entity and not of its class: telling interfaces apart costs more than the answer.
        return (kind != ANY_KIND && kinds[at] != kind)
                || (condition != null && !condition.test(at(at)))
                || (day != ANY_DAY && !source[at].isInForceOn(day));
    }

    @SuppressWarnings("unchecked") // every entity of the stretch is a T
    private T at(int at) {
        return (T) source[at];
    }

    @Override
    public String toString() {
        return toSeq().mkString("Entries(", ", ", ")");
    }
}
