package org.zhongzhi.governance.examples.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.examples.benchmarks.data.JudgedRule.CENTRE_AREA;
import static org.zhongzhi.governance.examples.benchmarks.data.JudgedRule.EXCLUDING_POSTS;
import static org.zhongzhi.governance.examples.benchmarks.data.JudgedRule.LIAISON;
import static org.zhongzhi.governance.examples.benchmarks.data.JudgedRule.TEAM_AND_ROOM;
import static org.zhongzhi.governance.examples.benchmarks.data.JudgedRule.VOLUNTEER_ORGANIZATIONS;
import static org.zhongzhi.governance.examples.benchmarks.data.JudgedRule.VOLUNTEER_SHARE;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord.Centre;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord.Liaison;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord.Organization;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord.Post;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord.Room;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord.Team;
import org.zhongzhi.governance.examples.benchmarks.data.Data;
import org.zhongzhi.governance.examples.benchmarks.data.Violation;
import org.zhongzhi.governance.examples.benchmarks.engine.Loaded;
import org.zhongzhi.governance.model.organization.Role;

/** The loop that the others are compared with, at the bound of each rule and one beside it. */
class ByHandTest {
    private static final String CODE = "100000000001";

    private int volunteers = 180;
    private int volunteerOrganizations = 2;
    private int teams = 1;
    private int rooms = 1;
    private int squareMetres = 500;
    private int liaisons = 1;
    private List<Post> posts = List.of(post(Role.SECRETARY, "p1"), post(Role.HEAD, "p1"), post(Role.STAFF, "p2"));

    @Test
    void a_community_at_every_bound_violates_nothing() {
        assertThat(violations()).isEmpty();
    }

    @Test
    void one_volunteer_organization_is_too_few() {
        volunteerOrganizations = 1;
        assertThat(violations()).containsExactly(new Violation(VOLUNTEER_ORGANIZATIONS, CODE));
    }

    @Test
    void a_volunteer_less_than_18_percent_is_too_few() {
        volunteers = 179;
        assertThat(violations()).containsExactly(new Violation(VOLUNTEER_SHARE, CODE));
    }

    @Test
    void a_second_team_and_a_missing_room_violate_one_rule() {
        teams = 2;
        rooms = 0;
        assertThat(violations()).containsExactly(new Violation(TEAM_AND_ROOM, CODE));
    }

    @Test
    void less_than_500_square_metres_are_enough_for_few_households_only() {
        squareMetres = 300;
        assertThat(violations()).isEmpty();
        squareMetres = 299;
        assertThat(violations()).containsExactly(new Violation(CENTRE_AREA, CODE));
    }

    @Test
    void a_community_needs_a_liaison() {
        liaisons = 0;
        assertThat(violations()).containsExactly(new Violation(LIAISON, CODE));
    }

    @Test
    void the_head_may_not_be_staff_as_well() {
        posts = List.of(post(Role.STAFF, "p1"), post(Role.COMMITTEE_MEMBER, "p2"), post(Role.HEAD, "p1"));
        assertThat(violations()).containsExactly(new Violation(EXCLUDING_POSTS, "p1"));
    }

    private Set<Violation> violations() {
        CommunityRecord community = new CommunityRecord(
                CODE,
                "1000",
                1_000,
                volunteers,
                1_000,
                IntStream.range(0, 3)
                        .mapToObj(each -> new Organization("o" + each, CODE, each < volunteerOrganizations))
                        .toList(),
                IntStream.range(0, teams)
                        .mapToObj(each -> new Team("t" + each, CODE))
                        .toList(),
                IntStream.range(0, rooms)
                        .mapToObj(each -> new Room("r" + each, CODE))
                        .toList(),
                List.of(new Centre("c", CODE, squareMetres)),
                posts,
                IntStream.range(0, liaisons)
                        .mapToObj(each -> new Liaison("l" + each, CODE, "p9"))
                        .toList());
        try (Loaded loaded = new RecordsLoop().load(new Data(List.of(community)))) {
            loaded.assess();
            return loaded.violations();
        }
    }

    private static Post post(Role role, String holder) {
        return new Post("k" + role + holder, CODE, role, holder);
    }
}
