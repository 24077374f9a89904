/** An assessment as one HTML file that opens offline. */
@NullMarked
package org.zhongzhi.governance.examples.cli.report;

import org.jspecify.annotations.NullMarked;
