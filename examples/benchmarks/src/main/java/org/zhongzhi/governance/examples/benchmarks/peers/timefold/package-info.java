/** Timefold: the communities as a planning problem whose score counts violations. */
@NullMarked
package org.zhongzhi.governance.examples.benchmarks.peers.timefold;

import org.jspecify.annotations.NullMarked;
