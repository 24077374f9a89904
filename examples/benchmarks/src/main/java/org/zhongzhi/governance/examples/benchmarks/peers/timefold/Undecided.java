package org.zhongzhi.governance.examples.benchmarks.peers.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import org.jspecify.annotations.Nullable;

/**
 * What a solver would decide, of which there is none: the data are judged as they are. Posts with their holders as what is
 * decided were slower, since every holder is then looked up among all persons when the data are taken in.
 */
@PlanningEntity
public final class Undecided {
    @PlanningVariable
    private @Nullable String value;

    @Override
    public String toString() {
        return "undecided: " + value;
    }
}
