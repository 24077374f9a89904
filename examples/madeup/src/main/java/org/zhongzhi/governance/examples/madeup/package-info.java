/** What the five systems ask of places, made up from a seed for cities that are made up themselves. */
@NullMarked
package org.zhongzhi.governance.examples.madeup;

import org.jspecify.annotations.NullMarked;
