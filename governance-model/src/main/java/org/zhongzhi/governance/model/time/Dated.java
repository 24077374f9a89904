package org.zhongzhi.governance.model.time;

/** Something that is in force for a period, and that a reading as of a date leaves out at any other time. */
public interface Dated {
    /**
     * When it is in force.
     *
     * @return the period
     */
    Period period();

    /**
     * Whether it is in force on a day.
     *
     * @param epochDay the day, counted from 1970-01-01
     * @return true if the day lies in its period
     */
    default boolean isInForceOn(long epochDay) {
        return period().contains(epochDay);
    }
}
