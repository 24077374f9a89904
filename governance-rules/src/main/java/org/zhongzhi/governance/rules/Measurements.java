package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.NoSuchElementException;

/** The measured values of one subject that a requirement is judged over. */
public final class Measurements {
    private final Seq<Measurement> values;

    private Measurements(Seq<Measurement> values) {
        this.values = values;
    }

    /**
     * Measured values.
     *
     * @param values one for each measure
     * @return the measurements
     */
    public static Measurements of(Iterable<Measurement> values) {
        return new Measurements(Array.ofAll(values));
    }

    /**
     * The values, in the order of the requirement's measures.
     *
     * @return the values
     */
    public Seq<Measurement> values() {
        return values;
    }

    /**
     * The least a measure can be.
     *
     * @param measure one of the measures
     * @return the lower end of its range
     * @throws NoSuchElementException if the measure was not measured
     */
    public long low(Measure measure) {
        return of(measure).low();
    }

    /**
     * The most a measure can be.
     *
     * @param measure one of the measures
     * @return the upper end of its range
     * @throws NoSuchElementException if the measure was not measured
     */
    public long high(Measure measure) {
        return of(measure).high();
    }

    /**
     * The same values with one measure so much higher, or lower; a range that nothing bounds stays so. None if that takes
     * the measure below zero, where nothing can be.
     */
    Option<Measurements> adjusted(Measure measure, long by) {
        return Option.when(
                low(measure) + by >= 0 || by > 0,
                () -> new Measurements(values.map(each -> each.measure().equals(measure)
                        ? Measurement.of(measure, shifted(each.low(), by), shifted(each.high(), by))
                        : each)));
    }

    private static long shifted(long end, long by) {
        if (end == Measured.UNBOUNDED) {
            return end;
        }
        return by > Measured.UNBOUNDED - end ? Measured.UNBOUNDED : end + by;
    }

    private Measurement of(Measure measure) {
        for (Measurement each : values) {
            if (each.measure().equals(measure)) {
                return each;
            }
        }
        throw new NoSuchElementException("Measure " + measure + " was not measured for this requirement");
    }
}
