package org.zhongzhi.governance.examples.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord;
import org.zhongzhi.governance.examples.benchmarks.data.Data;
import org.zhongzhi.governance.examples.benchmarks.data.JudgedRule;
import org.zhongzhi.governance.examples.benchmarks.data.Violation;
import org.zhongzhi.governance.examples.benchmarks.engine.Engine;
import org.zhongzhi.governance.examples.benchmarks.engine.Loaded;

/** A loop over the records, as anybody would write it: the persons with several posts are gathered on the way, each time. */
public final class RecordsLoop implements Engine<Data> {
    @Override
    public Data input(Data data) {
        return data;
    }

    @Override
    public Loaded load(Data data) {
        return new Judged(data.communities());
    }

    private static final class Judged implements Loaded {
        private final List<CommunityRecord> communities;
        private List<Violation> violations = List.of();

        private Judged(List<CommunityRecord> communities) {
            this.communities = communities;
        }

        @Override
        public Object assess() {
            List<Violation> found = new ArrayList<>();
            for (CommunityRecord community : communities) {
                judge(community, found);
            }
            ByHand.holdersOfSeveral(communities).forEach((person, held) -> {
                if (ByHand.holdsExcludingPosts(held)) {
                    found.add(new Violation(JudgedRule.EXCLUDING_POSTS, person));
                }
            });
            violations = found;
            return found;
        }

        private static void judge(CommunityRecord community, List<Violation> found) {
            if (ByHand.lacksVolunteerOrganizations(community)) {
                found.add(new Violation(JudgedRule.VOLUNTEER_ORGANIZATIONS, community.id()));
            }
            if (ByHand.lacksVolunteers(community)) {
                found.add(new Violation(JudgedRule.VOLUNTEER_SHARE, community.id()));
            }
            if (ByHand.lacksTeamOrRoom(community)) {
                found.add(new Violation(JudgedRule.TEAM_AND_ROOM, community.id()));
            }
            if (ByHand.lacksArea(community)) {
                found.add(new Violation(JudgedRule.CENTRE_AREA, community.id()));
            }
            if (ByHand.lacksLiaison(community)) {
                found.add(new Violation(JudgedRule.LIAISON, community.id()));
            }
        }

        @Override
        public Set<Violation> violations() {
            return Set.copyOf(violations);
        }
    }
}
