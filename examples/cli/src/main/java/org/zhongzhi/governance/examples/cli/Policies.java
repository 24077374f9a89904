package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;
import org.zhongzhi.governance.rules.integrity.Integrity;
import org.zhongzhi.governance.rules.statutes.Statutes;

/** The policies that come with the command. */
final class Policies {
    private static final Seq<Policy> SHIPPED = Array.of(Integrity.policy(), Hezhou2022.policy(), Statutes.policy());

    private Policies() {}

    /** The policy of these names together, in their order; a name given again changes nothing. */
    static Policy named(Iterable<String> names) {
        try {
            return Array.ofAll(names).distinct().map(Policies::named).reduce(Policy::and);
        } catch (InvalidValueException disagreement) {
            throw new BadInput("The policies do not go together: " + disagreement.getMessage());
        }
    }

    private static Policy named(String name) {
        return SHIPPED.find(policy -> policy.id().equals(name))
                .getOrElseThrow(() -> new BadInput("There is no policy \"" + name + "\": " + advice(name)));
    }

    private static String advice(String name) {
        Seq<String> known = SHIPPED.map(Policy::id);
        return Spelling.nearest(name, known)
                .map(near -> "did you mean \"" + near + "\"?")
                .getOrElse(() -> "expected one of " + known.mkString(", "));
    }
}
