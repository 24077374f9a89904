/**
 * How a case (案件) is handled, as data: procedures with their states, actions, roles, guards and time limits, and the
 * events that make up a case. What an event does to a case is for the casework engine to say.
 */
@NullMarked
package org.zhongzhi.governance.model.casework;

import org.jspecify.annotations.NullMarked;
