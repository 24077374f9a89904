package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;
import org.zhongzhi.governance.rules.testing.AnyCity;

class ProposalLawsTest {
    @Property(tries = 100)
    void every_proposal_satisfies_the_rule_and_no_part_of_it_does(
            @ForAll(supplier = AnyCity.Entities.class) List<Entity> entities,
            @ForAll(supplier = AnyCity.Dates.class) LocalDate asOf) {
        Jurisdiction city = Jurisdiction.of(About.of(Text.of("某市", "A city")), entities);

        for (Finding finding : Hezhou2022.policy().assess(city, asOf).findings()) {
            Policy alone = Numbers.policy("p", finding.rule());
            for (Proposal proposal : finding.proposals()) {
                Seq<Change> changes = proposal.changes().changes();
                Statistics.label("rule").collect(finding.rule().id());
                assertThat(changes.map(Change::target)).doesNotHaveDuplicates();
                assertThat(after(alone, city, changes, finding, asOf)).containsExactly(OutcomeKind.SATISFIED);
                changes.combinations()
                        .filter(part -> part.size() < changes.size())
                        .forEach(part -> assertThat(after(alone, city, part, finding, asOf))
                                .doesNotContain(OutcomeKind.SATISFIED));
            }
        }
    }

    private static Option<OutcomeKind> after(
            Policy policy, Jurisdiction city, Seq<Change> changes, Finding finding, LocalDate asOf) {
        return policy.assess(city.after(ChangeSet.of(changes)), asOf)
                .outcome(finding.rule().id(), finding.subject())
                .map(Outcome::kind);
    }

    @Property(tries = 100)
    void only_what_is_violated_or_pending_has_proposals_and_a_lack_that_can_be_filled_always_has_one(
            @ForAll(supplier = AnyCity.Entities.class) List<Entity> entities,
            @ForAll(supplier = AnyCity.Dates.class) LocalDate asOf) {
        Jurisdiction city = Jurisdiction.of(About.of(Text.of("某市", "A city")), entities);

        for (Finding finding : Hezhou2022.policy().assess(city, asOf).findings()) {
            boolean isOpen = finding.remedy().isDefined();
            boolean isFillable = finding.remedy()
                    .exists(remedy -> remedy instanceof Remedy.Adjust adjust
                            && adjust.by() > 0
                            && adjust.measure().addition().isDefined()
                            && !adjust.measure().name().equals("community.cityLiaisons"));
            Seq<Proposal> proposals = finding.proposals();

            assertThat(isOpen || proposals.isEmpty()).isTrue();
            assertThat(!isFillable || proposals.size() == 1)
                    .describedAs("%s", finding)
                    .isTrue();
        }
    }
}
