package org.zhongzhi.governance.examples.benchmarks.peers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord;
import org.zhongzhi.governance.examples.benchmarks.data.Data;
import org.zhongzhi.governance.examples.benchmarks.data.Edit;
import org.zhongzhi.governance.examples.benchmarks.data.ExcludingRoles;
import org.zhongzhi.governance.examples.benchmarks.data.JudgedRule;
import org.zhongzhi.governance.examples.benchmarks.data.Violation;
import org.zhongzhi.governance.examples.benchmarks.engine.Engine;
import org.zhongzhi.governance.examples.benchmarks.engine.Loaded;
import org.zhongzhi.governance.model.organization.Role;

/**
 * Apache Jena SHACL: counts as core constraints, shares and joins as constraints in SPARQL. After an edit the nodes that
 * it touches are validated again.
 */
public final class JenaShacl implements Engine<Data> {
    private static final String NAMESPACE = "urn:benchmarks:";
    private static final String RULES = NAMESPACE + "rule:";
    private static final Node VOLUNTEERS = name("volunteers");
    private static final Node HOLDER = name("holder");

    private final ShaclValidator validator = ShaclValidator.get();
    private final Shapes shapes;

    /** Reads the shapes. */
    public JenaShacl() {
        try (var file = JenaShacl.class.getResourceAsStream("six-rules.ttl")) {
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.source(file).lang(Lang.TURTLE).parse(graph);
            this.shapes = Shapes.parse(graph);
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static Node name(String local) {
        return NodeFactory.createURI(NAMESPACE + local);
    }

    private static Node number(int value) {
        return NodeFactory.createLiteralByValue(value, XSDDatatype.XSDinteger);
    }

    @Override
    public Data input(Data data) {
        return data;
    }

    @Override
    public Loaded load(Data data) {
        Graph graph = GraphMemFactory.createGraphMemRoaring();
        for (ExcludingRoles.Pair pair : ExcludingRoles.TABLE) {
            graph.add(role(pair.one()), name("excludes"), role(pair.other()));
        }
        data.communities().forEach(community -> add(community, graph));
        return new Judged(graph);
    }

    private static Node role(Role role) {
        return name("role:" + role.code());
    }

    private static void add(CommunityRecord community, Graph graph) {
        Node node = name(community.id());
        graph.add(node, RDF.Nodes.type, name("Community"));
        graph.add(node, name("residents"), number(community.residents()));
        graph.add(node, VOLUNTEERS, number(community.volunteers()));
        graph.add(node, name("households"), number(community.households()));
        graph.add(node, name("squareMetres"), number(ByHand.squareMetres(community)));
        community
                .organizations()
                .forEach(each -> graph.add(
                        node, name(each.volunteer() ? "volunteerOrganization" : "organization"), name(each.id())));
        community.teams().forEach(each -> graph.add(node, name("team"), name(each.id())));
        community.rooms().forEach(each -> graph.add(node, name("room"), name(each.id())));
        community.liaisons().forEach(each -> graph.add(node, name("liaison"), name(each.id())));
        community.posts().forEach(each -> {
            Node post = name(each.id());
            graph.add(node, name("post"), post);
            graph.add(post, name("role"), role(each.role()));
            graph.add(post, HOLDER, name(each.holder()));
        });
    }

    private final class Judged implements Loaded {
        private final Graph graph;
        private final Map<Node, Collection<ReportEntry>> found = new HashMap<>();

        private Judged(Graph graph) {
            this.graph = graph;
        }

        @Override
        public Object assess() {
            found.clear();
            for (ReportEntry entry : validator.validate(shapes, graph).getEntries()) {
                found.computeIfAbsent(entry.focusNode(), absent -> new ArrayList<>(2))
                        .add(entry);
            }
            return found;
        }

        @Override
        public Prepared prepare(Edit edit) {
            if (edit instanceof Edit.Volunteers volunteers) {
                Node community = name(volunteers.community());
                Node count = number(volunteers.count());
                return () -> {
                    replace(community, VOLUNTEERS, count);
                    return validate(community);
                };
            }
            if (edit instanceof Edit.Holder holder) {
                Node post = name(holder.post());
                Node person = name(holder.person());
                return () -> {
                    Node before = replace(post, HOLDER, person);
                    return List.of(validate(before), validate(person));
                };
            }
            throw new IllegalArgumentException("No edit of the graph for " + edit);
        }

        private Node replace(Node subject, Node predicate, Node next) {
            Triple before = graph.find(subject, predicate, Node.ANY).next();
            graph.delete(before);
            graph.add(subject, predicate, next);
            return before.getObject();
        }

        private Collection<ReportEntry> validate(Node node) {
            Collection<ReportEntry> entries =
                    validator.validate(shapes, graph, node).getEntries();
            if (entries.isEmpty()) {
                found.remove(node);
            } else {
                found.put(node, entries);
            }
            return entries;
        }

        @Override
        public Set<Violation> violations() {
            Set<Violation> violations = new HashSet<>();
            found.forEach((node, entries) -> entries.forEach(entry -> violations.add(
                    new Violation(rule(entry.source()), node.getURI().substring(NAMESPACE.length())))));
            return violations;
        }

        private static JudgedRule rule(Node shape) {
            String name = shape.getURI().substring(RULES.length());
            int stop = name.lastIndexOf('.');
            return JudgedRule.of(stop < 0 ? name : name.substring(0, stop));
        }
    }
}
