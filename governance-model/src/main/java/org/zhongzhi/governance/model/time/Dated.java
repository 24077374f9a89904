package org.zhongzhi.governance.model.time;

/** Something that is in force for a period, and that a reading as of a date leaves out at any other time. */
public interface Dated {
    /**
     * When it is in force.
     *
     * @return the period
     */
    Period period();
}
