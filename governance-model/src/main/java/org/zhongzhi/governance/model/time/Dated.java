package org.zhongzhi.governance.model.time;

import org.zhongzhi.governance.model.identity.Entity;

/** An entity that is in force for a period, and that a reading as of a date leaves out at any other time. */
public interface Dated extends Entity {
    /**
     * When it is in force.
     *
     * @return the period
     */
    Period period();

    @Override
    default long firstDayInForce() {
        return period().firstDay();
    }

    @Override
    default long endDayInForce() {
        return period().endDay();
    }
}
