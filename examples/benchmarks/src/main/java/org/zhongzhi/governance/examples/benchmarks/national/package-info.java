/** The whole country under every rule of the shipped policy. */
@NullMarked
package org.zhongzhi.governance.examples.benchmarks.national;

import org.jspecify.annotations.NullMarked;
