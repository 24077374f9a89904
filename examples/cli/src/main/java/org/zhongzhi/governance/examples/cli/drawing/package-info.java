/** Pictures of procedures: which states there are, and what leads from one to the next. */
@NullMarked
package org.zhongzhi.governance.examples.cli.drawing;

import org.jspecify.annotations.NullMarked;
