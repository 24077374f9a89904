/** What is wrong with a policy whatever the data: rules that cannot be kept together, that never hold, or that say nothing. */
@NullMarked
package org.zhongzhi.governance.rules.lint;

import org.jspecify.annotations.NullMarked;
