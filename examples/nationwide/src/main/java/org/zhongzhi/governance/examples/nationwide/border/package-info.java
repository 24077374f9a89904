/** What a judgement reads, and how that tells which subjects cannot be judged from the data of one city. */
@NullMarked
package org.zhongzhi.governance.examples.nationwide.border;

import org.jspecify.annotations.NullMarked;
