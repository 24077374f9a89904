package org.zhongzhi.governance.examples.benchmarks.peers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord.Centre;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord.Organization;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord.Post;
import org.zhongzhi.governance.examples.benchmarks.data.ExcludingRoles;

/** The six rules in plain Java, each true where it is violated. */
final class ByHand {
    private ByHand() {}

    static int volunteerOrganizations(CommunityRecord community) {
        int count = 0;
        for (Organization organization : community.organizations()) {
            if (organization.volunteer()) {
                count++;
            }
        }
        return count;
    }

    static int squareMetres(CommunityRecord community) {
        int area = 0;
        for (Centre centre : community.centres()) {
            area += centre.squareMetres();
        }
        return area;
    }

    static boolean lacksVolunteerOrganizations(CommunityRecord community) {
        return volunteerOrganizations(community) < 2;
    }

    static boolean lacksVolunteers(CommunityRecord community) {
        return community.volunteers() * 100L < community.residents() * 18L;
    }

    static boolean lacksTeamOrRoom(CommunityRecord community) {
        return community.teams().size() != 1 || community.rooms().size() != 1;
    }

    static boolean lacksArea(CommunityRecord community) {
        int area = squareMetres(community);
        return area < 500 && area * 100L < community.households() * 30L;
    }

    static boolean lacksLiaison(CommunityRecord community) {
        return community.liaisons().isEmpty();
    }

    static boolean holdsExcludingPosts(List<Post> held) {
        for (int one = 0; one < held.size(); one++) {
            for (int other = one + 1; other < held.size(); other++) {
                if (ExcludingRoles.exclude(held.get(one).role(), held.get(other).role())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The persons who hold more than one post, with their posts; nobody else can hold two that exclude each other. */
    static Map<String, List<Post>> holdersOfSeveral(List<CommunityRecord> communities) {
        Map<String, Post> first = new HashMap<>(communities.size() * 11);
        Map<String, List<Post>> several = new HashMap<>();
        for (CommunityRecord community : communities) {
            for (Post post : community.posts()) {
                Post earlier = first.putIfAbsent(post.holder(), post);
                if (earlier != null) {
                    several.computeIfAbsent(post.holder(), person -> new ArrayList<>(List.of(earlier)))
                            .add(post);
                }
            }
        }
        return several;
    }
}
