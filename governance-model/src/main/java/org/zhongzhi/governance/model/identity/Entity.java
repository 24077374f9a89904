package org.zhongzhi.governance.model.identity;

import io.vavr.collection.Seq;

/** One thing of a city that is known by an identifier and can be put into a jurisdiction or removed from it. */
public interface Entity {
    /**
     * By which identifier the thing is known.
     *
     * @return the identifier
     */
    EntityId id();

    /**
     * What the thing names. A reference whose target is missing is no error: a rule finds it.
     *
     * @return the references, in the order of the attributes
     */
    Seq<Reference> references();

    /**
     * Of which kind the thing is, by number; see {@link Classified}.
     *
     * @return the ordinal of the kind, or -1 if its type knows no kinds
     */
    default int kindNumber() {
        return -1;
    }

    /**
     * The first day on which the thing is in force.
     *
     * @return the day, counted from 1970-01-01; {@link Long#MIN_VALUE} if it is so from the start
     */
    default long firstDayInForce() {
        return Long.MIN_VALUE;
    }

    /**
     * The first day on which the thing is in force no longer.
     *
     * @return the day, counted from 1970-01-01; {@link Long#MAX_VALUE} if no end is set
     */
    default long endDayInForce() {
        return Long.MAX_VALUE;
    }

    /**
     * Whether the thing is in force on a day.
     *
     * @param epochDay the day, counted from 1970-01-01
     * @return true unless it has a period in which the day does not lie
     */
    default boolean isInForceOn(long epochDay) {
        return firstDayInForce() <= epochDay && epochDay < endDayInForce();
    }
}
