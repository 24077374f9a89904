package org.zhongzhi.governance.rules.casework;

import org.zhongzhi.governance.model.value.Text;

/** A number that a guard reads, with its name for people. */
interface Quantity {
    /** The number, or {@link Sat#UNKNOWN}. */
    long in(Scene scene);

    /** What it is, for people. */
    Text words();

    /** Whether it is what the action gives, which is open while it is only asked whether the action may be done. */
    default boolean isGiven() {
        return false;
    }

    /** Whether its words are the number itself. */
    default boolean isConstant() {
        return false;
    }
}
