package org.zhongzhi.governance.examples.benchmarks.measure;

import java.util.List;
import org.openjdk.jmh.runner.options.TimeValue;
import org.zhongzhi.governance.examples.benchmarks.national.NationalSet;

/**
 * How much is measured, and for how long.
 *
 * @param sizes how many communities, the smallest first
 * @param main the size at which contestants are compared
 * @param withinReachOfJena the size at which Apache Jena SHACL takes part
 * @param largest the size at which this library is measured alone
 * @param places how many communities and villages the whole country has
 * @param events how many events the log has that is replayed; another has a fifth of them
 * @param rounds how many times casework is measured, in turns
 * @param warmups how many iterations are thrown away
 * @param iterations how many iterations count
 * @param time how long an iteration lasts at least
 */
public record Effort(
        List<Integer> sizes,
        int main,
        int withinReachOfJena,
        int largest,
        int places,
        int events,
        int rounds,
        int warmups,
        int iterations,
        TimeValue time) {
    /**
     * All figures, in about an hour on two cores.
     *
     * @return the effort
     */
    public static Effort full() {
        return new Effort(
                List.of(1_000, 10_000, 100_000),
                100_000,
                10_000,
                1_000_000,
                NationalSet.COMMUNITIES_AND_VILLAGES,
                1_000_000,
                3,
                4,
                5,
                TimeValue.seconds(1));
    }

    /**
     * The same at smaller sizes, in a few minutes: to see that all works, not to quote.
     *
     * @return the effort
     */
    public static Effort quick() {
        return new Effort(
                List.of(1_000, 10_000), 10_000, 10_000, 10_000, 20_000, 200_000, 1, 2, 3, TimeValue.milliseconds(400));
    }

    /**
     * The smallest size.
     *
     * @return how many communities
     */
    public int smallest() {
        return sizes.get(0);
    }

    /**
     * Whether the largest size is beyond those at which all take part.
     *
     * @return true if this library is measured alone there
     */
    public boolean hasLargest() {
        return largest > main;
    }

    /**
     * How many events the shorter log has.
     *
     * @return a fifth of those of the longer one
     */
    public int fewEvents() {
        return events / 5;
    }
}
