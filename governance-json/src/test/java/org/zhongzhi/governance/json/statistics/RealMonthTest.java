package org.zhongzhi.governance.json.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.json.statistics.Life.MATTERS;
import static org.zhongzhi.governance.json.statistics.Life.SANITATION;
import static org.zhongzhi.governance.json.statistics.Life.at;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.rules.casework.Case;

/**
 * A month of a real city: received by two channels 1461 + 4962 = 6423, due 6026, closed of these 5912, closing rate 98.11%. Every
 * case is handled by the engine; around them stand cases of the months before and after, which must not show.
 */
class RealMonthTest {
    private static final int PATROLLED = 1461;
    private static final int CALLED = 4962;
    private static final int DUE = 6026;
    private static final int CLOSED = 5912;

    private static final CaseCounting JUNE =
            CaseCounting.of(MATTERS, at("2022-07-01T00:00")).of(YearMonth.of(2022, 6));

    /** Reported on a working day of June up to the 23rd if it is to be due in June, else on the 24th or later. */
    private static Case inJune(int number) {
        boolean due = number < DUE;
        Instant reported = (due ? at("2022-06-01T08:00") : at("2022-06-24T08:00"))
                .plus(Duration.ofDays(due ? number % 23 : number % 5))
                .plusSeconds(number);
        Life life = Life.of("c-" + number)
                .on(reported)
                // Spread evenly, so that both channels have cases of every kind.
                .reported(
                        "ordinary",
                        Life.COMMUNITY,
                        (long) (number + 1) * PATROLLED / (PATROLLED + CALLED)
                                        > (long) number * PATROLLED / (PATROLLED + CALLED)
                                ? "grid"
                                : "hotline")
                .registered()
                .dispatched(SANITATION);
        boolean closed = due ? number >= DUE - CLOSED : number % 3 == 0;
        return (closed
                        ? life.on(reported.plus(Duration.ofHours(5 + number % 30)))
                                .finished(1)
                                .fedBack()
                                .verified(number % 20 > 0)
                                .closed()
                        : life)
                .end();
    }

    private static Case around(int number) {
        return Life.of("n-" + number)
                .on(number % 2 == 0 ? "2022-05-10T09:00" : "2022-07-02T09:00")
                .reported()
                .registered()
                .end();
    }

    @Test
    void the_figures_of_a_real_month_come_out() {
        Seq<Case> cases = Array.range(0, PATROLLED + CALLED)
                .map(RealMonthTest::inJune)
                .appendAll(Array.range(0, 40).map(RealMonthTest::around));
        CaseStatistics june = counted(cases);

        assertThat(june.in(Dimension.CHANNEL, "matter/grid").reported()).isEqualTo(1461);
        assertThat(june.in(Dimension.CHANNEL, "matter/hotline").reported()).isEqualTo(4962);
        assertThat(june.total().reported()).isEqualTo(6423);
        assertThat(june.total().due()).isEqualTo(6026);
        assertThat(june.total().dueClosed()).isEqualTo(5912);
        assertThat(june.total().closingRate()).hasToString("98.11%");
        assertThat(june.total().closed()).as("with those that are not due yet").isGreaterThan(5912);
        assertThat(june.in(Dimension.MONTH, "2022-06")).isEqualTo(june.total());
    }

    /** Counted by seven machines, which hand each other documents. */
    private static CaseStatistics counted(Seq<Case> cases) {
        GovernanceJson json = GovernanceJson.standard();
        return CaseStatistics.sum(cases.zipWithIndex()
                .groupBy(each -> each._2() % 7)
                .values()
                .map(part -> json.readStatistics(json.toJson(JUNE.of(part.map(each -> each._1()))))));
    }
}
