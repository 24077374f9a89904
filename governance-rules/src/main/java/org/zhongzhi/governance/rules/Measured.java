package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.Entries;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;

/**
 * What a measure gave for a subject: a whole number, or the range in which it has to lie while a datum is missing, and
 * the entities that were counted. These are put together when they are asked for: judging a subject needs the number
 * alone.
 */
public final class Measured {
    /** The upper end of a range that nothing bounds. */
    public static final long UNBOUNDED = Long.MAX_VALUE;

    private static final Measured NONE = of(0, Array.<EntityId>empty());

    private final long low;
    private final long high;
    private final Supplier<? extends Seq<EntityId>> evidence;
    private final @Nullable Text missing;

    private Measured(long low, long high, Supplier<? extends Seq<EntityId>> evidence, @Nullable Text missing) {
        Check.notNegative("The measured number", low);
        if (low > high) {
            throw new InvalidValueException("The measured range ends at " + high + ", below its start at " + low);
        }
        if ((low == high) == (missing != null)) {
            throw new InvalidValueException("A measured range names the missing datum; a number does not");
        }
        this.low = low;
        this.high = high;
        this.evidence = evidence;
        this.missing = missing;
    }

    /**
     * The least it can be.
     *
     * @return the lower end of the range
     */
    public long low() {
        return low;
    }

    /**
     * The most it can be.
     *
     * @return the upper end of the range, equal to the lower one if the number is known
     */
    public long high() {
        return high;
    }

    /**
     * What was counted.
     *
     * @return the entities
     */
    public Seq<EntityId> evidence() {
        return evidence.get();
    }

    /**
     * Which datum is missing.
     *
     * @return what a reader has to supply, or none if the number is known
     */
    public Option<Text> missing() {
        return Option.of(missing);
    }

    /**
     * Whether the number is known.
     *
     * @return true if the range is a single number
     */
    public boolean isKnown() {
        return low == high;
    }

    /**
     * A known number.
     *
     * @param value the number
     * @param evidence what it was read from
     * @return the measured value
     * @throws InvalidValueException if the number is negative
     */
    public static Measured of(long value, Iterable<? extends EntityId> evidence) {
        return new Measured(value, value, kept(evidence), null);
    }

    /**
     * None of it.
     *
     * @return 0, without evidence
     */
    public static Measured none() {
        return NONE;
    }

    /**
     * A known number that was read from one thing.
     *
     * @param value the number
     * @param source the thing
     * @return the measured value
     * @throws InvalidValueException if the number is negative
     */
    public static Measured of(long value, Entity source) {
        return new Measured(value, value, () -> Array.of(source.id()), null);
    }

    /**
     * A known number that was read from some entries of a dossier.
     *
     * @param value the number
     * @param sources the entries
     * @return the measured value
     * @throws InvalidValueException if the number is negative
     */
    public static Measured of(long value, Entries<? extends Entity> sources) {
        return new Measured(value, value, () -> sources.map(Entity::id), null);
    }

    /**
     * How many entities there are.
     *
     * @param counted the entities
     * @return their number, with them as the evidence
     */
    public static Measured count(Seq<? extends Entity> counted) {
        return new Measured(counted.size(), counted.size(), () -> counted.map(Entity::id), null);
    }

    /**
     * How many entities there are.
     *
     * @param counted the entities
     * @return their number, with them as the evidence
     */
    public static Measured count(Entries<? extends Entity> counted) {
        return of(counted.size(), counted);
    }

    /**
     * How many entities there are for certain, and how many more there may be.
     *
     * @param certain the entities that count
     * @param possible the entities that count or not, depending on a missing datum
     * @param missing which datum is missing; unused if nothing depends on it
     * @return the range, with all of them as the evidence: by identifier, so that the order does not tell which are certain
     */
    public static Measured count(Seq<? extends Entity> certain, Seq<? extends Entity> possible, Text missing) {
        return new Measured(
                certain.size(),
                (long) certain.size() + possible.size(),
                () -> Array.<EntityId>ofAll(certain.map(Entity::id))
                        .appendAll(possible.map(Entity::id))
                        .sorted(),
                possible.isEmpty() ? null : missing);
    }

    /**
     * A number of which only the least is known.
     *
     * @param low the least it can be
     * @param evidence what that was read from
     * @param missing which datum is missing
     * @return the range from there on
     * @throws InvalidValueException if the least is negative
     */
    public static Measured unknown(long low, Iterable<? extends EntityId> evidence, Text missing) {
        return range(low, UNBOUNDED, evidence, missing);
    }

    /**
     * A number of which only a range is known.
     *
     * @param low the least it can be
     * @param high the most it can be, greater than the least
     * @param evidence what that was read from
     * @param missing which datum is missing
     * @return the range
     * @throws InvalidValueException if it is no range, or negative
     */
    public static Measured range(long low, long high, Iterable<? extends EntityId> evidence, Text missing) {
        return new Measured(low, high, kept(evidence), missing);
    }

    /** A number or range whose evidence is put together on demand. */
    static Measured of(long low, long high, Supplier<? extends Seq<EntityId>> evidence, @Nullable Text missing) {
        return new Measured(low, high, evidence, missing);
    }

    private static Supplier<Seq<EntityId>> kept(Iterable<? extends EntityId> evidence) {
        if (evidence instanceof Collection<? extends EntityId> all && all.isEmpty()) {
            return Array::empty;
        }
        Seq<EntityId> kept = evidence instanceof Seq<? extends EntityId> seq ? Seq.narrow(seq) : Array.ofAll(evidence);
        return () -> kept;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Measured that
                && low == that.low
                && high == that.high
                && Objects.equals(missing, that.missing)
                && evidence().equals(that.evidence());
    }

    @Override
    public int hashCode() {
        return Objects.hash(low, high, missing, evidence());
    }

    @Override
    public String toString() {
        return low == high ? Long.toString(low) : low + " to " + (high == UNBOUNDED ? "any number" : high);
    }
}
