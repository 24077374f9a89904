package org.zhongzhi.governance.examples.benchmarks.peers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord.Centre;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord.Liaison;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord.Organization;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord.Post;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord.Room;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord.Team;
import org.zhongzhi.governance.examples.benchmarks.data.Data;
import org.zhongzhi.governance.examples.benchmarks.data.Edit;
import org.zhongzhi.governance.examples.benchmarks.data.JudgedRule;
import org.zhongzhi.governance.examples.benchmarks.data.Violation;
import org.zhongzhi.governance.examples.benchmarks.engine.Engine;
import org.zhongzhi.governance.examples.benchmarks.engine.Loaded;

/**
 * A graph of records in the maps of java.util, changed in place: entities by identifier, and what names them. The
 * findings are bits by subject, and an edit judges the subjects again that it touches.
 */
public final class JavaUtilGraph implements Engine<List<JavaUtilGraph.Node>> {
    private static final int EXCLUDING = 1 << JudgedRule.EXCLUDING_POSTS.ordinal();

    @Override
    public List<Node> input(Data data) {
        List<Node> nodes = new ArrayList<>();
        Set<String> persons = new HashSet<>();
        for (CommunityRecord community : data.communities()) {
            String id = community.id();
            nodes.add(new Node(
                    id, List.of(), new Place(community.residents(), community.volunteers(), community.households())));
            community.organizations().forEach(each -> nodes.add(new Node(each.id(), List.of(id), each)));
            community.teams().forEach(each -> nodes.add(new Node(each.id(), List.of(id), each)));
            community.rooms().forEach(each -> nodes.add(new Node(each.id(), List.of(id), each)));
            community.centres().forEach(each -> nodes.add(new Node(each.id(), List.of(id), each)));
            for (Post post : community.posts()) {
                nodes.add(new Node(post.id(), List.of(id, post.holder()), post));
                if (persons.add(post.holder())) {
                    nodes.add(new Node(post.holder(), List.of(), Person.HOLDER));
                }
            }
            community.liaisons().forEach(each -> nodes.add(new Node(each.id(), List.of(id, each.person()), each)));
        }
        return nodes;
    }

    @Override
    public Graph load(List<Node> nodes) {
        Graph graph = new Graph(nodes.size());
        nodes.forEach(graph::put);
        return graph;
    }

    /** An entity on its way into the graph, with the identifiers that it names. */
    record Node(String id, List<String> named, Object entity) {}

    /** What a community is by itself. */
    record Place(int residents, int volunteers, int households) {}

    /** A person, of whom nothing but the identifier is known. */
    enum Person {
        HOLDER
    }

    /** Entities and what names them, both by identifier. */
    static final class Graph implements Loaded {
        private final Map<String, Object> entities;
        private final Map<String, List<Object>> naming = new HashMap<>();
        private final Map<String, Integer> violated = new HashMap<>();

        private Graph(int size) {
            this.entities = new HashMap<>(size * 4 / 3 + 1);
        }

        private void put(Node node) {
            entities.put(node.id(), node.entity());
            for (String named : node.named()) {
                naming.computeIfAbsent(named, absent -> new ArrayList<>(4)).add(node.entity());
            }
        }

        @Override
        public Object assess() {
            violated.clear();
            entities.forEach((id, entity) -> {
                if (entity instanceof Place place) {
                    note(id, judge(place, naming(id)));
                } else if (entity instanceof Person) {
                    note(id, judge(naming(id)));
                }
            });
            return violated;
        }

        private List<Object> naming(String id) {
            List<Object> found = naming.get(id);
            return found == null ? List.of() : found;
        }

        private void note(String subject, int bits) {
            if (bits == 0) {
                violated.remove(subject);
            } else {
                violated.put(subject, bits);
            }
        }

        private static int judge(Place place, List<Object> naming) {
            int volunteerOrganizations = 0;
            int teams = 0;
            int rooms = 0;
            int area = 0;
            int liaisons = 0;
            for (Object each : naming) {
                if (each instanceof Organization organization) {
                    volunteerOrganizations += organization.volunteer() ? 1 : 0;
                } else if (each instanceof Team) {
                    teams++;
                } else if (each instanceof Room) {
                    rooms++;
                } else if (each instanceof Centre centre) {
                    area += centre.squareMetres();
                } else if (each instanceof Liaison) {
                    liaisons++;
                }
            }
            return bit(JudgedRule.VOLUNTEER_ORGANIZATIONS, volunteerOrganizations < 2)
                    | bit(JudgedRule.VOLUNTEER_SHARE, place.volunteers() * 100L < place.residents() * 18L)
                    | bit(JudgedRule.TEAM_AND_ROOM, teams != 1 || rooms != 1)
                    | bit(JudgedRule.CENTRE_AREA, area < 500 && area * 100L < place.households() * 30L)
                    | bit(JudgedRule.LIAISON, liaisons == 0);
        }

        private static int judge(List<Object> naming) {
            if (naming.size() < 2) {
                return 0;
            }
            List<Post> held = new ArrayList<>(naming.size());
            for (Object each : naming) {
                if (each instanceof Post post) {
                    held.add(post);
                }
            }
            return ByHand.holdsExcludingPosts(held) ? EXCLUDING : 0;
        }

        private static int bit(JudgedRule rule, boolean violated) {
            return violated ? 1 << rule.ordinal() : 0;
        }

        @Override
        public Prepared prepare(Edit edit) {
            if (edit instanceof Edit.Volunteers volunteers) {
                return () -> {
                    Place before = (Place) Objects.requireNonNull(entities.get(volunteers.community()));
                    Place next = new Place(before.residents(), volunteers.count(), before.households());
                    entities.put(volunteers.community(), next);
                    note(volunteers.community(), judge(next, naming(volunteers.community())));
                    return next;
                };
            }
            if (edit instanceof Edit.Holder holder) {
                return () -> replaceHolder(holder.post(), holder.person());
            }
            throw new IllegalArgumentException("No edit of the graph for " + edit);
        }

        private Post replaceHolder(String id, String person) {
            Post before = (Post) Objects.requireNonNull(entities.get(id));
            Post next = new Post(id, before.community(), before.role(), person);
            entities.put(id, next);
            naming(before.community()).replaceAll(each -> each == before ? next : each);
            List<Object> left = naming(before.holder());
            left.removeIf(each -> each == before);
            List<Object> entered = naming.computeIfAbsent(person, absent -> new ArrayList<>(4));
            entered.add(next);
            note(before.holder(), judge(left));
            note(person, judge(entered));
            return next;
        }

        @Override
        public Set<Violation> violations() {
            Set<Violation> violations = new HashSet<>();
            violated.forEach((subject, bits) -> {
                for (JudgedRule rule : JudgedRule.values()) {
                    if ((bits & bit(rule, true)) != 0) {
                        violations.add(new Violation(rule, subject));
                    }
                }
            });
            return violations;
        }
    }
}
