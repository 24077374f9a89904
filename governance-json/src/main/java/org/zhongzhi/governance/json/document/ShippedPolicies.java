package org.zhongzhi.governance.json.document;

import org.zhongzhi.governance.json.token.Nearest;
import org.zhongzhi.governance.json.token.Quoted;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.policies.Policies;

/** For policy tests that stand in no file: there is nothing beside them. */
public record ShippedPolicies() implements PolicyTestSources {
    @Override
    public Policy policy(String name) {
        return Policies.named(name)
                .getOrElseThrow(() -> new InvalidValueException("There is no policy " + Quoted.of(name) + ": "
                        + Nearest.advice(name, Policies.all().map(Policy::id).asJava())));
    }

    @Override
    public Jurisdiction city(String path) {
        throw new InvalidValueException("There is no file " + Quoted.of(path)
                + ": expected none, since the tests stand in no file beside which it could be");
    }
}
