/** The policies that the library ships, by name, and the words that they are written in. */
@NullMarked
package org.zhongzhi.governance.rules.policies;

import org.jspecify.annotations.NullMarked;
