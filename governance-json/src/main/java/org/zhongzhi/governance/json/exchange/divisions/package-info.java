/** Statistics-bureau codes made into divisions. */
@NullMarked
package org.zhongzhi.governance.json.exchange.divisions;

import org.jspecify.annotations.NullMarked;
