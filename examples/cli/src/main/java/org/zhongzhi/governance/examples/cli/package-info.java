/** The command {@code governance}: judge a city from the command line. */
@NullMarked
package org.zhongzhi.governance.examples.cli;

import org.jspecify.annotations.NullMarked;
