package org.zhongzhi.governance.examples.benchmarks.data;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord.Post;

/**
 * Edits that are made one after the other and then taken back, so that the data stay what they are however long one
 * goes round.
 *
 * @param there the edits, each of another community
 * @param back what takes them back
 */
public record Edits(List<Edit> there, List<Edit> back) {
    private static final int MOST = 8_192;

    /**
     * Edits of communities all over the data.
     *
     * @param data what is edited
     * @param kind what kind of edit
     * @return the edits, the same for the same data
     */
    public static Edits of(Data data, Edit.Kind kind) {
        SplittableRandom random = new SplittableRandom(Data.SEED + kind.ordinal());
        List<CommunityRecord> all = data.communities();
        int[] chosen = IntStream.range(0, all.size()).toArray();
        int count = Math.min(MOST, all.size() / 2);
        List<Edit> there = new ArrayList<>();
        List<Edit> back = new ArrayList<>();
        for (int each = 0; each < count; each++) {
            int with = random.nextInt(each, chosen.length);
            int index = chosen[with];
            chosen[with] = chosen[each];
            CommunityRecord community = all.get(index);
            switch (kind) {
                case ATTRIBUTE -> {
                    there.add(new Edit.Volunteers(community.id(), otherCount(community, random)));
                    back.add(new Edit.Volunteers(community.id(), community.volunteers()));
                }
                case HOLDER -> {
                    Post post = any(community, random);
                    there.add(new Edit.Holder(post.id(), otherHolder(post, community, all, random)));
                    back.add(new Edit.Holder(post.id(), post.holder()));
                }
            }
        }
        return new Edits(List.copyOf(there), List.copyOf(back));
    }

    private static int otherCount(CommunityRecord community, SplittableRandom random) {
        int count;
        do {
            count = community.residents() * random.nextInt(160, 260) / 1_000;
        } while (count == community.volunteers());
        return count;
    }

    private static String otherHolder(
            Post post, CommunityRecord community, List<CommunityRecord> all, SplittableRandom random) {
        String person;
        do {
            // Half of the new holders come from the same community, where their posts may exclude each other.
            CommunityRecord from = random.nextBoolean() ? community : all.get(random.nextInt(all.size()));
            person = any(from, random).holder();
        } while (person.equals(post.holder()));
        return person;
    }

    private static Post any(CommunityRecord community, SplittableRandom random) {
        return community.posts().get(random.nextInt(community.posts().size()));
    }

    /**
     * The whole round.
     *
     * @return all edits, then all that takes them back
     */
    public List<Edit> round() {
        List<Edit> round = new ArrayList<>(there);
        round.addAll(back);
        return round;
    }
}
