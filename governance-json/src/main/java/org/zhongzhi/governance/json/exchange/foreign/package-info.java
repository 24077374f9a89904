/** Documents of others, read with patience: what is asked for is checked strictly, what is not is remembered. */
@NullMarked
package org.zhongzhi.governance.json.exchange.foreign;

import org.jspecify.annotations.NullMarked;
