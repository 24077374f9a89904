/** The six procedures of the article (hezhou-2022 § 2.1 to 2.3, 3.2g), as data: a file each. */
@NullMarked
package org.zhongzhi.governance.rules.procedures;

import org.jspecify.annotations.NullMarked;
