/** An assessment as a document: findings, counts and the rules they come from, made into words. */
@NullMarked
package org.zhongzhi.governance.rules.report;

import org.jspecify.annotations.NullMarked;
