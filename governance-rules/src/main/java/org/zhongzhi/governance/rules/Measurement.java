package org.zhongzhi.governance.rules;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;

/** What one measure gave, kept small: the number or its range, without the evidence. */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class Measurement {
    Measurement() {}

    /**
     * What was measured.
     *
     * @return the measure
     */
    @Value.Parameter
    public abstract Measure measure();

    /**
     * The least it can be.
     *
     * @return the lower end of the range
     */
    @Value.Parameter
    public abstract long low();

    /**
     * The most it can be.
     *
     * @return the upper end of the range; {@link Measured#UNBOUNDED} if nothing bounds it
     */
    @Value.Parameter
    public abstract long high();

    /**
     * Whether the number is known.
     *
     * @return true if the range is a single number
     */
    public boolean isKnown() {
        return low() == high();
    }

    /**
     * The measurement for people, as "emergency teams: 0".
     *
     * @return the words in both languages
     */
    public Text inWords() {
        return Wording.of(this);
    }

    /**
     * A measurement.
     *
     * @param measure what was measured
     * @param low the least it can be
     * @param high the most it can be
     * @return the measurement
     */
    public static Measurement of(Measure measure, long low, long high) {
        return ImmutableMeasurement.of(measure, low, high);
    }

    /** In English words; a restricted value stays out, since logs are made of such texts. */
    @Override
    public String toString() {
        return measure().isRestricted()
                ? measure().label().english() + ": restricted"
                : inWords().english();
    }
}
