/** What the records of a city say for the casework of its bodies: grids, responsibility lists and deliberations. */
@NullMarked
package org.zhongzhi.governance.rules.records;

import org.jspecify.annotations.NullMarked;
