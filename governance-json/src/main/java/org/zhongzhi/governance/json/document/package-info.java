/** The declarations of the documents: what a jurisdiction, a change set and all they hold look like. */
@NullMarked
package org.zhongzhi.governance.json.document;

import org.jspecify.annotations.NullMarked;
