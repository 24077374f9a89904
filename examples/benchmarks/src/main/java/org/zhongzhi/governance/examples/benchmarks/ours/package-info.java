/** The six rules and the data as a user of this library writes them. */
@NullMarked
package org.zhongzhi.governance.examples.benchmarks.ours;

import org.jspecify.annotations.NullMarked;
