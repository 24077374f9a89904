/** The cities of a country: their divisions, recorded or made up, and the made-up bodies in them. */
@NullMarked
package org.zhongzhi.governance.examples.nationwide.country;

import org.jspecify.annotations.NullMarked;
