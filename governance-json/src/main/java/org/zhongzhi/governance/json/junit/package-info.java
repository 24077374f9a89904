/** Policy tests under JUnit 5, which whoever does not use it does without. */
@NullMarked
package org.zhongzhi.governance.json.junit;

import org.jspecify.annotations.NullMarked;
