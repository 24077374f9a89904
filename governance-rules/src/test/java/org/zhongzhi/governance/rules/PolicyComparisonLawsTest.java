package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;
import org.zhongzhi.governance.rules.measure.Subjects;
import org.zhongzhi.governance.rules.testing.AnyCity;

class PolicyComparisonLawsTest {
    private static final Seq<Rule> RULES = Hezhou2022.policy().rules();

    @Property(tries = 100)
    void what_flips_is_what_two_full_assessments_do_not_agree_on(
            @ForAll(supplier = AnyCity.Entities.class) List<Entity> entities,
            @ForAll(supplier = AnyCity.Dates.class) LocalDate asOf,
            @ForAll("editions") Policy old,
            @ForAll("editions") Policy next) {
        Jurisdiction city = Jurisdiction.of(About.of(Text.of("某市", "A city")), entities);
        Assessment before = old.assess(city, asOf);
        Assessment after = next.assess(city, asOf);

        Seq<String> flips = next.comparedTo(old)
                .on(city, asOf)
                .map(flip -> flip.rule() + " " + flip.subject() + flip.kindBefore() + flip.kindAfter());

        Statistics.label("flips").collect(!flips.isEmpty());
        assertThat(flips).containsExactlyElementsOf(differing(before, after));
    }

    @Property(tries = 200)
    void an_edition_differs_from_another_exactly_if_its_rules_do(
            @ForAll("editions") Policy old, @ForAll("editions") Policy next) {
        Seq<PolicyDifference> differences = next.comparedTo(old).differences();

        assertThat(differences.isEmpty())
                .isEqualTo(next.rules().toSet().equals(old.rules().toSet()));
        assertThat(old.comparedTo(next).differences()).hasSameSizeAs(differences);
        assertThat(differences).noneMatch(each -> each.inWords().chinese().isBlank());
    }

    private static Seq<String> differing(Assessment before, Assessment after) {
        return LinkedHashSet.ofAll(after.policy().rules())
                .addAll(before.policy().rules())
                .toArray()
                .map(Rule::id)
                .distinct()
                .flatMap(rule -> before.findings(rule)
                        .appendAll(after.findings(rule))
                        .map(Finding::subject)
                        .distinct()
                        .sorted()
                        .flatMap(subject -> {
                            Option<OutcomeKind> was =
                                    before.outcome(rule, subject).map(Outcome::kind);
                            Option<OutcomeKind> is =
                                    after.outcome(rule, subject).map(Outcome::kind);
                            return was.equals(is)
                                    ? Option.<String>none()
                                    : Option.some(rule + " " + subject + was + is);
                        }));
    }

    /** The rules of the article, most of them as they are, others gone or changed in one respect. */
    @Provide
    Arbitrary<Policy> editions() {
        return Arbitraries.integers()
                .between(0, 12)
                .list()
                .ofSize(RULES.size())
                .map(choices -> Numbers.policy(
                        "p",
                        RULES.zip(choices)
                                .flatMap(each -> variant(each._1, each._2))
                                .toJavaArray(Rule[]::new)));
    }

    private static Option<Rule> variant(Rule rule, int choice) {
        Rule.Builder changed = Rule.builder().from(rule);
        return switch (choice) {
            case 0 -> Option.none();
            case 1 -> Option.some(changed.label("另一个名称", "Another heading").build());
            case 2 ->
                Option.some(
                        changed.inForce(Period.from(LocalDate.of(2025, 1, 1))).build());
            case 3 ->
                Option.some(changed.requires(
                                Requirement.atMost(rule.judged().measures().head(), 0))
                        .build());
            case 4 ->
                Option.some(changed.obligation(Obligation.TARGET)
                        .by(LocalDate.of(2024, 6, 30))
                        .build());
            case 5 -> Option.some(changed.subjects(Array.of(Subjects.COMMUNITY)).build());
            default -> Option.some(rule);
        };
    }
}
