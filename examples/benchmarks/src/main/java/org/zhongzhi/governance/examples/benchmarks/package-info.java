/** Where the measurements start, and what they are. */
@NullMarked
package org.zhongzhi.governance.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
