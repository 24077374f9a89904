package org.zhongzhi.governance.examples.benchmarks.peers.timefold;

/** A social organisation as a problem fact. */
record Organization(Community community, boolean volunteer) {}
