/** What is measured, and how: times by JMH, memory and counts in processes of their own. */
@NullMarked
package org.zhongzhi.governance.examples.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
