package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;
import org.zhongzhi.governance.rules.testing.AnyCity;

/** A timeline tells what assessing every day from scratch tells, whatever the rules read of the date. */
class TimelineLawsTest {
    private static final About ABOUT = About.of(Text.of("某市", "A city"));
    private static final int CHANGES = 4;

    @Property(tries = 6)
    void rules_that_come_out_otherwise_on_certain_days_are_told_of_as_day_by_day(
            @ForAll("cities") @Size(2) List<List<Entity>> cities,
            @ForAll("dates") LocalDate from,
            @ForAll @IntRange(max = 100) int days,
            @ForAll long seed) {
        compare(CustomRules.calm(), cities, from, from.plusDays(days), seed);
    }

    @Property(tries = 4)
    void rules_that_come_out_otherwise_on_every_day_are_told_of_as_day_by_day(
            @ForAll("cities") @Size(2) List<List<Entity>> cities,
            @ForAll("dates") LocalDate from,
            @ForAll @IntRange(max = 40) int days,
            @ForAll long seed) {
        compare(CustomRules.policy(), cities, from, from.plusDays(days), seed);
    }

    @Property(tries = 4)
    void the_shipped_rules_are_told_of_as_day_by_day(
            @ForAll("cities") @Size(2) List<List<Entity>> cities,
            @ForAll("dates") LocalDate from,
            @ForAll @IntRange(max = 100) int days,
            @ForAll long seed) {
        compare(Hezhou2022.policy(), cities, from, from.plusDays(days), seed);
    }

    /** After some changes, so that what the outcomes rest on has been carried along. */
    private static void compare(Policy policy, List<List<Entity>> cities, LocalDate from, LocalDate to, long seed) {
        ChangeWalk walk = new ChangeWalk(cities, seed);
        Assessment assessment = policy.assess(Jurisdiction.of(ABOUT, cities.get(0)), from);
        for (int i = 0; i < CHANGES; i++) {
            assessment = assessment.after(walk.next(assessment.jurisdiction())).asOf(walk.next(assessment.asOf()));
        }

        assertThat(told(assessment, from, to)).isEqualTo(toldDayByDay(policy, assessment.jurisdiction(), from, to));
    }

    /** Something that came out otherwise on a day, with what both findings say. */
    private record Told(LocalDate date, String rule, String subject, Option<String> before, Option<String> after) {}

    private static List<Told> told(Assessment assessment, LocalDate from, LocalDate to) {
        List<Told> told = new ArrayList<>();
        assessment.timeline(from, to).forEach(each -> tell(each.date(), each.comparison(), told));
        return told;
    }

    private static List<Told> toldDayByDay(Policy policy, Jurisdiction city, LocalDate from, LocalDate to) {
        List<Told> told = new ArrayList<>();
        Assessment before = policy.assess(city, from);
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            Assessment after = policy.assess(city, day);
            tell(day, after.comparedTo(before), told);
            before = after;
        }
        return told;
    }

    private static void tell(LocalDate date, Comparison comparison, List<Told> told) {
        comparison
                .changed()
                .forEach(each -> told.add(new Told(
                        date,
                        each.rule(),
                        each.subject().value(),
                        each.before().map(TimelineLawsTest::inFull),
                        each.after().map(TimelineLawsTest::inFull))));
    }

    private static String inFull(Finding finding) {
        return finding + " " + finding.outcome() + " " + finding.message();
    }

    @Provide
    Arbitrary<List<List<Entity>>> cities() {
        return AnyCity.entities().list().ofSize(2);
    }

    /** Up to two months before a day around which something changes. */
    @Provide
    Arbitrary<LocalDate> dates() {
        return Combinators.combine(AnyCity.dates(), Arbitraries.integers().between(0, 60))
                .as(LocalDate::minusDays);
    }
}
