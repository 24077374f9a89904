/** Strict and stable JSON: {@link org.zhongzhi.governance.json.GovernanceJson} to begin with. */
@NullMarked
package org.zhongzhi.governance.json;

import org.jspecify.annotations.NullMarked;
