package org.zhongzhi.governance.examples.benchmarks.casework;

import java.time.Instant;

/**
 * Something that is asked for in the life of a case.
 *
 * @param move what
 * @param desk by whom
 * @param number the number that is given with it, which a guard looks at
 * @param at when
 */
record Step(Move move, Desk desk, int number, Instant at) {}
