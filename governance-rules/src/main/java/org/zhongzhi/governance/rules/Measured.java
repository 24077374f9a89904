package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;

/**
 * What a measure gave for a subject: a whole number, or the range in which it has to lie while a datum is missing, and
 * the entities that were counted.
 */
@ValueStyle
@Value.Immutable(builder = false)
public interface Measured {
    /** The upper end of a range that nothing bounds. */
    long UNBOUNDED = Long.MAX_VALUE;

    /**
     * The least it can be.
     *
     * @return the lower end of the range
     */
    @Value.Parameter
    long low();

    /**
     * The most it can be.
     *
     * @return the upper end of the range, equal to the lower one if the number is known
     */
    @Value.Parameter
    long high();

    /**
     * What was counted.
     *
     * @return the entities
     */
    @Value.Parameter
    Seq<EntityId> evidence();

    /**
     * Which datum is missing.
     *
     * @return what a reader has to supply, or none if the number is known
     */
    @Value.Parameter
    Option<Text> missing();

    /**
     * Whether the number is known.
     *
     * @return true if the range is a single number
     */
    default boolean isKnown() {
        return low() == high();
    }

    /**
     * A known number.
     *
     * @param value the number
     * @param evidence what it was read from
     * @return the measured value
     */
    static Measured of(long value, Iterable<? extends EntityId> evidence) {
        return ImmutableMeasured.of(value, value, Array.ofAll(evidence), Option.none());
    }

    /**
     * How many entities there are.
     *
     * @param counted the entities
     * @return their number, with them as the evidence
     */
    static Measured count(Seq<? extends Entity> counted) {
        return of(counted.size(), counted.map(Entity::id));
    }

    /**
     * How many entities there are for certain, and how many more there may be.
     *
     * @param certain the entities that count
     * @param possible the entities that count or not, depending on a missing datum
     * @param missing which datum is missing; unused if nothing depends on it
     * @return the range, with all of them as the evidence: by identifier, so that the order does not tell which are certain
     */
    static Measured count(Seq<? extends Entity> certain, Seq<? extends Entity> possible, Text missing) {
        return ImmutableMeasured.of(
                certain.size(),
                (long) certain.size() + possible.size(),
                Array.<EntityId>ofAll(certain.map(Entity::id))
                        .appendAll(possible.map(Entity::id))
                        .sorted(),
                possible.isEmpty() ? Option.none() : Option.some(missing));
    }

    /**
     * A number of which only the least is known.
     *
     * @param low the least it can be
     * @param evidence what that was read from
     * @param missing which datum is missing
     * @return the range from there on
     */
    static Measured unknown(long low, Iterable<? extends EntityId> evidence, Text missing) {
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
     */
    static Measured range(long low, long high, Iterable<? extends EntityId> evidence, Text missing) {
        return ImmutableMeasured.of(low, high, Array.ofAll(evidence), Option.some(missing));
    }

    /** Refuses a negative number, a range that is none, and a range without a missing datum. */
    @Value.Check
    default void check() {
        Check.notNegative("The measured number", low());
        Check.that(low() <= high(), "The measured range ends at %s, below its start at %s", high(), low());
        Check.that(isKnown() != missing().isDefined(), "A measured range names the missing datum; a number does not");
    }
}
