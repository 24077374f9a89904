package org.zhongzhi.governance.rules;

import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.OTHER_COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.tree;

import java.time.LocalDate;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.measure.Subjects;

/** Two communities with a team each, whose months end on different days, and rules that ask about the date. */
final class Months {
    /** Months since each team of a place began, whether it is in force or not. */
    private static final Measure MONTHS = Measure.named("community.months")
            .label("月数", "months")
            .in(Unit.of("个月", "months"))
            .measuring((reading, place) -> Numbers.known(place.all(Team.class)
                    .flatMap(each -> each.period().from())
                    .filter(reading::hasCome)
                    .map(reading::monthsBegunSince)
                    .sum()
                    .longValue()));

    private static final Measure MONTHS_BELOW =
            Measure.named("division.months").label("月数", "months").summing(MONTHS, Subjects.COMMUNITY);

    static final Measure YEAR = Measure.named("city.year")
            .label("年份", "year")
            .in(Unit.of("年", "years"))
            .measuring((reading, city) -> Numbers.known(reading.year()));

    static final Rule FRESH = Numbers.rule("fresh")
            .on(Subjects.COMMUNITY)
            .requires(Requirement.atMost(MONTHS, 1))
            .build();
    static final Rule ALL_FRESH = Numbers.rule("all-fresh", Requirement.atMost(MONTHS_BELOW, 4));
    static final Rule RECENT = Numbers.rule("recent", Requirement.atMost(YEAR, 2024));

    /** Months since it began end on the fifth. */
    static final Team ONE = begun("t-1", COMMUNITY, LocalDate.of(2024, 2, 5));

    /** Months since it began end with the calendar's. */
    static final Team OTHER = begun("t-2", OTHER_COMMUNITY, LocalDate.of(2023, 12, 31));

    static final LocalDate START = LocalDate.of(2024, 2, 10);

    private Months() {}

    /** The city with both teams. */
    static Cities teams(Rule... rules) {
        return tree().with(ONE, OTHER).under(Numbers.policy("p", rules));
    }

    /** A team that began on a day and goes on. */
    static Team begun(String id, PlaceId place, LocalDate from) {
        return Things.team(id, TeamKind.EMERGENCY, place, Period.from(from));
    }
}
