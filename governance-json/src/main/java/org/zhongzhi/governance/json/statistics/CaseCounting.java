package org.zhongzhi.governance.json.statistics;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zhongzhi.governance.model.Hierarchy;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionLevel;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;

/**
 * Counts cases: up to which moment, of which month, and where places lie.
 *
 * <pre>{@code
 * CaseCounting counting = CaseCounting.of(casework, instant)
 *         .of(YearMonth.of(2022, 6))
 *         .at(DivisionLevel.SUBDISTRICT)
 *         .locatedIn(city);
 * CaseStatistics june = counting.of(cases);
 * }</pre>
 *
 * <p>A case counts by the {@linkplain org.zhongzhi.governance.model.casework.Tallies tallies} of its own procedure, as it stood at
 * the moment; what happened later is left out. Cases are taken one by one, so an iterable that makes them as it goes takes memory
 * for one of them beside the rows.
 *
 * <p>An immutable value, safe to share between threads.
 */
public final class CaseCounting {
    private final Casework casework;
    private final Basis basis;
    private final Function<PlaceId, Option<DivisionCode>> locating;

    private CaseCounting(Casework casework, Basis basis, Function<PlaceId, Option<DivisionCode>> locating) {
        this.casework = casework;
        this.basis = basis;
        this.locating = locating;
    }

    /**
     * Counts everything up to a moment, by divisions down to the community. Of places, only divisions are known.
     *
     * @param casework the engine, whose calendar says when cases are due and where months begin; it need not be of their
     *     procedure
     * @param at the moment
     * @return the counting
     */
    public static CaseCounting of(Casework casework, Instant at) {
        return new CaseCounting(
                casework,
                new Basis(at, casework.calendar().zone(), DivisionLevel.COMMUNITY, Option.none()),
                place -> Option.none());
    }

    /**
     * The same, of what came about in one month alone: what was reported, registered and so on in it, and what fell due in it.
     *
     * @param month the month
     * @return the counting
     */
    public CaseCounting of(YearMonth month) {
        return new CaseCounting(
                casework, new Basis(basis.at(), basis.zone(), basis.level(), Option.some(month)), locating);
    }

    /**
     * The same, by larger divisions.
     *
     * @param level the lowest level that is told apart
     * @return the counting
     */
    public CaseCounting at(DivisionLevel level) {
        return new CaseCounting(casework, new Basis(basis.at(), basis.zone(), level, basis.month()), locating);
    }

    /**
     * The same, with the places of a city.
     *
     * @param city the city, by whose data grids, estates and buildings lie in divisions
     * @return the counting
     */
    public CaseCounting locatedIn(Jurisdiction city) {
        return locating(place -> Hierarchy.divisionsOf(city, place).headOption().map(Division::id));
    }

    /**
     * The same, with places that somebody knows.
     *
     * @param other gives the division in which a grid, an estate, a building or a unit lies, or none
     * @return the counting
     */
    public CaseCounting locating(Function<PlaceId, Option<DivisionCode>> other) {
        return new CaseCounting(casework, basis, other);
    }

    /**
     * On what the statistics are going to rest.
     *
     * @return the basis
     */
    public Basis basis() {
        return basis;
    }

    /**
     * Statistics of a case.
     *
     * @param single the case
     * @return the statistics
     */
    public CaseStatistics of(Case single) {
        return of(Array.of(single));
    }

    /**
     * Statistics of cases.
     *
     * @param cases the cases, each once
     * @return the statistics
     */
    public CaseStatistics of(Iterable<Case> cases) {
        Counter counter = counter();
        cases.forEach(counter::add);
        return counter.statistics();
    }

    /**
     * A counter, for cases that come one by one.
     *
     * @return a counter that has seen none
     */
    public Counter counter() {
        return new Counter();
    }

    /** Counts cases as they come. One thread at a time. */
    public final class Counter {
        private final Sum total = new Sum();
        private final Map<Group, Sum> sums = new java.util.HashMap<>();

        Counter() {}

        /**
         * Counts a case.
         *
         * @param single the case, not seen before
         */
        public void add(Case single) {
            single.asOf(basis.at()).forEach(standing -> add(new CaseReading(casework, standing, basis.at())));
        }

        private void add(CaseReading reading) {
            Facts whole = reading.facts();
            List<Facts.Fact> facts = whole.on(basis);
            facts.forEach(total::add);
            add(new Group(Dimension.DIVISION, reading.place().flatMap(this::division)), facts);
            add(new Group(Dimension.CATEGORY, reading.category()), facts);
            add(new Group(Dimension.CHANNEL, reading.channel()), facts);
            Map<String, Facts> bodies = reading.bodies(whole);
            bodies.forEach((body, own) -> add(Group.of(Dimension.BODY, body), own.on(basis)));
            if (bodies.isEmpty()) {
                add(Group.unknown(Dimension.BODY), facts);
            }
            facts.forEach(each -> sum(month(each)).add(each));
        }

        private Group month(Facts.Fact fact) {
            return Group.of(Dimension.MONTH, basis.monthOf(fact.at()).toString());
        }

        private void add(Group group, List<Facts.Fact> facts) {
            Sum sum = sum(group);
            facts.forEach(sum::add);
        }

        private Sum sum(Group group) {
            return sums.computeIfAbsent(group, each -> new Sum());
        }

        private Option<String> division(PlaceId place) {
            return (place instanceof DivisionCode code ? Option.some(code) : locating.apply(place))
                    .map(each -> basis.level().isAbove(each.level())
                            ? each.value().substring(0, basis.level().digits())
                            : each.value());
        }

        /**
         * What was counted so far.
         *
         * @return the statistics
         */
        public CaseStatistics statistics() {
            return CaseStatistics.of(basis, total.figures(), HashMap.ofAll(sums).mapValues(Sum::figures));
        }
    }
}
