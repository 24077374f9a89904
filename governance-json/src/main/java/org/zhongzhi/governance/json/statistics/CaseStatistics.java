package org.zhongzhi.governance.json.statistics;

import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;

/**
 * Statistics of cases (案件统计): figures of all of them, and by body, division, category, channel and month.
 *
 * <pre>{@code
 * CaseStatistics statistics = CaseStatistics.of(casework, cases, instant);
 * statistics.total().closingRate();                                     // 98.11%
 * statistics.by(Dimension.BODY);                                        // a row for each body
 * statistics.in(Dimension.MONTH, "2022-06").handlingTime().median();    // minutes, at most 1% too high
 * parts.foldLeft(CaseStatistics.none(), CaseStatistics::plus);          // of the whole, in any order
 * }</pre>
 *
 * <p>Statistics of parts add up to those of the whole, in whatever order, as long as each case is in one part and all parts rest on
 * the same {@linkplain Basis basis}. That a case was counted twice cannot be seen afterwards.
 *
 * <p>An immutable value. It takes memory for its rows, and in each for the buckets of handling times that are not empty: some
 * hundred, and no more than two thousand.
 */
public final class CaseStatistics {
    private static final CaseStatistics NONE = new CaseStatistics(Option.none(), Figures.none(), HashMap.empty());

    private final Option<Basis> basis;
    private final Figures total;
    private final Map<Group, Figures> groups;

    private CaseStatistics(Option<Basis> basis, Figures total, Map<Group, Figures> groups) {
        this.basis = basis;
        this.total = total;
        this.groups = groups;
    }

    /**
     * The figures of some cases that are counted together.
     *
     * @param group the cases
     * @param figures their figures
     */
    public record Row(Group group, Figures figures) {}

    /**
     * Of no case, on any basis.
     *
     * @return what adds nothing
     */
    public static CaseStatistics none() {
        return NONE;
    }

    /**
     * Statistics of cases up to a moment. {@link CaseCounting} says more closely what is counted.
     *
     * @param casework the engine, by whose calendar the cases are due
     * @param cases the cases, of whatever procedures
     * @param at the moment at which they are looked at
     * @return the statistics
     */
    public static CaseStatistics of(Casework casework, Iterable<Case> cases, Instant at) {
        return CaseCounting.of(casework, at).of(cases);
    }

    /**
     * Statistics that were counted before.
     *
     * @param basis on what they rest
     * @param total the figures of all cases
     * @param rows the figures of some, each group once
     * @return the statistics
     * @throws InvalidValueException if a group is there twice
     */
    public static CaseStatistics of(Basis basis, Figures total, Iterable<Row> rows) {
        Check.noNulls("The rows of statistics", rows);
        Map<Group, Figures> groups = HashMap.empty();
        for (Row each : rows) {
            Check.that(!groups.containsKey(each.group()), "There are two rows of %s: expected one", each.group());
            groups = groups.put(each.group(), each.figures());
        }
        return of(basis, total, groups);
    }

    /** A row without figures is as good as none. */
    static CaseStatistics of(Basis basis, Figures total, Map<Group, Figures> groups) {
        return new CaseStatistics(Option.some(basis), total, groups.filterValues(each -> !each.equals(Figures.none())));
    }

    /**
     * On what they rest.
     *
     * @return the basis; none of {@link #none()}
     */
    public Option<Basis> basis() {
        return basis;
    }

    /**
     * The figures of all cases, each counted once.
     *
     * @return the figures
     */
    public Figures total() {
        return total;
    }

    /**
     * The figures by something.
     *
     * @param dimension by what
     * @return a row for each group of which there is something to tell, sorted by code, what is not known last
     */
    public Seq<Row> by(Dimension dimension) {
        return rows().filter(each -> each.group().dimension() == dimension);
    }

    /**
     * Every row.
     *
     * @return the rows, by dimension and code
     */
    public Seq<Row> rows() {
        return groups.toArray().map(CaseStatistics::row).sortBy(Row::group);
    }

    private static Row row(Tuple2<Group, Figures> each) {
        return new Row(each._1(), each._2());
    }

    /**
     * The figures of one group.
     *
     * @param dimension by what
     * @param code what its cases have in common, as the identifier of a body
     * @return the figures, all 0 where there is no such group
     * @throws InvalidValueException if the code is no line of text
     */
    public Figures in(Dimension dimension, String code) {
        return groups.getOrElse(Group.of(dimension, code), Figures.none());
    }

    /**
     * These statistics and those of other cases.
     *
     * @param other those of others
     * @return the statistics of both
     * @throws InvalidValueException if they rest on another basis, or a count comes to more than {@link Figures#MOST}
     */
    public CaseStatistics plus(CaseStatistics other) {
        if (basis.isEmpty() || other.basis.isEmpty()) {
            return basis.isEmpty() ? other : this;
        }
        Check.that(
                basis.equals(other.basis),
                "Statistics of %s and of %s do not add up: expected the same moment, time zone, level and month",
                basis.get(),
                other.basis.get());
        return new CaseStatistics(basis, total.plus(other.total), groups.merge(other.groups, Figures::plus));
    }

    /**
     * Statistics of parts, added up.
     *
     * @param parts the parts
     * @return the statistics of the whole
     * @throws InvalidValueException if they rest on different bases
     */
    public static CaseStatistics sum(Iterable<CaseStatistics> parts) {
        return Array.ofAll(parts).foldLeft(NONE, CaseStatistics::plus);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseStatistics that
                && basis.equals(that.basis)
                && total.equals(that.total)
                && groups.equals(that.groups);
    }

    @Override
    public int hashCode() {
        return Objects.hash(basis, total, groups);
    }

    @Override
    public String toString() {
        return "Statistics " + basis.map(Basis::toString).getOrElse("of nothing") + ": " + total;
    }
}
