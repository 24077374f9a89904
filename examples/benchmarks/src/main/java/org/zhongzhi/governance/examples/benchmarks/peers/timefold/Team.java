package org.zhongzhi.governance.examples.benchmarks.peers.timefold;

/** An emergency team as a problem fact. */
record Team(Community community) {}
