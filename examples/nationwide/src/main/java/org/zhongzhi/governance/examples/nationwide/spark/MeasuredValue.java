package org.zhongzhi.governance.examples.nationwide.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.rules.Measured;
import org.zhongzhi.governance.rules.Measurement;

/**
 * A measured value on its way into a table.
 *
 * @param measure the name of the measure
 * @param low the least it can be, in steps of the unit
 * @param high the most it can be, or null if nothing bounds it
 */
public record MeasuredValue(
        String measure, long low, @Nullable Long high) implements Serializable {
    static MeasuredValue of(Measurement measurement) {
        boolean isOpen = !measurement.isKnown() && measurement.high() == Measured.UNBOUNDED;
        return new MeasuredValue(measurement.measure().name(), measurement.low(), isOpen ? null : measurement.high());
    }
}
