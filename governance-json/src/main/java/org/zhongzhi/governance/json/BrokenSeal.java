package org.zhongzhi.governance.json;

import io.vavr.control.Option;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.value.Text;

/**
 * The first event of a log that does not verify.
 *
 * @param line the line of the log, from 1 on
 * @param source the case, or none where the line cannot be read
 * @param number the number that the event says it has, or 0 where the line cannot be read
 * @param words what was found, and what was expected
 */
public record BrokenSeal(int line, Option<CaseId> source, int number, Text words) {}
