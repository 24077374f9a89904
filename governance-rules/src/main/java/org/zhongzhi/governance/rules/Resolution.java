package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.rules.Requirement.AllOf;
import org.zhongzhi.governance.rules.Requirement.AnyOf;
import org.zhongzhi.governance.rules.Requirement.ByParameter;
import org.zhongzhi.governance.rules.Requirement.WhenThen;

/** Puts the values of a policy's parameters into its rules. */
final class Resolution {
    private final Policy policy;

    Resolution(Policy policy) {
        this.policy = policy;
    }

    Rule resolve(Rule rule) {
        return rule.judged().equals(resolve(rule.judged()))
                ? rule
                : Rule.builder()
                        .from(rule)
                        .condition(rule.condition().map(this::resolve))
                        .requirement(resolve(rule.requirement()))
                        .build();
    }

    /** Refuses a rule that reads a parameter the policy does not have, or not with all of its values. */
    void check() {
        policy.sections()
                .flatMap(Section::rules)
                .forEach(rule -> choices(rule.judged())
                        .forEach(choice -> Check.that(
                                policy.parameters()
                                        .exists(parameter -> parameter.id().equals(choice.parameter())
                                                && parameter
                                                        .accepted()
                                                        .toSet()
                                                        .equals(choice.readings()
                                                                .keySet())),
                                "Rule %s reads parameter %s with the values %s: expected a parameter of policy %s that accepts these",
                                rule.id(),
                                choice.parameter(),
                                choice.readings().keySet().mkString(", "),
                                policy.id())));
    }

    private Requirement resolve(Requirement requirement) {
        if (requirement instanceof ByParameter choice) {
            return resolve(choice.readings()
                    .get(policy.setting(choice.parameter()))
                    .getOrElseThrow(IllegalStateException::new));
        } else if (requirement instanceof AllOf all) {
            return new AllOf(all.parts().map(this::resolve));
        } else if (requirement instanceof AnyOf any) {
            return new AnyOf(any.parts().map(this::resolve));
        } else if (requirement instanceof WhenThen when) {
            return new WhenThen(resolve(when.condition()), resolve(when.then()));
        }
        return requirement;
    }

    private static Seq<ByParameter> choices(Requirement requirement) {
        if (requirement instanceof ByParameter choice) {
            return Array.of(choice).appendAll(choice.readings().values().flatMap(Resolution::choices));
        } else if (requirement instanceof AllOf all) {
            return all.parts().flatMap(Resolution::choices);
        } else if (requirement instanceof AnyOf any) {
            return any.parts().flatMap(Resolution::choices);
        } else if (requirement instanceof WhenThen when) {
            return choices(when.condition()).appendAll(choices(when.then()));
        }
        return Array.empty();
    }
}
