package org.zhongzhi.governance.json.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.json.statistics.Life.MATTERS;
import static org.zhongzhi.governance.json.statistics.Life.at;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.rules.casework.Case;

class StatisticsLawsTest {
    private static final Instant MOMENT = at("2022-07-20T00:00");
    private static final Seq<String> CATEGORIES = Array.of("urgent", "ordinary", "complex");
    private static final Seq<String> CHANNELS = Array.of("grid", "hotline", "online");

    /**
     * A case that is made up: how far it comes, and how fast.
     *
     * @param end how many of the steps up to closing it takes, 0 to 8; 9 for closed and opened again
     * @param seed by which everything else is chosen
     */
    record Plan(int end, long seed) {
        Case lived() {
            Random random = new Random(seed);
            OrganizationId body = OrganizationId.of("b-" + random.nextInt(3));
            Life life = Life.of("c-" + (seed & Long.MAX_VALUE))
                    .on(at("2022-06-01T00:00").plusSeconds(random.nextInt(40 * 24 * 3600)));
            Seq<Runnable> steps = Array.of(
                    () -> life.reported(
                            CATEGORIES.get(random.nextInt(3)),
                            DivisionCode.of("45110200" + (1 + random.nextInt(3))),
                            random.nextInt(4) == 0 ? null : CHANNELS.get(random.nextInt(3))),
                    life::registered,
                    () -> life.dispatched(body, OrganizationId.of("h-" + random.nextInt(2))),
                    () -> life.finished(1),
                    () -> life.finished(2),
                    life::fedBack,
                    () -> life.verified(random.nextBoolean()),
                    life::closed,
                    life::reopened);
            for (Runnable step : steps.take(end)) {
                step.run();
                life.on(life.end()
                        .lastEvent()
                        .action()
                        .at()
                        .plus(Duration.ofMinutes(random.nextInt(random.nextInt(5) == 0 ? 9000 : 300))));
            }
            return life.end();
        }
    }

    @Provide
    Arbitrary<List<Plan>> plans() {
        return Combinators.combine(Arbitraries.integers().between(1, 9), Arbitraries.longs())
                .as(Plan::new)
                .list()
                .uniqueElements(Plan::seed)
                .ofMaxSize(15);
    }

    private static CaseStatistics count(Stream<Case> cases) {
        return CaseStatistics.of(MATTERS, cases.collect(Collectors.toList()), MOMENT);
    }

    @Property(tries = 30)
    void parts_add_up_to_the_whole_however_it_is_cut_and_in_whatever_order(
            @ForAll("plans") List<Plan> plans, @ForAll @IntRange(min = 1, max = 6) int cuts, @ForAll Random random) {
        List<Case> cases = plans.stream().map(Plan::lived).collect(Collectors.toList());
        CaseStatistics whole = count(cases.stream());

        List<CaseStatistics> parts =
                cases.stream().collect(Collectors.groupingBy(each -> random.nextInt(cuts))).values().stream()
                        .map(part -> count(part.stream()))
                        .collect(Collectors.toList());
        java.util.Collections.shuffle(parts, random);
        parts.add(CaseStatistics.none());
        CaseStatistics sum = CaseStatistics.sum(parts);

        assertThat(cases.isEmpty() ? whole : sum).isEqualTo(whole).hasSameHashCodeAs(whole);
        if (!cases.isEmpty()) {
            assertThat(GovernanceJson.standard().toJson(sum))
                    .isEqualTo(GovernanceJson.standard().toJson(whole));
        }
    }

    @Property(tries = 30)
    void nothing_adds_nothing(@ForAll("plans") List<Plan> plans) {
        CaseStatistics statistics = count(plans.stream().map(Plan::lived));

        assertThat(statistics.plus(CaseStatistics.none())).isEqualTo(statistics);
        assertThat(CaseStatistics.none().plus(statistics)).isEqualTo(statistics);
        assertThat(statistics.plus(count(Stream.empty()))).isEqualTo(statistics);
    }

    @Property(tries = 30)
    void addition_is_associative_and_commutative(
            @ForAll("plans") List<Plan> first, @ForAll("plans") List<Plan> second, @ForAll("plans") List<Plan> third) {
        CaseStatistics a = count(first.stream().map(Plan::lived));
        CaseStatistics b = count(second.stream().map(Plan::lived));
        CaseStatistics c = count(third.stream().map(Plan::lived));

        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    }

    @Property(tries = 30)
    void what_is_counted_is_what_was_lived(@ForAll("plans") List<Plan> plans) {
        List<Case> cases = plans.stream().map(Plan::lived).collect(Collectors.toList());
        Figures total =
                CaseStatistics.of(MATTERS, cases, at("2022-12-01T00:00")).total();

        assertThat(total.reported()).isEqualTo(plans.size());
        assertThat(total.registered()).isEqualTo(reaching(plans, 2));
        assertThat(total.dispatched()).isEqualTo(reaching(plans, 3));
        assertThat(total.handled()).isEqualTo(reaching(plans, 5));
        assertThat(total.satisfied() + total.dissatisfied()).isEqualTo(reaching(plans, 7));
        assertThat(total.closed()).isEqualTo(reaching(plans, 8) - reaching(plans, 9));
        assertThat(total.due()).as("in December all are due").isEqualTo(total.registered());
        assertThat(total.dueClosed())
                .isEqualTo(total.closed())
                .isEqualTo(total.handlingTime().count());
    }

    private static long reaching(List<Plan> plans, int step) {
        return plans.stream().filter(each -> each.end() >= step).count();
    }

    @Property(tries = 30)
    void every_dimension_but_the_body_adds_up_to_the_total(@ForAll("plans") List<Plan> plans) {
        CaseStatistics statistics = count(plans.stream().map(Plan::lived));

        for (Dimension dimension :
                Array.of(Dimension.DIVISION, Dimension.CATEGORY, Dimension.CHANNEL, Dimension.MONTH)) {
            assertThat(statistics
                            .by(dimension)
                            .map(CaseStatistics.Row::figures)
                            .foldLeft(Figures.none(), Figures::plus))
                    .as(dimension.code())
                    .isEqualTo(statistics.total());
        }
    }

    @Property(tries = 30)
    void a_document_is_read_as_the_statistics_it_was_written_from(@ForAll("plans") List<Plan> plans) {
        CaseStatistics statistics = count(plans.stream().map(Plan::lived));
        String document = GovernanceJson.standard().toJson(statistics);

        assertThat(GovernanceJson.standard().readStatistics(document)).isEqualTo(statistics);
        assertThat(GovernanceJson.standard().toJson(GovernanceJson.standard().readStatistics(document)))
                .isEqualTo(document);
    }
}
