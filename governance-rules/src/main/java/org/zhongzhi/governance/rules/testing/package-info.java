/**
 * What tests of policies and of embedding systems are written with. {@link RuleVerifier} and {@link PolicyCoverage} take no
 * other library; {@link GovernanceAssertions} takes AssertJ, and the values, cities and cases for properties take jqwik:
 * whoever uses these has them on the path, and nobody else.
 */
@NullMarked
package org.zhongzhi.governance.rules.testing;

import org.jspecify.annotations.NullMarked;
