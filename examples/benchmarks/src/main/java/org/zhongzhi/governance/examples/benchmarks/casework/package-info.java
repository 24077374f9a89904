/** Cases that walk their lives through a procedure of ten states, with this library, with its peers and by hand. */
@org.jspecify.annotations.NullMarked
package org.zhongzhi.governance.examples.benchmarks.casework;
