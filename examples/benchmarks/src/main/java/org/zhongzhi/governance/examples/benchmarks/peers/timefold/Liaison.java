package org.zhongzhi.governance.examples.benchmarks.peers.timefold;

/** That a leader keeps liaison with a community, as a problem fact. */
record Liaison(Community community) {}
