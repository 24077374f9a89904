package org.zhongzhi.governance.examples.benchmarks.casework;

/**
 * What came of a step.
 *
 * @param taken whether it was done, and not refused
 * @param stage where the case is after it
 */
record Answer(boolean taken, Stage stage) {}
