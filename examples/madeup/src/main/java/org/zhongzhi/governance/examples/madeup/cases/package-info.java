/** Cases of all procedures that go on in a city on a day, made up from a seed and taken on by the engine alone. */
@NullMarked
package org.zhongzhi.governance.examples.madeup.cases;

import org.jspecify.annotations.NullMarked;
