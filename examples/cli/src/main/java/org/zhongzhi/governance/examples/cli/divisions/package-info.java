/** Statistics-bureau codes made into divisions. */
@NullMarked
package org.zhongzhi.governance.examples.cli.divisions;

import org.jspecify.annotations.NullMarked;
