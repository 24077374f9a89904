/** The programme of Hezhou (hezhou-2022): one file per system of the article, one declaration per rule. */
@NullMarked
package org.zhongzhi.governance.rules.hezhou2022;

import org.jspecify.annotations.NullMarked;
