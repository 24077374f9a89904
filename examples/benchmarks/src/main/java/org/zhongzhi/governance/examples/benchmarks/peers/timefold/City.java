package org.zhongzhi.governance.examples.benchmarks.peers.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.simple.SimpleScore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All the data as a planning solution. */
@PlanningSolution
public final class City {
    @ProblemFactCollectionProperty
    final List<Object> facts = new ArrayList<>();

    @ValueRangeProvider
    final List<String> values = new ArrayList<>();

    @PlanningEntityCollectionProperty
    final List<Undecided> undecided = new ArrayList<>();

    @PlanningScore
    @Nullable
    SimpleScore score;
}
