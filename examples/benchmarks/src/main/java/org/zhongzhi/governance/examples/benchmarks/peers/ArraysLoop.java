package org.zhongzhi.governance.examples.benchmarks.peers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord.Organization;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord.Post;
import org.zhongzhi.governance.examples.benchmarks.data.Data;
import org.zhongzhi.governance.examples.benchmarks.data.ExcludingRoles;
import org.zhongzhi.governance.examples.benchmarks.data.JudgedRule;
import org.zhongzhi.governance.examples.benchmarks.data.Violation;
import org.zhongzhi.governance.examples.benchmarks.engine.Engine;
import org.zhongzhi.governance.examples.benchmarks.engine.Loaded;

/**
 * The same loop over columns of numbers: about as fast as this machine can go. What makes the columns from the records,
 * and what would keep them right when something changes, is left out.
 */
public final class ArraysLoop implements Engine<ArraysLoop.Columns> {
    @Override
    public Columns input(Data data) {
        return new Columns(data);
    }

    @Override
    public Loaded load(Columns columns) {
        return new Judged(columns);
    }

    /** The data by column; organisations and posts have the number of their community and of their person. */
    static final class Columns {
        private final String[] communities;
        private final int[] residents;
        private final int[] volunteers;
        private final int[] households;
        private final int[] teams;
        private final int[] rooms;
        private final int[] squareMetres;
        private final int[] liaisons;
        private final int[] organizationCommunity;
        private final boolean[] organizationVolunteer;
        private final String[] persons;
        private final int[] postPerson;
        private final byte[] postRole;

        Columns(Data data) {
            List<CommunityRecord> all = data.communities();
            communities = all.stream().map(CommunityRecord::id).toArray(String[]::new);
            residents = column(all, CommunityRecord::residents);
            volunteers = column(all, CommunityRecord::volunteers);
            households = column(all, CommunityRecord::households);
            teams = column(all, each -> each.teams().size());
            rooms = column(all, each -> each.rooms().size());
            squareMetres = column(all, ByHand::squareMetres);
            liaisons = column(all, each -> each.liaisons().size());

            int organizations =
                    all.stream().mapToInt(each -> each.organizations().size()).sum();
            organizationCommunity = new int[organizations];
            organizationVolunteer = new boolean[organizations];
            int next = 0;
            for (int community = 0; community < all.size(); community++) {
                for (Organization organization : all.get(community).organizations()) {
                    organizationCommunity[next] = community;
                    organizationVolunteer[next++] = organization.volunteer();
                }
            }

            List<Post> posts = data.posts().toList();
            Map<String, Integer> numbers = new HashMap<>();
            postPerson = new int[posts.size()];
            postRole = new byte[posts.size()];
            for (int post = 0; post < posts.size(); post++) {
                postPerson[post] = numbers.computeIfAbsent(posts.get(post).holder(), absent -> numbers.size());
                postRole[post] = (byte) posts.get(post).role().ordinal();
            }
            persons = new String[numbers.size()];
            numbers.forEach((name, number) -> persons[number] = name);
        }

        private static int[] column(List<CommunityRecord> communities, ToIntFunction<CommunityRecord> number) {
            return communities.stream().mapToInt(number).toArray();
        }
    }

    private static final class Judged implements Loaded {
        private final Columns columns;
        /** Violated rules by community, a bit each, and by person. */
        private byte[] byCommunity = {};

        private boolean[] byPerson = {};

        private Judged(Columns columns) {
            this.columns = columns;
        }

        @Override
        public Object assess() {
            byCommunity = communities();
            byPerson = persons();
            return byCommunity;
        }

        private byte[] communities() {
            int size = columns.communities.length;
            byte[] volunteerOrganizations = new byte[size];
            for (int each = 0; each < columns.organizationCommunity.length; each++) {
                if (columns.organizationVolunteer[each]) {
                    volunteerOrganizations[columns.organizationCommunity[each]]++;
                }
            }
            byte[] violated = new byte[size];
            for (int each = 0; each < size; each++) {
                int area = columns.squareMetres[each];
                int bits = 0;
                bits |= bit(JudgedRule.VOLUNTEER_ORGANIZATIONS, volunteerOrganizations[each] < 2);
                bits |= bit(
                        JudgedRule.VOLUNTEER_SHARE, columns.volunteers[each] * 100L < columns.residents[each] * 18L);
                bits |= bit(JudgedRule.TEAM_AND_ROOM, columns.teams[each] != 1 || columns.rooms[each] != 1);
                bits |= bit(JudgedRule.CENTRE_AREA, area < 500 && area * 100L < columns.households[each] * 30L);
                bits |= bit(JudgedRule.LIAISON, columns.liaisons[each] == 0);
                violated[each] = (byte) bits;
            }
            return violated;
        }

        private boolean[] persons() {
            int[] held = new int[columns.persons.length];
            boolean[] violated = new boolean[columns.persons.length];
            for (int post = 0; post < columns.postPerson.length; post++) {
                int person = columns.postPerson[post];
                int role = columns.postRole[post];
                violated[person] |= (held[person] & ExcludingRoles.mask(role)) != 0;
                held[person] |= 1 << role;
            }
            return violated;
        }

        private static int bit(JudgedRule rule, boolean violated) {
            return violated ? 1 << rule.ordinal() : 0;
        }

        @Override
        public Set<Violation> violations() {
            Set<Violation> violations = new HashSet<>();
            for (int each = 0; each < byCommunity.length; each++) {
                for (JudgedRule rule : JudgedRule.values()) {
                    if ((byCommunity[each] & bit(rule, true)) != 0) {
                        violations.add(new Violation(rule, columns.communities[each]));
                    }
                }
            }
            for (int each = 0; each < byPerson.length; each++) {
                if (byPerson[each]) {
                    violations.add(new Violation(JudgedRule.EXCLUDING_POSTS, columns.persons[each]));
                }
            }
            return violations;
        }
    }
}
