/** What is asked of everything that is measured. */
@NullMarked
package org.zhongzhi.governance.examples.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
