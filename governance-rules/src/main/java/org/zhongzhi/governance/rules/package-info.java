/** Policies and what they find: measures, requirements, rules, assessments. */
@NullMarked
package org.zhongzhi.governance.rules;

import org.jspecify.annotations.NullMarked;
