package org.zhongzhi.governance.rules.casework;

import org.zhongzhi.governance.model.casework.State;

/** A state of a procedure, by its position among the states; the last one of a case if nothing can be done in it. */
record Station(int index, State state, boolean isLast) {}
