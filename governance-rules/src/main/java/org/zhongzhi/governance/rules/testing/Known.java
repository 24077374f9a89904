package org.zhongzhi.governance.rules.testing;

import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Rule;

/** Finds the rules that tests name: a name with a slip in it would hold of everything that is expected of no rule. */
final class Known {
    private Known() {}

    static Rule rule(Policy policy, String id) {
        return policy.rule(id)
                .getOrElseThrow(() -> new InvalidValueException("Policy " + policy.id() + " has no rule \"" + id
                        + "\": expected one of " + policy.rules().map(Rule::id).mkString(", ")));
    }
}
