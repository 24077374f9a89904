/** What every value shares: the style of the generated classes, self-checks, bilingual text, coded words. */
@NullMarked
package org.zhongzhi.governance.model.value;

import org.jspecify.annotations.NullMarked;
