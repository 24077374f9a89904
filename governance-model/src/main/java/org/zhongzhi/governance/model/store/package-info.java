/** The persistent array that jurisdictions and assessments are built on. */
@NullMarked
package org.zhongzhi.governance.model.store;

import org.jspecify.annotations.NullMarked;
