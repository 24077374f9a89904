/** The figures as tables, beside the targets. */
@NullMarked
package org.zhongzhi.governance.examples.benchmarks.report;

import org.jspecify.annotations.NullMarked;
