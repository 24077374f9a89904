package org.zhongzhi.governance.rules.casework;

import org.zhongzhi.governance.model.casework.State;

/** A state of a procedure, by its position among the states. */
record Station(int index, State state) {}
