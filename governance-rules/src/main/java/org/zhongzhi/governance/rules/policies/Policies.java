package org.zhongzhi.governance.rules.policies;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Vocabulary;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;
import org.zhongzhi.governance.rules.integrity.Integrity;
import org.zhongzhi.governance.rules.measure.Measures;
import org.zhongzhi.governance.rules.procedures.Procedures;
import org.zhongzhi.governance.rules.statutes.Statutes;

/**
 * The policies that the library ships, and the words that they are written in.
 *
 * <pre>{@code
 * Policy programme = Policies.named("hezhou-2022").get();
 * }</pre>
 */
public final class Policies {
    private static final Seq<Policy> ALL = Array.of(Hezhou2022.policy(), Integrity.policy(), Statutes.policy());
    private static final Vocabulary VOCABULARY =
            Measures.vocabulary().and(Integrity.vocabulary()).withProcedures(Procedures.all());

    private Policies() {}

    /**
     * All of them.
     *
     * @return the policies, sorted by identifier
     */
    public static Seq<Policy> all() {
        return ALL;
    }

    /**
     * A policy by its identifier.
     *
     * @param id the identifier, as {@code hezhou-2022}
     * @return the policy, or none if none is shipped under the name
     */
    public static Option<Policy> named(String id) {
        return ALL.find(policy -> policy.id().equals(id));
    }

    /**
     * What a policy can name without any Java of its own.
     *
     * @return the measures, kinds of subject and procedures that are shipped
     */
    public static Vocabulary vocabulary() {
        return VOCABULARY;
    }
}
