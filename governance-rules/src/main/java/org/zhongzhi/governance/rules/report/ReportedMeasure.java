package org.zhongzhi.governance.rules.report;

import io.vavr.control.Option;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;

/** A measured value in a document. Values that are restricted data about a person are left out. */
@ValueStyle
@Value.Immutable
public interface ReportedMeasure {
    /**
     * The stable name of the measure.
     *
     * @return as {@code community.emergencyTeams}
     */
    String measure();

    /**
     * The least it can be, in steps of the unit.
     *
     * @return the lower end of the range
     */
    long low();

    /**
     * The most it can be, in steps of the unit.
     *
     * @return the upper end, equal to the lower one if the number is known; none if nothing bounds it
     */
    @Value.Default
    default Option<Long> high() {
        return Option.none();
    }

    /**
     * The value in words.
     *
     * @return as "emergency teams: 0"
     */
    Text text();

    /**
     * A new builder.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableReportedMeasure.Builder {
        Builder() {}
    }
}
