/** Flat tables as people keep them in spreadsheets. */
@NullMarked
package org.zhongzhi.governance.json.exchange.csv;

import org.jspecify.annotations.NullMarked;
