package org.zhongzhi.governance.rules;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;

/**
 * What the programme of Hezhou leaves to a city.
 *
 * @param forms the members from which on there is a branch, a general branch, a committee
 */
record Settings(
        String conferenceLevel,
        int consultationMonths,
        int estateMembers,
        List<String> criteria,
        List<Integer> forms,
        int answerDays,
        int forumMonths,
        int mostPosts,
        String centreArea,
        int terms,
        int excellentAppraisals,
        int reserves) {
    private static final Settings BY_DEFAULT =
            new Settings("subdistrict", 3, 3, List.of(), List.of(3, 50, 100), 30, 1, 3, "either", 2, 2, 2);
    private static final Settings STRICTER =
            new Settings("community", 2, 2, List.of("规范化", "常态化"), List.of(3, 49, 99), 29, 1, 2, "both", 1, 1, 3);
    private static final Settings MILDER =
            new Settings("district", 6, 30, List.of("规范化"), List.of(2, 50, 101), 31, 6, 4, "both", 3, 3, 1);
    private static final Settings MILDEST =
            new Settings("city", 12, 31, List.of(), List.of(2, 51, 100), 366, 12, 5, "either", 2, 1, 1);

    /**
     * A policy under its settings. By default it is the policy as it comes, so that the numbers here are held to those
     * there.
     */
    record Case(Settings settings, Policy policy) {
        private static final List<Case> ALL =
                List.of(new Case(BY_DEFAULT, Hezhou2022.policy()), STRICTER.set(), MILDER.set(), MILDEST.set());

        @Override
        public String toString() {
            return settings.toString();
        }
    }

    /** Supplies policies under their defaults and under others. */
    static final class Any implements ArbitrarySupplier<Case> {
        @Override
        public Arbitrary<Case> get() {
            return Arbitraries.of(Case.ALL);
        }
    }

    private Case set() {
        return new Case(
                this,
                Hezhou2022.policy()
                        .with("joint-conference-established.lowest-level", conferenceLevel)
                        .with("sector-consultation-held.months", consultationMonths)
                        .with("estate-party-organization.members", estateMembers)
                        .with("estate-party-organization.criteria", String.join(",", criteria))
                        .with("party-organization-form.branch", forms.get(0))
                        .with("party-organization-form.general-branch", forms.get(1))
                        .with("party-organization-form.committee", forms.get(2))
                        .with("need-answered.days", answerDays)
                        .with("estate-forum-held.months", forumMonths)
                        .with("concurrent-posts.most", mostPosts)
                        .with("community-centre-area.reading", centreArea)
                        .with("secretary-advancement-due.terms", terms)
                        .with("secretary-advancement-due.excellent", excellentAppraisals)
                        .with("reserve-pool.least", reserves));
    }
}
