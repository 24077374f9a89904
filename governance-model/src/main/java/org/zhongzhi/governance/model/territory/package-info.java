/** The land: divisions by statistics code, and below them grid, estate, building and unit. */
@NullMarked
package org.zhongzhi.governance.model.territory;

import org.jspecify.annotations.NullMarked;
