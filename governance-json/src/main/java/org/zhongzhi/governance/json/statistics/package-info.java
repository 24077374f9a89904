/** Statistics of cases (案件统计): counts, rates and handling times by body, division, category, channel and month, that add up. */
@NullMarked
package org.zhongzhi.governance.json.statistics;

import org.jspecify.annotations.NullMarked;
