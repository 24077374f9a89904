package org.zhongzhi.governance.examples.benchmarks.peers.timefold;

import ai.timefold.solver.core.api.score.buildin.simple.SimpleScore;
import ai.timefold.solver.core.api.score.constraint.ConstraintMatch;
import ai.timefold.solver.core.api.score.constraint.ConstraintMatchTotal;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.impl.score.constraint.ConstraintMatchPolicy;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import ai.timefold.solver.core.impl.score.director.ScoreDirectorFactory;
import ai.timefold.solver.core.impl.solver.DefaultSolverFactory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.zhongzhi.governance.examples.benchmarks.data.CommunityRecord;
import org.zhongzhi.governance.examples.benchmarks.data.Data;
import org.zhongzhi.governance.examples.benchmarks.data.Edit;
import org.zhongzhi.governance.examples.benchmarks.data.Violation;
import org.zhongzhi.governance.examples.benchmarks.engine.Engine;
import org.zhongzhi.governance.examples.benchmarks.engine.Loaded;

/**
 * Timefold: constraint streams with their matches kept, so that the violations are known and not only their number. The
 * public interface scores whole solutions; the score director that its solver moves with is what follows an edit, so
 * that is what is measured.
 */
public final class Timefold implements Engine<City> {
    private final ScoreDirectorFactory<City, SimpleScore> directors;

    /** Builds the network of the constraints. */
    public Timefold() {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(City.class)
                .withEntityClasses(Undecided.class)
                .withConstraintProviderClass(SixConstraints.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT);
        SolverFactory<City> factory = SolverFactory.create(config);
        this.directors = ((DefaultSolverFactory<City>) factory).getScoreDirectorFactory();
    }

    @Override
    public City input(Data data) {
        City city = new City();
        for (CommunityRecord each : data.communities()) {
            Community community = new Community(each.id(), each.residents(), each.volunteers(), each.households());
            city.facts.add(community);
            each.organizations().forEach(body -> city.facts.add(new Organization(community, body.volunteer())));
            each.teams().forEach(team -> city.facts.add(new Team(community)));
            each.rooms().forEach(room -> city.facts.add(new Room(community)));
            each.centres().forEach(centre -> city.facts.add(new Centre(community, centre.squareMetres())));
            each.liaisons().forEach(liaison -> city.facts.add(new Liaison(community)));
            each.posts().forEach(post -> city.facts.add(new Post(post.id(), post.role(), post.holder())));
        }
        return city;
    }

    @Override
    public Loaded load(City city) {
        InnerScoreDirector<City, SimpleScore> director = directors
                .createScoreDirectorBuilder()
                .withConstraintMatchPolicy(ConstraintMatchPolicy.ENABLED)
                .build();
        director.setWorkingSolutionWithoutUpdatingShadows(city);
        return new Judged(director, city);
    }

    @Override
    public boolean judgesAgain() {
        return false;
    }

    private static final class Judged implements Loaded {
        private final InnerScoreDirector<City, SimpleScore> director;
        private final City city;
        private final Map<String, Object> byIdentifier = new HashMap<>();

        private Judged(InnerScoreDirector<City, SimpleScore> director, City city) {
            this.director = director;
            this.city = city;
        }

        @Override
        public Object assess() {
            return director.calculateScore();
        }

        @Override
        public Prepared prepare(Edit edit) {
            if (byIdentifier.isEmpty()) {
                identify();
            }
            if (edit instanceof Edit.Volunteers change) {
                Community community = (Community) known(change.community());
                return () -> {
                    director.beforeProblemPropertyChanged(community);
                    community.setVolunteers(change.count());
                    director.afterProblemPropertyChanged(community);
                    return director.calculateScore();
                };
            }
            if (edit instanceof Edit.Holder change) {
                Post post = (Post) known(change.post());
                return () -> {
                    director.beforeProblemPropertyChanged(post);
                    post.setHolder(change.person());
                    director.afterProblemPropertyChanged(post);
                    return director.calculateScore();
                };
            }
            throw new IllegalArgumentException("No move for " + edit);
        }

        private void identify() {
            city.facts.forEach(fact -> {
                if (fact instanceof Community community) {
                    byIdentifier.put(community.id(), community);
                } else if (fact instanceof Post post) {
                    byIdentifier.put(post.id(), post);
                }
            });
        }

        private Object known(String id) {
            return Objects.requireNonNull(byIdentifier.get(id), id);
        }

        @Override
        public Set<Violation> violations() {
            Set<Violation> violations = new HashSet<>();
            for (ConstraintMatchTotal<SimpleScore> total :
                    director.getConstraintMatchTotalMap().values()) {
                for (ConstraintMatch<SimpleScore> match : total.getConstraintMatchSet()) {
                    violations.add(match.<Found>getJustification().violation());
                }
            }
            return violations;
        }

        @Override
        public void close() {
            director.close();
        }
    }
}
