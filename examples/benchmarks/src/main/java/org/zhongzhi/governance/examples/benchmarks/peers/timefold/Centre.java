package org.zhongzhi.governance.examples.benchmarks.peers.timefold;

/** A service centre as a problem fact, with its floor area in square metres. */
record Centre(Community community, int squareMetres) {}
