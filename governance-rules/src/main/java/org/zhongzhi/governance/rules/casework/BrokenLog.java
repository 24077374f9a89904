package org.zhongzhi.governance.rules.casework;

import org.zhongzhi.governance.model.value.Text;

/**
 * Where a log ceases to be one of the procedure.
 *
 * @param event the number of the first event that does not fit, from 1 on by its position
 * @param words what was found, and what was expected
 */
public record BrokenLog(int event, Text words) {}
