package org.zhongzhi.governance.examples.benchmarks.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Communities of a seed.
 *
 * @param communities the communities, in the order of their codes
 */
public record Data(List<CommunityRecord> communities) {
    /** The seed of all measurements. */
    public static final long SEED = 20_220_620L;

    /**
     * The data that are measured.
     *
     * @param communities how many communities
     * @return the data, the same for the same number
     */
    public static Data of(int communities) {
        Draw draw = new Draw(SEED);
        List<CommunityRecord> drawn = new ArrayList<>(communities);
        for (int number = 0; number < communities; number++) {
            drawn.add(draw.community(number));
        }
        return new Data(drawn);
    }

    /**
     * All posts.
     *
     * @return the posts of all communities
     */
    public Stream<CommunityRecord.Post> posts() {
        return communities.stream().flatMap(community -> community.posts().stream());
    }

    /**
     * The data after some edits, one after the other.
     *
     * @param edits the edits, of communities and posts that the data hold
     * @return the data with all of them made
     */
    public Data after(List<Edit> edits) {
        Map<String, Integer> volunteers = new HashMap<>();
        Map<String, String> holders = new HashMap<>();
        for (Edit edit : edits) {
            if (edit instanceof Edit.Volunteers change) {
                volunteers.put(change.community(), change.count());
            } else if (edit instanceof Edit.Holder change) {
                holders.put(change.post(), change.person());
            }
        }
        return new Data(communities.stream()
                .map(community -> community
                        .withVolunteers(volunteers.getOrDefault(community.id(), community.volunteers()))
                        .withPosts(community.posts().stream()
                                .map(post -> post.heldBy(holders.getOrDefault(post.id(), post.holder())))
                                .toList()))
                .toList());
    }
}
