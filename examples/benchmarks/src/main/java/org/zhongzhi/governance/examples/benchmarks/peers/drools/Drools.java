package org.zhongzhi.governance.examples.benchmarks.peers.drools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord;
import org.zhongzhi.governance.examples.benchmarks.data.Data;
import org.zhongzhi.governance.examples.benchmarks.data.Edit;
import org.zhongzhi.governance.examples.benchmarks.data.Violation;
import org.zhongzhi.governance.examples.benchmarks.engine.Engine;
import org.zhongzhi.governance.examples.benchmarks.engine.Loaded;

/**
 * Drools: the executable model, facts in a stateful session, violations as logical facts that go when their reason goes.
 * Updates name the property that changed, so that rules that do not read it stay asleep.
 */
public final class Drools implements Engine<List<Object>> {
    private static final String RULES = "org/zhongzhi/governance/examples/benchmarks/peers/drools/six-rules.drl";

    private final KieBase rules;

    /** Compiles the rules. */
    public Drools() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(services.getResources().newClassPathResource(RULES, "UTF-8", Drools.class.getClassLoader()));
        KieBuilder builder = services.newKieBuilder(files, Drools.class.getClassLoader());
        builder.buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("The rules do not compile: " + builder.getResults());
        }
        this.rules = services.newKieContainer(builder.getKieModule().getReleaseId(), Drools.class.getClassLoader())
                .getKieBase();
    }

    @Override
    public List<Object> input(Data data) {
        List<Object> facts = new ArrayList<>();
        for (CommunityRecord community : data.communities()) {
            facts.add(new Community(
                    community.id(), community.residents(), community.volunteers(), community.households()));
            community.organizations().forEach(each -> facts.add(new Organization(each.community(), each.volunteer())));
            community.teams().forEach(each -> facts.add(new Team(each.community())));
            community.rooms().forEach(each -> facts.add(new Room(each.community())));
            community.centres().forEach(each -> facts.add(new Centre(each.community(), each.squareMetres())));
            community.posts().forEach(each -> facts.add(new Post(each.id(), each.role(), each.holder())));
            community.liaisons().forEach(each -> facts.add(new Liaison(each.community())));
        }
        return facts;
    }

    @Override
    public Loaded load(List<Object> facts) {
        KieSession session = rules.newKieSession();
        facts.forEach(session::insert);
        return new Judged(session, facts);
    }

    @Override
    public boolean judgesAgain() {
        return false;
    }

    private static final class Judged implements Loaded {
        private final KieSession session;
        private final List<Object> facts;
        private final Map<String, Object> byIdentifier = new HashMap<>();

        private Judged(KieSession session, List<Object> facts) {
            this.session = session;
            this.facts = facts;
        }

        @Override
        public Object assess() {
            return session.fireAllRules();
        }

        @Override
        public Prepared prepare(Edit edit) {
            if (byIdentifier.isEmpty()) {
                facts.forEach(this::identify);
            }
            if (edit instanceof Edit.Volunteers change) {
                Community community = (Community) fact(change.community());
                FactHandle handle = session.getFactHandle(community);
                return () -> {
                    community.setVolunteers(change.count());
                    session.update(handle, community, "volunteers");
                    return session.fireAllRules();
                };
            }
            if (edit instanceof Edit.Holder change) {
                Post post = (Post) fact(change.post());
                FactHandle handle = session.getFactHandle(post);
                return () -> {
                    post.setHolder(change.person());
                    session.update(handle, post, "holder");
                    return session.fireAllRules();
                };
            }
            throw new IllegalArgumentException("No update for " + edit);
        }

        private void identify(Object fact) {
            if (fact instanceof Community community) {
                byIdentifier.put(community.getId(), community);
            } else if (fact instanceof Post post) {
                byIdentifier.put(post.getId(), post);
            }
        }

        private Object fact(String id) {
            return Objects.requireNonNull(byIdentifier.get(id), id);
        }

        @Override
        public Set<Violation> violations() {
            Set<Violation> violations = new HashSet<>();
            session.getObjects(new ClassObjectFilter(Violation.class))
                    .forEach(each -> violations.add((Violation) each));
            return violations;
        }

        @Override
        public void close() {
            session.dispose();
        }
    }
}
