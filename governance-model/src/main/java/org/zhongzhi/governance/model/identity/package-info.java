/** What a thing in a city is, and by which identifier it is known. */
@NullMarked
package org.zhongzhi.governance.model.identity;

import org.jspecify.annotations.NullMarked;
