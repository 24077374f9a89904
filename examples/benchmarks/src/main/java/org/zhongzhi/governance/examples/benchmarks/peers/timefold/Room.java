package org.zhongzhi.governance.examples.benchmarks.peers.timefold;

/** A mediation room as a problem fact. */
record Room(Community community) {}
