/** The data that everything is measured on, as plain records: drawn from a seed, the same in every run. */
@NullMarked
package org.zhongzhi.governance.examples.benchmarks.data;

import org.jspecify.annotations.NullMarked;
