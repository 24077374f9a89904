/** How a type of value stands in a document: one declaration for reading and for writing. */
@NullMarked
package org.zhongzhi.governance.json.codec;

import org.jspecify.annotations.NullMarked;
