package org.zhongzhi.governance.model.territory;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Classified;
import org.zhongzhi.governance.model.identity.Quantified;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.time.Dated;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/**
 * How many there were in a place on a date. Residents appear in the library only as such counts. As of a date, the
 * latest count not after it stands.
 */
@ValueStyle
@Value.Immutable
public interface Headcount extends Dated, Classified<HeadcountSubject>, Quantified {
    /**
     * The place where they were counted.
     *
     * @return the place
     */
    PlaceId place();

    /**
     * What was counted.
     *
     * @return the subject
     */
    HeadcountSubject subject();

    @Override
    default HeadcountSubject classification() {
        return subject();
    }

    /**
     * The day the count is of.
     *
     * @return the day
     */
    LocalDate date();

    /**
     * How many there were.
     *
     * @return the count, 0 or more
     */
    long count();

    @Override
    default long figure() {
        return count();
    }

    /**
     * The identifier: place, subject and date together.
     *
     * @return the identifier
     */
    @Override
    @Value.Derived
    default HeadcountId id() {
        return HeadcountId.of(place(), subject(), date());
    }

    /** From the day of the count on. */
    @Override
    default Period period() {
        return Period.from(date());
    }

    @Override
    default long firstDayInForce() {
        return date().toEpochDay();
    }

    @Override
    default long endDayInForce() {
        return Long.MAX_VALUE;
    }

    @Override
    default Seq<Reference> references() {
        return Array.of(Reference.of("place", place()));
    }

    /**
     * A new builder.
     *
     * @return a builder; {@code build()} throws {@link InvalidValueException} if the count is negative
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds headcounts. */
    final class Builder extends ImmutableHeadcount.Builder {
        Builder() {}
    }

    /** Refuses a negative count. */
    @Value.Check
    default void check() {
        Check.notNegative("The count of a headcount", count());
    }
}
