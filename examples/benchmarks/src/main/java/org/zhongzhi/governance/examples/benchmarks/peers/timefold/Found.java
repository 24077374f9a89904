package org.zhongzhi.governance.examples.benchmarks.peers.timefold;

import ai.timefold.solver.core.api.score.stream.ConstraintJustification;
import org.zhongzhi.governance.examples.benchmarks.data.Violation;

/** Why a constraint matched: the violation. */
record Found(Violation violation) implements ConstraintJustification {}
