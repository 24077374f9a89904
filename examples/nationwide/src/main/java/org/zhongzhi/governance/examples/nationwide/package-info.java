/** The command that assesses every city of the country on Apache Spark. */
@NullMarked
package org.zhongzhi.governance.examples.nationwide;

import org.jspecify.annotations.NullMarked;
