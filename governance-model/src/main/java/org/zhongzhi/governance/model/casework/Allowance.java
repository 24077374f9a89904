package org.zhongzhi.governance.model.casework;

import io.vavr.collection.Map;
import org.zhongzhi.governance.model.time.TimeLimit;
import org.zhongzhi.governance.model.value.Check;

/** How long a limit allows: the same for every case, or by what the case is. */
public sealed interface Allowance {
    /**
     * The same for every case.
     *
     * @param limit how long
     */
    record Fixed(TimeLimit limit) implements Allowance {}

    /**
     * By a word that the case has recorded, such as its category.
     *
     * @param field a choice
     * @param limits how long by the code of the word
     * @param otherwise how long for the other words, and as long as none is recorded
     */
    record ByChoice(FieldId field, Map<String, TimeLimit> limits, TimeLimit otherwise) implements Allowance {
        /** Refuses nulls. */
        public ByChoice {
            Check.noNulls("The limits by choice", limits.values());
        }
    }
}
