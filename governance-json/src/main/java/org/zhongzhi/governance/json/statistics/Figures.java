package org.zhongzhi.governance.json.statistics;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;

/** What is counted of some cases (统计数据), as a value that adds up. */
public final class Figures {
    /** The most that is counted of anything: a million millions. */
    public static final long MOST = 1_000_000_000_000L;

    private static final Figures NONE = new Figures(new long[Figure.values().length], HandlingTimes.none());

    private final long[] counts;
    private final HandlingTimes handlingTime;

    private Figures(long[] counts, HandlingTimes handlingTime) {
        this.counts = counts;
        this.handlingTime = handlingTime;
    }

    /**
     * Of no case.
     *
     * @return figures that are all 0
     */
    public static Figures none() {
        return NONE;
    }

    /**
     * Figures that were counted.
     *
     * @param counts how many by figure; those left out are 0
     * @param handlingTime how long handling took
     * @return the figures
     * @throws InvalidValueException if a count is not 0 to {@link #MOST}, or more are closed of those due than are due, or on
     *     time than closed
     */
    public static Figures of(Map<Figure, Long> counts, HandlingTimes handlingTime) {
        long[] all = new long[Figure.values().length];
        counts.forEach((figure, count) -> all[figure.ordinal()] = count);
        return of(all, handlingTime);
    }

    static Figures of(long[] counts, HandlingTimes handlingTime) {
        Figures figures = new Figures(counts, handlingTime);
        Array.of(Figure.values()).forEach(each -> checkCount("The figure " + each.code(), counts[each.ordinal()]));
        checkCount("The count of those asked", figures.satisfied() + figures.dissatisfied());
        Check.that(
                figures.onTime() <= figures.dueClosed() && figures.dueClosed() <= figures.due(),
                "The figures count %s on time and %s closed of %s due: expected no more than are closed, and than are due",
                figures.onTime(),
                figures.dueClosed(),
                figures.due());
        return figures;
    }

    static void checkCount(String what, long count) {
        Check.that(count >= 0 && count <= MOST, "%s is %s: expected 0 to %s", what, count, MOST);
    }

    /**
     * One of the figures.
     *
     * @param figure which
     * @return how many
     */
    public long count(Figure figure) {
        return counts[figure.ordinal()];
    }

    /**
     * The figures that are not 0.
     *
     * @return how many by figure
     */
    public Map<Figure, Long> counts() {
        return Array.of(Figure.values())
                .filter(each -> count(each) > 0)
                .foldLeft(LinkedHashMap.empty(), (sum, each) -> sum.put(each, count(each)));
    }

    /**
     * Cases that were reported.
     *
     * @return the count
     */
    public long reported() {
        return count(Figure.REPORTED);
    }

    /**
     * Cases that were registered.
     *
     * @return the count
     */
    public long registered() {
        return count(Figure.REGISTERED);
    }

    /**
     * Cases that were dispatched.
     *
     * @return the count
     */
    public long dispatched() {
        return count(Figure.DISPATCHED);
    }

    /**
     * Cases that were handled.
     *
     * @return the count
     */
    public long handled() {
        return count(Figure.HANDLED);
    }

    /**
     * Cases that are closed.
     *
     * @return the count
     */
    public long closed() {
        return count(Figure.CLOSED);
    }

    /**
     * Cases that are due.
     *
     * @return the count
     */
    public long due() {
        return count(Figure.DUE);
    }

    /**
     * Of the cases that are due, those that are closed.
     *
     * @return the count
     */
    public long dueClosed() {
        return count(Figure.DUE_CLOSED);
    }

    /**
     * Of the cases that are due, those that were closed in time.
     *
     * @return the count
     */
    public long onTime() {
        return count(Figure.ON_TIME);
    }

    /**
     * How often work was returned.
     *
     * @return the count
     */
    public long returned() {
        return count(Figure.RETURNED);
    }

    /**
     * How often work was sent back to be done again.
     *
     * @return the count
     */
    public long rework() {
        return count(Figure.REWORK);
    }

    /**
     * Cases whose reporter was satisfied.
     *
     * @return the count
     */
    public long satisfied() {
        return count(Figure.SATISFIED);
    }

    /**
     * Cases whose reporter was not satisfied.
     *
     * @return the count
     */
    public long dissatisfied() {
        return count(Figure.DISSATISFIED);
    }

    /**
     * How long handling took: from the first registration to the closing, nights, days off and suspensions included; of a body,
     * from when it was first given work to when its work was done.
     *
     * @return the times of the cases that are closed
     */
    public HandlingTimes handlingTime() {
        return handlingTime;
    }

    /**
     * How many of the cases that are due are closed (结案率).
     *
     * @return the rate
     */
    public Rate closingRate() {
        return new Rate(dueClosed(), due());
    }

    /**
     * How many of the cases that are due were closed in time (按期结案率).
     *
     * @return the rate
     */
    public Rate onTimeRate() {
        return new Rate(onTime(), due());
    }

    /**
     * How many of the reporters that were asked were satisfied (满意率).
     *
     * @return the rate
     */
    public Rate satisfactionRate() {
        return new Rate(satisfied(), satisfied() + dissatisfied());
    }

    /**
     * These figures and those of other cases.
     *
     * @param other those of others
     * @return the figures of both
     * @throws InvalidValueException if a count comes to more than {@link #MOST}
     */
    public Figures plus(Figures other) {
        long[] sum = counts.clone();
        Arrays.setAll(sum, i -> sum[i] + other.counts[i]);
        return of(sum, handlingTime.plus(other.handlingTime));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Figures that
                && Arrays.equals(counts, that.counts)
                && handlingTime.equals(that.handlingTime);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(counts) + handlingTime.hashCode();
    }

    @Override
    public String toString() {
        return counts().map(each -> each._1().code() + " " + each._2()).mkString(", ");
    }
}
