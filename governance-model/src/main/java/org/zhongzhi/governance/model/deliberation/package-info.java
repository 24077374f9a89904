/** How residents and owners deliberate, decide and vote, on record. */
@NullMarked
package org.zhongzhi.governance.model.deliberation;

import org.jspecify.annotations.NullMarked;
