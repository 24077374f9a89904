package org.zhongzhi.governance.json.statistics;

import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;

/**
 * How long handling took (办理时长), as a sketch of whole minutes that adds up: how many times fell into each of the buckets of an
 * HDR histogram with {@value #SIGNIFICANT_DIGITS} significant digits.
 *
 * <p><b>The error.</b> A quantile is the nearest rank, and told as the last minute of its bucket: never below the exact value, and
 * above it by less than 1% of it, by nothing below 256 minutes. Times above {@value #LONGEST} minutes count as these. Merging adds
 * counts, so it makes no further error, in whatever order.
 */
public final class HandlingTimes {
    /** How many digits of a time are kept. */
    public static final int SIGNIFICANT_DIGITS = 2;

    /** The most that a quantile is too high, in percent. */
    public static final int ERROR_PERCENT = 1;

    /** The longest time that is told apart, in minutes: some two thousand years. */
    public static final long LONGEST = (1L << 30) - 1;

    private static final HandlingTimes NONE = new HandlingTimes(TreeMap.empty());
    private static final int MEDIAN = 50;
    private static final int NINTH_DECILE = 90;

    /** Where buckets begin; never recorded in. */
    private static final Histogram BUCKETS = histogram();

    private final TreeMap<Long, Long> counts;

    private HandlingTimes(TreeMap<Long, Long> counts) {
        this.counts = counts;
    }

    private static Histogram histogram() {
        return new Histogram(LONGEST, SIGNIFICANT_DIGITS);
    }

    /**
     * No time.
     *
     * @return the sketch of nothing
     */
    public static HandlingTimes none() {
        return NONE;
    }

    /**
     * Times.
     *
     * @param minutes each of them, 0 or more
     * @return their sketch
     * @throws InvalidValueException if one is negative
     */
    public static HandlingTimes of(Iterable<Long> minutes) {
        java.util.Map<Long, Long> counts = new java.util.TreeMap<>();
        minutes.forEach(each -> counts.merge(bucket(each), 1L, Long::sum));
        return counted(TreeMap.ofAll(counts));
    }

    /**
     * Times that were counted before.
     *
     * @param counts how many times there are by the first minute of their bucket
     * @return their sketch
     * @throws InvalidValueException if a bucket does not begin there, or a count is not 1 to {@link Figures#MOST}
     */
    public static HandlingTimes counted(Map<Long, Long> counts) {
        for (Tuple2<Long, Long> each : counts) {
            Check.that(
                    each._1() <= LONGEST && bucket(each._1()) == each._1(),
                    "A bucket of handling times begins at %s minutes: expected one of those of %s significant digits",
                    each._1(),
                    SIGNIFICANT_DIGITS);
            Figures.checkCount("The count of a bucket of handling times", each._2());
            Check.that(each._2() > 0, "A bucket of handling times is empty: expected it to be left out");
        }
        HandlingTimes times = new HandlingTimes(TreeMap.ofEntries(counts));
        Figures.checkCount("The count of handling times", times.count());
        return counts.isEmpty() ? NONE : times;
    }

    /** The first minute of the bucket of a time. */
    static long bucket(long minutes) {
        Check.notNegative("A handling time in minutes", minutes);
        return BUCKETS.lowestEquivalentValue(Math.min(minutes, LONGEST));
    }

    /**
     * How many times there are by the first minute of their bucket.
     *
     * @return the counts, the shortest first
     */
    public Map<Long, Long> counts() {
        return counts;
    }

    /**
     * How many times there are.
     *
     * @return the count
     */
    public long count() {
        return counts.values().foldLeft(0L, Long::sum);
    }

    /**
     * What half of the times do not exceed.
     *
     * @return whole minutes, at most 1% too high; none of no times
     */
    public Option<Long> median() {
        return percentile(MEDIAN);
    }

    /**
     * What nine tenths of the times do not exceed.
     *
     * @return whole minutes, at most 1% too high; none of no times
     */
    public Option<Long> ninthDecile() {
        return percentile(NINTH_DECILE);
    }

    /**
     * What so many percent of the times do not exceed: the time of the nearest rank.
     *
     * @param percent 1 to 100
     * @return whole minutes, at most 1% too high; none of no times
     * @throws InvalidValueException if the share is not 1 to 100
     */
    public Option<Long> percentile(int percent) {
        Check.that(percent > 0 && percent <= 100, "The percentile is %s: expected 1 to 100", percent);
        if (counts.isEmpty()) {
            return Option.none();
        }
        Histogram all = histogram();
        counts.forEach((minutes, count) -> all.recordValueWithCount(minutes, count));
        return Option.some(all.getValueAtPercentile(percent));
    }

    /**
     * These times and others.
     *
     * @param other the others
     * @return the sketch of both
     * @throws InvalidValueException if they are more than {@link Figures#MOST}
     */
    public HandlingTimes plus(HandlingTimes other) {
        return other.counts.isEmpty() ? this : counted(counts.merge(other.counts, Long::sum));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HandlingTimes that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return count() + " times, median " + median().getOrElse(0L) + " minutes";
    }
}
