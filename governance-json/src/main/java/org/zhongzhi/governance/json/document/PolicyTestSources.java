package org.zhongzhi.governance.json.document;

import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.rules.Policy;

/** Where policy tests take what they name. */
public interface PolicyTestSources {
    /**
     * A policy.
     *
     * @param name its identifier, or the path of its file
     * @return the policy
     * @throws InvalidValueException if there is none, or it is refused
     */
    Policy policy(String name);

    /**
     * A city that tests build on.
     *
     * @param path the path of its file
     * @return the city
     * @throws InvalidValueException if there is none, or it is refused
     */
    Jurisdiction city(String path);
}
