package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Requirement.AllOf;
import org.zhongzhi.governance.rules.Requirement.AnyOf;
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

    /** Refuses a rule that leaves something to a parameter that the policy does not have, or that is of another sort. */
    void check() {
        for (Rule rule : policy.sections().flatMap(Section::rules)) {
            for (Open open : open(rule.judged())) {
                check(rule, open);
            }
        }
    }

    private void check(Rule rule, Open open) {
        Option<Accepted> accepted = policy.parameters()
                .find(parameter -> parameter.id().equals(open.parameter()))
                .map(Parameter::accepted);
        if (open instanceof Open.ByWord choice) {
            Check.that(
                    accepted.exists(values -> values instanceof Accepted.OneOf words
                            && words.words().toSet().equals(choice.readings().keySet())),
                    "Rule %s reads parameter %s with the values %s: expected a parameter of policy %s that accepts these",
                    rule.id(),
                    choice.parameter(),
                    choice.readings().keySet().mkString(", "),
                    policy.id());
        } else {
            boolean isNumber = open instanceof Open.ByNumber;
            Check.that(
                    accepted.exists(values -> isNumber
                            ? values instanceof Accepted.WholeNumber || values instanceof Accepted.ByEdition
                            : values instanceof Accepted.Words),
                    "Rule %s reads parameter %s as a %s: expected a parameter of policy %s that is one",
                    rule.id(),
                    open.parameter(),
                    isNumber ? "number" : "list of words",
                    policy.id());
        }
    }

    private Requirement resolve(Requirement requirement) {
        if (requirement instanceof Open open) {
            return resolve(chosen(open, policy.parameter(open.parameter()), policy.setting(open.parameter())));
        } else if (requirement instanceof AllOf all) {
            return new AllOf(all.parts().map(this::resolve));
        } else if (requirement instanceof AnyOf any) {
            return new AnyOf(any.parts().map(this::resolve));
        } else if (requirement instanceof WhenThen when) {
            return new WhenThen(resolve(when.condition()), resolve(when.then()));
        } else if (requirement instanceof ByDate dated) {
            return new ByDate(dated.versions()
                    .map(version -> new ByDate.Version(version.from(), resolve(version.requirement()))));
        }
        return requirement;
    }

    private static Requirement chosen(Open open, Parameter parameter, String setting) {
        if (open instanceof Open.ByWord choice) {
            return choice.readings().get(setting).getOrElseThrow(IllegalStateException::new);
        } else if (open instanceof Open.ByNumber number) {
            return setting.equals(Accepted.ByEdition.TEXT)
                    ? byEdition(number, parameter)
                    : number.with(Long.parseLong(setting));
        }
        return ((Open.ForEachWord) open).with(Accepted.Words.of(setting));
    }

    private static Requirement byEdition(Open.ByNumber open, Parameter parameter) {
        Text missing = Text.of(
                "“" + parameter.label().chinese() + "”在现行文本中的数值",
                "the number of \"" + parameter.label().english() + "\" in the text in force");
        return new ByDate(parameter
                .editions()
                .map(edition -> ByDate.Version.from(
                        edition.from(),
                        edition.number().map(open::with).getOrElse(() -> Requirement.unknown(missing)))));
    }

    /** What parameters leave open in a requirement, at any depth; what the words of a list ask for is known by the list alone. */
    static Seq<Open> open(Requirement requirement) {
        if (requirement instanceof Open.ByWord choice) {
            return Array.<Open>of(choice).appendAll(choice.readings().values().flatMap(Resolution::open));
        } else if (requirement instanceof Open open) {
            return Array.of(open);
        } else if (requirement instanceof AllOf all) {
            return all.parts().flatMap(Resolution::open);
        } else if (requirement instanceof AnyOf any) {
            return any.parts().flatMap(Resolution::open);
        } else if (requirement instanceof WhenThen when) {
            return open(when.condition()).appendAll(open(when.then()));
        } else if (requirement instanceof ByDate dated) {
            return dated.versions().flatMap(version -> open(version.requirement()));
        }
        return Array.empty();
    }
}
