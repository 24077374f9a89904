/** The bodies on the land: organisations, their posts, who holds them, and what they run. */
@NullMarked
package org.zhongzhi.governance.model.organization;

import org.jspecify.annotations.NullMarked;
