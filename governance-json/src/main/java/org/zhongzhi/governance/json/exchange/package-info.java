/** What is exchanged with the formats of others, and what is lost on the way. */
@NullMarked
package org.zhongzhi.governance.json.exchange;

import org.jspecify.annotations.NullMarked;
