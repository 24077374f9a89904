/** The other ways of judging the six rules, each as a good user of it would write them. */
@NullMarked
package org.zhongzhi.governance.examples.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
