/** How a type of value stands in a document: one declaration for reading, for writing and for describing. */
@NullMarked
package org.zhongzhi.governance.json.codec;

import org.jspecify.annotations.NullMarked;
