package org.zhongzhi.governance.examples.benchmarks.peers.timefold;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.buildin.simple.SimpleScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import java.util.function.Function;
import org.zhongzhi.governance.examples.benchmarks.data.ExcludingRoles;
import org.zhongzhi.governance.examples.benchmarks.data.JudgedRule;
import org.zhongzhi.governance.examples.benchmarks.data.Violation;

/** The six rules as constraint streams, each matching where it is violated. */
public final class SixConstraints implements ConstraintProvider {
    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            volunteerOrganizations(factory),
            volunteerShare(factory),
            team(factory),
            room(factory),
            centreArea(factory),
            excludingPosts(factory),
            liaison(factory)
        };
    }

    private static Constraint volunteerOrganizations(ConstraintFactory factory) {
        return counted(factory.forEach(Organization.class)
                        .filter(Organization::volunteer)
                        .groupBy(Organization::community, count()))
                .filter((community, count) -> count < 2)
                .penalize(SimpleScore.ONE)
                .justifyWith((community, count, score) -> found(JudgedRule.VOLUNTEER_ORGANIZATIONS, community))
                .asConstraint("volunteer organisations");
    }

    private static Constraint volunteerShare(ConstraintFactory factory) {
        return factory.forEach(Community.class)
                .filter(community -> community.volunteers() * 100L < community.residents() * 18L)
                .penalize(SimpleScore.ONE)
                .justifyWith((community, score) -> found(JudgedRule.VOLUNTEER_SHARE, community))
                .asConstraint("volunteer share");
    }

    private static Constraint team(ConstraintFactory factory) {
        return counted(factory.forEach(Team.class).groupBy(Team::community, count()))
                .filter((community, count) -> count != 1)
                .penalize(SimpleScore.ONE)
                .justifyWith((community, count, score) -> found(JudgedRule.TEAM_AND_ROOM, community))
                .asConstraint("team");
    }

    private static Constraint room(ConstraintFactory factory) {
        return counted(factory.forEach(Room.class).groupBy(Room::community, count()))
                .filter((community, count) -> count != 1)
                .penalize(SimpleScore.ONE)
                .justifyWith((community, count, score) -> found(JudgedRule.TEAM_AND_ROOM, community))
                .asConstraint("room");
    }

    private static Constraint centreArea(ConstraintFactory factory) {
        return counted(factory.forEach(Centre.class).groupBy(Centre::community, sum(Centre::squareMetres)))
                .filter((community, area) -> area < 500 && area * 100L < community.households() * 30L)
                .penalize(SimpleScore.ONE)
                .justifyWith((community, area, score) -> found(JudgedRule.CENTRE_AREA, community))
                .asConstraint("centre area");
    }

    private static Constraint excludingPosts(ConstraintFactory factory) {
        return factory.forEach(Post.class)
                .filter(post -> ExcludingRoles.isOne(post.role()))
                .join(
                        factory.forEach(Post.class).filter(post -> ExcludingRoles.isOther(post.role())),
                        equal(Post::holder))
                .filter((one, other) -> ExcludingRoles.exclude(one.role(), other.role()))
                .penalize(SimpleScore.ONE)
                .justifyWith((one, other, score) -> new Found(new Violation(JudgedRule.EXCLUDING_POSTS, one.holder())))
                .asConstraint("excluding posts");
    }

    private static Constraint liaison(ConstraintFactory factory) {
        return factory.forEach(Community.class)
                .ifNotExists(Liaison.class, equal(Function.identity(), Liaison::community))
                .penalize(SimpleScore.ONE)
                .justifyWith((community, score) -> found(JudgedRule.LIAISON, community))
                .asConstraint("liaison");
    }

    /** With the communities that have none, which a group does not know. */
    private static BiConstraintStream<Community, Integer> counted(BiConstraintStream<Community, Integer> groups) {
        return groups.complement(Community.class, community -> 0);
    }

    private static Found found(JudgedRule rule, Community community) {
        return new Found(new Violation(rule, community.id()));
    }
}
