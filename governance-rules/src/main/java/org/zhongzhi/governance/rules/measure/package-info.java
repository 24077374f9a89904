/** The vocabulary of measures, one file per kind of subject. */
@NullMarked
package org.zhongzhi.governance.rules.measure;

import org.jspecify.annotations.NullMarked;
