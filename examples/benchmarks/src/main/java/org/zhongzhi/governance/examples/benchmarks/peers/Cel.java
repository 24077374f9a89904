package org.zhongzhi.governance.examples.benchmarks.peers;

import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord.Post;
import org.zhongzhi.governance.examples.benchmarks.data.Data;
import org.zhongzhi.governance.examples.benchmarks.data.ExcludingRoles;
import org.zhongzhi.governance.examples.benchmarks.data.JudgedRule;
import org.zhongzhi.governance.examples.benchmarks.data.Violation;
import org.zhongzhi.governance.examples.benchmarks.engine.Engine;
import org.zhongzhi.governance.examples.benchmarks.engine.Loaded;

/**
 * CEL: what has to hold is an expression, compiled once; what it reads is counted in Java. That is the same division of
 * labour as between requirements and measures in this library.
 */
public final class Cel implements Engine<Data> {
    private static final String ROLES = "roles";

    private final Map<JudgedRule, Program> onCommunities = new EnumMap<>(JudgedRule.class);
    private final Program onPersons;

    /** Compiles the expressions. */
    public Cel() {
        CelBuilder builder = CelFactory.plannerCelBuilder();
        for (Variable variable : Variable.values()) {
            builder.addVar(variable.text, SimpleType.INT);
        }
        builder.addVar(ROLES, ListType.create(SimpleType.STRING));
        dev.cel.bundle.Cel cel = builder.build();
        onCommunities.put(JudgedRule.VOLUNTEER_ORGANIZATIONS, compiled(cel, "volunteerOrganizations >= 2"));
        onCommunities.put(JudgedRule.VOLUNTEER_SHARE, compiled(cel, "volunteers * 100 >= residents * 18"));
        onCommunities.put(JudgedRule.TEAM_AND_ROOM, compiled(cel, "teams == 1 && rooms == 1"));
        onCommunities.put(JudgedRule.CENTRE_AREA, compiled(cel, "area >= 500 || area * 100 >= households * 30"));
        onCommunities.put(JudgedRule.LIAISON, compiled(cel, "liaisons >= 1"));
        onPersons = compiled(cel, excludingPosts());
    }

    private static String excludingPosts() {
        List<String> pairs = new ArrayList<>();
        for (ExcludingRoles.Pair pair : ExcludingRoles.TABLE) {
            pairs.add(
                    "('" + pair.one().code() + "' in roles && '" + pair.other().code() + "' in roles)");
        }
        return "!(" + String.join(" || ", pairs) + ")";
    }

    private static Program compiled(dev.cel.bundle.Cel cel, String expression) {
        try {
            return cel.createProgram(cel.compile(expression).getAst());
        } catch (CelValidationException | CelEvaluationException failure) {
            throw new IllegalStateException("The expression " + expression + " does not compile", failure);
        }
    }

    @Override
    public Data input(Data data) {
        return data;
    }

    @Override
    public Loaded load(Data data) {
        return new Judged(data.communities(), ByHand.holdersOfSeveral(data.communities()));
    }

    /** What the expressions on communities read. */
    private enum Variable {
        VOLUNTEER_ORGANIZATIONS("volunteerOrganizations"),
        VOLUNTEERS("volunteers"),
        RESIDENTS("residents"),
        TEAMS("teams"),
        ROOMS("rooms"),
        AREA("area"),
        HOUSEHOLDS("households"),
        LIAISONS("liaisons");

        private final String text;

        Variable(String text) {
            this.text = text;
        }
    }

    private final class Judged implements Loaded {
        private final List<CommunityRecord> communities;
        private final Map<String, List<Post>> holders;
        private List<Violation> violations = List.of();

        private Judged(List<CommunityRecord> communities, Map<String, List<Post>> holders) {
            this.communities = communities;
            this.holders = holders;
        }

        @Override
        public Object assess() {
            violations = new ArrayList<>();
            // One map for all communities: its keys stay, and the programs keep nothing of it.
            Map<String, Object> variables = new HashMap<>();
            for (CommunityRecord community : communities) {
                read(community, variables);
                onCommunities.forEach((rule, program) -> judge(rule, program, variables, community.id()));
            }
            holders.forEach((person, held) -> judge(
                    JudgedRule.EXCLUDING_POSTS,
                    onPersons,
                    Map.of(ROLES, held.stream().map(post -> post.role().code()).toList()),
                    person));
            return violations;
        }

        private static void read(CommunityRecord community, Map<String, Object> variables) {
            variables.put(Variable.VOLUNTEER_ORGANIZATIONS.text, (long) ByHand.volunteerOrganizations(community));
            variables.put(Variable.VOLUNTEERS.text, (long) community.volunteers());
            variables.put(Variable.RESIDENTS.text, (long) community.residents());
            variables.put(Variable.TEAMS.text, (long) community.teams().size());
            variables.put(Variable.ROOMS.text, (long) community.rooms().size());
            variables.put(Variable.AREA.text, (long) ByHand.squareMetres(community));
            variables.put(Variable.HOUSEHOLDS.text, (long) community.households());
            variables.put(Variable.LIAISONS.text, (long) community.liaisons().size());
        }

        private void judge(JudgedRule rule, Program program, Map<String, Object> variables, String subject) {
            try {
                if (!((Boolean) program.eval(variables))) {
                    violations.add(new Violation(rule, subject));
                }
            } catch (CelEvaluationException failure) {
                throw new IllegalStateException("Rule " + rule.code() + " cannot be evaluated", failure);
            }
        }

        @Override
        public Set<Violation> violations() {
            return Set.copyOf(violations);
        }
    }
}
