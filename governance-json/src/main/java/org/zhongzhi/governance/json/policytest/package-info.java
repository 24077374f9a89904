/** Tests of a policy: a small city, a date, and how the rules have to come out. */
@NullMarked
package org.zhongzhi.governance.json.policytest;

import org.jspecify.annotations.NullMarked;
