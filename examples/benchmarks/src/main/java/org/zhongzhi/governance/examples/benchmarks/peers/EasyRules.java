package org.zhongzhi.governance.examples.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord.Post;
import org.zhongzhi.governance.examples.benchmarks.data.Data;
import org.zhongzhi.governance.examples.benchmarks.data.JudgedRule;
import org.zhongzhi.governance.examples.benchmarks.data.Violation;
import org.zhongzhi.governance.examples.benchmarks.engine.Engine;
import org.zhongzhi.governance.examples.benchmarks.engine.Loaded;

/**
 * Easy Rules: conditions and actions as lambdas, fired for each community, and for each person who holds several posts.
 * The engine knows no joins, so these persons are gathered when the data are taken in.
 */
public final class EasyRules implements Engine<Data> {
    private static final String COMMUNITY = "community";
    private static final String PERSON = "person";
    private static final String VIOLATIONS = "violations";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules onCommunities = new Rules(
            rule(JudgedRule.VOLUNTEER_ORGANIZATIONS, ByHand::lacksVolunteerOrganizations),
            rule(JudgedRule.VOLUNTEER_SHARE, ByHand::lacksVolunteers),
            rule(JudgedRule.TEAM_AND_ROOM, ByHand::lacksTeamOrRoom),
            rule(JudgedRule.CENTRE_AREA, ByHand::lacksArea),
            rule(JudgedRule.LIAISON, ByHand::lacksLiaison));
    private final Rules onPersons = new Rules(new RuleBuilder()
            .name(JudgedRule.EXCLUDING_POSTS.code())
            .when(facts -> ByHand.holdsExcludingPosts(facts.<Holder>get(PERSON).held()))
            .then(facts -> facts.<List<Violation>>get(VIOLATIONS)
                    .add(new Violation(
                            JudgedRule.EXCLUDING_POSTS,
                            facts.<Holder>get(PERSON).person())))
            .build());

    private static Rule rule(JudgedRule rule, Predicate<CommunityRecord> violated) {
        return new RuleBuilder()
                .name(rule.code())
                .when(facts -> violated.test(facts.get(COMMUNITY)))
                .then(facts -> facts.<List<Violation>>get(VIOLATIONS)
                        .add(new Violation(
                                rule, facts.<CommunityRecord>get(COMMUNITY).id())))
                .build();
    }

    @Override
    public Data input(Data data) {
        return data;
    }

    @Override
    public Loaded load(Data data) {
        Map<String, List<Post>> several = ByHand.holdersOfSeveral(data.communities());
        List<Holder> holders = new ArrayList<>(several.size());
        several.forEach((person, held) -> holders.add(new Holder(person, held)));
        return new Judged(data.communities(), holders);
    }

    /** A person and the posts that he or she holds. */
    private record Holder(String person, List<Post> held) {}

    private final class Judged implements Loaded {
        private final List<CommunityRecord> communities;
        private final List<Holder> holders;
        private List<Violation> violations = List.of();

        private Judged(List<CommunityRecord> communities, List<Holder> holders) {
            this.communities = communities;
            this.holders = holders;
        }

        @Override
        public Object assess() {
            violations = new ArrayList<>();
            Facts facts = new Facts();
            facts.put(VIOLATIONS, violations);
            for (CommunityRecord community : communities) {
                facts.put(COMMUNITY, community);
                engine.fire(onCommunities, facts);
            }
            for (Holder holder : holders) {
                facts.put(PERSON, holder);
                engine.fire(onPersons, facts);
            }
            return violations;
        }

        @Override
        public Set<Violation> violations() {
            return Set.copyOf(violations);
        }
    }
}
