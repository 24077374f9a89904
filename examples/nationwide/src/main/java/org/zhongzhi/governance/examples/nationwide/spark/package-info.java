/** The assessment as a job of Apache Spark: a partition per city, then one per group of what reaches across cities. */
@NullMarked
package org.zhongzhi.governance.examples.nationwide.spark;

import org.jspecify.annotations.NullMarked;
