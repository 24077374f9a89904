/** Streams of entities, read and written beside Jackson's own binding of equivalent records. */
@NullMarked
package org.zhongzhi.governance.examples.benchmarks.streaming;

import org.jspecify.annotations.NullMarked;
