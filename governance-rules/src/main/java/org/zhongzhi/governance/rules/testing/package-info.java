/**
 * What tests of policies and of embedding systems are written with: values and cities for properties of jqwik. jqwik and
 * AssertJ have to be on the path of who uses this package, and of nobody else.
 */
@NullMarked
package org.zhongzhi.governance.rules.testing;

import org.jspecify.annotations.NullMarked;
