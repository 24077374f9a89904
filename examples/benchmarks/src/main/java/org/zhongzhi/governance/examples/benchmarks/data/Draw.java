package org.zhongzhi.governance.examples.benchmarks.data;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord.Centre;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord.Liaison;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord.Organization;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord.Post;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord.Room;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord.Team;
import org.zhongzhi.governance.model.organization.Role;

/** Draws communities one after the other; what a city lacks or has twice comes in shares that are set here. */
public final class Draw {
    /** How many communities a city has. */
    public static final int COMMUNITIES_OF_A_CITY = 300;

    /** How many leaders of a city share the liaisons with its communities. */
    public static final int LEADERS_OF_A_CITY = 10;

    private static final int SOCIAL_ORGANIZATIONS = 3;
    private static final int VOLUNTEER_TYPE_PERCENT = 85;
    private static final int MISSING_PERCENT = 2;
    private static final int DOUBLE_PERCENT = 1;
    private static final int WITHOUT_LIAISON_PERCENT = 3;

    /** Of ten thousand posts, how many are held by somebody who already holds one in the community. */
    private static final int TWICE_WITHIN = 300;

    /** Of ten thousand posts, how many are held by somebody of another community. */
    private static final int TWICE_ACROSS = 100;

    private static final List<Role> ROLES = List.of(
            Role.SECRETARY,
            Role.DEPUTY_SECRETARY,
            Role.HEAD,
            Role.DEPUTY_HEAD,
            Role.COMMITTEE_MEMBER,
            Role.COMMITTEE_MEMBER,
            Role.PART_TIME_COMMITTEE_MEMBER,
            Role.STAFF);

    private final SplittableRandom random;
    private final List<String> persons = new ArrayList<>();

    /**
     * Starts a series of communities.
     *
     * @param seed the seed of the series
     */
    public Draw(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /**
     * The next community of the series.
     *
     * @param number its number, counted from 0, from which its identifiers are made
     * @return the community
     */
    public CommunityRecord community(int number) {
        String city = Integer.toString(1000 + number / COMMUNITIES_OF_A_CITY);
        String suffix = Integer.toString(100_000_000 + number).substring(1);
        return community(city + suffix, city, suffix);
    }

    /**
     * The next community of the series, with identifiers of its own.
     *
     * @param code its code
     * @param city the code of its city
     * @param suffix what tells the identifiers of its bodies and people from those of other communities
     * @return the community
     */
    public CommunityRecord community(String code, String city, String suffix) {
        int households = random.nextInt(300, 3_500);
        int residents = households * random.nextInt(22, 32) / 10;
        return new CommunityRecord(
                code,
                city,
                residents,
                residents * random.nextInt(160, 260) / 1_000,
                households,
                organizations(code, suffix),
                numbered(random.nextInt(100)).stream()
                        .map(each -> new Team("t" + suffix + each, code))
                        .toList(),
                numbered(random.nextInt(100)).stream()
                        .map(each -> new Room("r" + suffix + each, code))
                        .toList(),
                List.of(new Centre("c" + suffix, code, random.nextInt(150, 1_050))),
                posts(code, suffix),
                liaisons(code, city, suffix));
    }

    private List<Organization> organizations(String code, String suffix) {
        List<Organization> drawn = new ArrayList<>();
        for (int each = 0; each < SOCIAL_ORGANIZATIONS; each++) {
            drawn.add(new Organization("o" + suffix + each, code, random.nextInt(100) < VOLUNTEER_TYPE_PERCENT));
        }
        return List.copyOf(drawn);
    }

    /** One of a thing, none of it or two. */
    private static List<Integer> numbered(int percent) {
        if (percent < MISSING_PERCENT) {
            return List.of();
        }
        return percent < MISSING_PERCENT + DOUBLE_PERCENT ? List.of(0, 1) : List.of(0);
    }

    private List<Post> posts(String code, String suffix) {
        List<Post> drawn = new ArrayList<>();
        for (int each = 0; each < ROLES.size(); each++) {
            drawn.add(new Post("k" + suffix + each, code, ROLES.get(each), holder(drawn, "p" + suffix + each)));
        }
        return List.copyOf(drawn);
    }

    private String holder(List<Post> earlier, String newcomer) {
        // The first post has none before it in its community, so the others have its part of the share as well.
        int within = earlier.isEmpty() ? 0 : TWICE_WITHIN * ROLES.size() / (ROLES.size() - 1);
        int drawn = random.nextInt(10_000);
        if (drawn < within) {
            return earlier.get(random.nextInt(earlier.size())).holder();
        }
        int before = persons.size() - earlier.size();
        if (drawn < within + TWICE_ACROSS && before > 0) {
            return persons.get(random.nextInt(before));
        }
        persons.add(newcomer);
        return newcomer;
    }

    private List<Liaison> liaisons(String code, String city, String suffix) {
        if (random.nextInt(100) < WITHOUT_LIAISON_PERCENT) {
            return List.of();
        }
        return List.of(new Liaison("l" + suffix, code, leader(city, random.nextInt(LEADERS_OF_A_CITY))));
    }

    /**
     * The identifier of a leader of a city.
     *
     * @param city the code of the city
     * @param number which of its leaders, counted from 0
     * @return the identifier of the person
     */
    public static String leader(String city, int number) {
        return "leader-" + city + "-" + number;
    }
}
