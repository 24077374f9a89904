package org.zhongzhi.governance.examples.benchmarks.data;

import java.util.List;
import org.zhongzhi.governance.model.organization.Role;

/**
 * A community with all that is recorded of it, as a program without this library would hold it: identifiers are strings,
 * numbers are attributes, and who holds a post stands at the post.
 *
 * @param id the statistics code, 12 digits
 * @param city the code of the city above it
 * @param residents permanent residents
 * @param volunteers registered volunteers
 * @param households households
 * @param organizations its social organisations
 * @param teams its emergency teams: none, one or two
 * @param rooms its mediation rooms: none, one or two
 * @param centres its service centres
 * @param posts the posts in its residents' committee
 * @param liaisons the leaders of the city in liaison with it: none or one
 */
public record CommunityRecord(
        String id,
        String city,
        int residents,
        int volunteers,
        int households,
        List<Organization> organizations,
        List<Team> teams,
        List<Room> rooms,
        List<Centre> centres,
        List<Post> posts,
        List<Liaison> liaisons) {
    private static final int POSTS_OF_A_VILLAGE = 3;

    /** A social organisation, for voluntary service or of another type. */
    public record Organization(String id, String community, boolean volunteer) {}

    /** An emergency team. */
    public record Team(String id, String community) {}

    /** A mediation room. */
    public record Room(String id, String community) {}

    /** A service centre with its floor area in whole square metres. */
    public record Centre(String id, String community, int squareMetres) {}

    /** A post, and the person who holds it. */
    public record Post(String id, String community, Role role, String holder) {
        Post heldBy(String person) {
            return new Post(id, community, role, person);
        }
    }

    /** That a leader of the city keeps liaison with the community. */
    public record Liaison(String id, String community, String person) {}

    /**
     * The community as if it were a village, of which nothing is asked: with a small committee, and without social
     * organisations, teams, rooms and leaders in liaison.
     *
     * @return the village
     */
    public CommunityRecord asVillage() {
        List<Post> committee = posts.subList(0, Math.min(POSTS_OF_A_VILLAGE, posts.size()));
        return new CommunityRecord(
                id,
                city,
                residents,
                volunteers,
                households,
                List.of(),
                List.of(),
                List.of(),
                centres,
                List.copyOf(committee),
                List.of());
    }

    CommunityRecord withVolunteers(int count) {
        return new CommunityRecord(
                id, city, residents, count, households, organizations, teams, rooms, centres, posts, liaisons);
    }

    CommunityRecord withPosts(List<Post> next) {
        return new CommunityRecord(
                id,
                city,
                residents,
                volunteers,
                households,
                organizations,
                teams,
                rooms,
                centres,
                List.copyOf(next),
                liaisons);
    }
}
