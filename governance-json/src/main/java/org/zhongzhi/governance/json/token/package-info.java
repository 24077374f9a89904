/** The tokens of a document as they are read: where they stand, and what is wrong with them. */
@NullMarked
package org.zhongzhi.governance.json.token;

import org.jspecify.annotations.NullMarked;
