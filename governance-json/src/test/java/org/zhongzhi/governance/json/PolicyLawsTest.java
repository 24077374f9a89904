package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Map;
import java.time.LocalDate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;
import org.zhongzhi.governance.rules.policies.Policies;
import org.zhongzhi.governance.rules.testing.AnyCity;

/** A policy that went through a document judges as the one that did not: outcomes, sentences and evidence. */
class PolicyLawsTest {
    private static final GovernanceJson JSON = GovernanceJson.standard();

    /** The shipped policies, out of documents of both languages. */
    private static final Map<String, Policy> READ = Policies.all()
            .toMap(Policy::id, shipped -> JSON.readPolicy(JSON.toYaml(JSON.readPolicy(JSON.toJson(shipped)))));

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void the_shipped_policies_judge_a_city_alike_after_they_were_exported_and_read_back(
            @ForAll(supplier = AnyCity.class) Jurisdiction city,
            @ForAll(supplier = AnyCity.Dates.class) LocalDate date) {
        for (Policy shipped : Policies.all()) {
            judgeAlike(shipped, READ.get(shipped.id()).get(), city, date);
        }
    }

    @Property(tries = 8, edgeCases = EdgeCasesMode.NONE)
    void so_does_a_policy_under_settings_of_its_own(
            @ForAll(supplier = AnyCity.class) Jurisdiction city,
            @ForAll(supplier = AnyCity.Dates.class) LocalDate date) {
        Policy set = Hezhou2022.policy()
                .with("estate-party-organization.criteria", "组织健全,活动正常")
                .with("estate-party-organization.members", 1)
                .with("community-centre-area.reading", "both")
                .with("concurrent-posts.most", 1);

        judgeAlike(set, JSON.readPolicy(JSON.toYaml(set)), city, date);
    }

    private static void judgeAlike(Policy one, Policy other, Jurisdiction city, LocalDate date) {
        Assessment expected = one.assess(city, date);
        Assessment actual = other.assess(city, date);

        assertThat(actual.comparedTo(expected).changed()).isEmpty();
        // Every outcome, measured value, sentence in both languages and piece of evidence stands in the document.
        assertThat(JSON.toJson(actual)).isEqualTo(JSON.toJson(expected));
    }
}
