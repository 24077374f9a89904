package org.zhongzhi.governance.rules.casework;

import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import org.zhongzhi.governance.model.casework.Limit;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.time.TimeLimit;

/**
 * Goes every way through the states of a limit of the whole that visits no state twice, and keeps the stages that take longest
 * one after the other. Stages that share a state run at the same time, and are not added.
 */
final class StageWalk {
    private static final int MOST_STEPS = 20_000;
    private static final int MOST_STAGES = 12;

    private final Limit whole;
    private final Seq<Tuple2<Limit, TimeLimit>> stages;
    private final Map<StateId, Seq<StateId>> moves;
    private final java.util.Map<Seq<Tuple2<Limit, TimeLimit>>, Seq<Tuple2<Limit, TimeLimit>>> known =
            new java.util.HashMap<>();
    private final List<StateId> path = new ArrayList<>();
    private int steps;
    private long sum;
    private Seq<Tuple2<Limit, TimeLimit>> longest = Array.empty();
    private Seq<StateId> through = Array.empty();

    private StageWalk(Limit whole, Seq<Tuple2<Limit, TimeLimit>> stages, Reach reach) {
        this.whole = whole;
        this.stages = stages.take(MOST_STAGES);
        this.moves = reach.moves().groupBy(Reach.Move::from).mapValues(each -> each.map(Reach.Move::to));
    }

    static StageWalk longest(Limit whole, Seq<Tuple2<Limit, TimeLimit>> stages, Reach reach) {
        StageWalk walk = new StageWalk(whole, stages, reach);
        whole.runsIn().filter(reach::isReached).forEach(walk::go);
        return walk;
    }

    /** How long the stages take: minutes or days. */
    long sum() {
        return sum;
    }

    Seq<Tuple2<Limit, TimeLimit>> stages() {
        return longest;
    }

    /** The way through them. */
    Seq<StateId> path() {
        return through.dropWhile(
                state -> !longest.exists(each -> each._1.runsIn().contains(state)));
    }

    private void go(StateId state) {
        if (steps >= MOST_STEPS || path.contains(state) || !isWithin(state)) {
            return;
        }
        steps++;
        path.add(state);
        keepIfLonger();
        moves.getOrElse(state, Array.empty()).forEach(this::go);
        path.remove(path.size() - 1);
    }

    private boolean isWithin(StateId state) {
        return whole.runsIn().contains(state) || whole.pausedIn().contains(state);
    }

    private void keepIfLonger() {
        Seq<Tuple2<Limit, TimeLimit>> visited =
                stages.filter(each -> each._1.runsIn().exists(path::contains));
        Seq<Tuple2<Limit, TimeLimit>> best = known.computeIfAbsent(visited, StageWalk::best);
        if (total(best) > sum) {
            sum = total(best);
            longest = best;
            through = Array.ofAll(path);
        }
    }

    /** Of some stages those that take longest together and share no state. */
    private static Seq<Tuple2<Limit, TimeLimit>> best(Seq<Tuple2<Limit, TimeLimit>> left) {
        if (left.isEmpty()) {
            return left;
        }
        Tuple2<Limit, TimeLimit> first = left.head();
        Seq<Tuple2<Limit, TimeLimit>> without = best(left.tail());
        Seq<Tuple2<Limit, TimeLimit>> with = best(left.tail()
                        .filter(each -> !each._1.runsIn().exists(first._1.runsIn()::contains)))
                .prepend(first);
        return total(with) >= total(without) ? with : without;
    }

    private static long total(Seq<Tuple2<Limit, TimeLimit>> stages) {
        return stages.foldLeft(0L, (sum, each) -> sum + each._2.amount());
    }
}
