/** Drools: facts as its rules read them, and a session that keeps the violations up to date. */
@NullMarked
package org.zhongzhi.governance.examples.benchmarks.peers.drools;

import org.jspecify.annotations.NullMarked;
