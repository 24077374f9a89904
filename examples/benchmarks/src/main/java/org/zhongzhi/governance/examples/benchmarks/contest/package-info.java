/** Who takes part, and that all find the same before anything is timed. */
@NullMarked
package org.zhongzhi.governance.examples.benchmarks.contest;

import org.jspecify.annotations.NullMarked;
