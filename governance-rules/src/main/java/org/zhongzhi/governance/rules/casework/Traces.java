package org.zhongzhi.governance.rules.casework;

import org.zhongzhi.governance.model.casework.FieldId;

/** Where an action leaves what guards ask for later. The count is the slot that counts the action, or -1. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and read in a hot loop
record Traces(Trace[] latest, Trace[] sums, int count) {
    /** A field and the slot that keeps it. */
    record Trace(FieldId field, int slot) {}

    boolean isNone() {
        return latest.length == 0 && sums.length == 0 && count < 0;
    }
}
