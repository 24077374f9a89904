package org.zhongzhi.governance.examples.benchmarks.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord.Post;

class DrawTest {
    private static final Data DATA = Data.of(20_000);

    @Test
    void the_same_number_of_communities_gives_the_same_data() {
        assertThat(Data.of(500)).isEqualTo(Data.of(500));
        assertThat(Data.of(500).communities()).isEqualTo(DATA.communities().subList(0, 500));
    }

    @Test
    void a_community_has_three_social_organizations_a_centre_and_eight_posts() {
        assertThat(DATA.communities()).allSatisfy(community -> {
            assertThat(community.organizations()).hasSize(3);
            assertThat(community.centres()).hasSize(1);
            assertThat(community.posts()).hasSize(8);
            assertThat(community.volunteers()).isBetween(1, community.residents());
            assertThat(community.households()).isBetween(1, community.residents());
        });
    }

    @Test
    void five_social_organizations_in_six_are_for_voluntary_service() {
        List<CommunityRecord.Organization> all = DATA.communities().stream()
                .flatMap(community -> community.organizations().stream())
                .toList();

        assertThat(percent(
                        all.stream()
                                .filter(CommunityRecord.Organization::volunteer)
                                .count(),
                        all.size()))
                .isCloseTo(85, within(0.5));
    }

    @Test
    void two_in_a_hundred_communities_lack_a_team_or_a_room_and_one_has_it_twice() {
        Offset<Double> offset = within(0.4);
        assertThat(percentOf(community -> community.teams().isEmpty())).isCloseTo(2, offset);
        assertThat(percentOf(community -> community.teams().size() == 2)).isCloseTo(1, offset);
        assertThat(percentOf(community -> community.rooms().isEmpty())).isCloseTo(2, offset);
        assertThat(percentOf(community -> community.rooms().size() == 2)).isCloseTo(1, offset);
    }

    @Test
    void three_in_a_hundred_communities_lack_a_liaison() {
        assertThat(percentOf(community -> community.liaisons().isEmpty())).isCloseTo(3, within(0.4));
    }

    @Test
    void three_in_a_hundred_posts_are_held_twice_in_a_community_and_one_by_somebody_of_another() {
        Map<String, String> firstCommunity = new HashMap<>();
        int within = 0;
        int across = 0;
        for (CommunityRecord community : DATA.communities()) {
            Set<String> here = new HashSet<>();
            for (Post post : community.posts()) {
                String first = firstCommunity.putIfAbsent(post.holder(), community.id());
                if (!here.add(post.holder())) {
                    within++;
                } else if (first != null) {
                    across++;
                }
            }
        }
        long posts = DATA.posts().count();

        assertThat(percent(within, posts)).isCloseTo(3, within(0.2));
        assertThat(percent(across, posts)).isCloseTo(1, within(0.2));
    }

    @Test
    void no_two_things_have_one_identifier() {
        List<String> identifiers =
                DATA.communities().stream().flatMap(DrawTest::identifiers).toList();

        assertThat(identifiers).doesNotHaveDuplicates();
    }

    private static Stream<String> identifiers(CommunityRecord community) {
        return Stream.of(
                        Stream.of(community.id()),
                        community.organizations().stream().map(CommunityRecord.Organization::id),
                        community.teams().stream().map(CommunityRecord.Team::id),
                        community.rooms().stream().map(CommunityRecord.Room::id),
                        community.centres().stream().map(CommunityRecord.Centre::id),
                        community.posts().stream().map(Post::id),
                        community.liaisons().stream().map(CommunityRecord.Liaison::id))
                .flatMap(each -> each);
    }

    private static double percentOf(Predicate<CommunityRecord> property) {
        return percent(
                DATA.communities().stream().filter(property).count(),
                DATA.communities().size());
    }

    private static double percent(long part, long whole) {
        return 100.0 * part / whole;
    }
}
