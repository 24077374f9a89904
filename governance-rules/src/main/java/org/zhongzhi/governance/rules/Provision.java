package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;

/**
 * One clause of the text that a policy is taken from, so that every clause can be looked up, and none is forgotten: it is
 * answered by rules that cite it, by procedures, or by data that are held.
 */
@ValueStyle
@Value.Immutable(builder = false)
public interface Provision {
    /**
     * Which clause.
     *
     * @return as {@code hezhou-2022 § 2.2c}
     */
    @Value.Parameter
    Clause clause();

    /**
     * What it is about.
     *
     * @return a heading in our own words
     */
    @Value.Parameter
    Text heading();

    /**
     * The procedures that carry it out.
     *
     * @return their names, as {@code matter}; none if it is carried out by no procedure
     */
    @Value.Parameter
    Seq<String> procedures();

    /**
     * The words of the model in which it is held as data alone.
     *
     * @return the codes, as {@code stateBackstop}
     */
    @Value.Parameter
    Seq<String> data();

    /**
     * A clause that rules answer.
     *
     * @param clause which clause
     * @param heading what it is about
     * @return the provision
     */
    static Provision of(Clause clause, Text heading) {
        return ImmutableProvision.of(clause, heading, Array.empty(), Array.empty());
    }

    /**
     * The same clause, which procedures carry out too.
     *
     * @param names the names of the procedures
     * @return the provision
     */
    default Provision byProcedure(String... names) {
        return ImmutableProvision.of(clause(), heading(), Array.of(names), data());
    }

    /**
     * The same clause, which is held as data.
     *
     * @param codes the codes of the words of the model
     * @return the provision
     */
    default Provision asData(Seq<String> codes) {
        return ImmutableProvision.of(clause(), heading(), procedures(), codes);
    }

    /**
     * The rules of a policy that cite the clause.
     *
     * @param policy the policy
     * @return the rules, in the order of the policy
     */
    default Seq<Rule> rules(Policy policy) {
        return policy.rules().filter(rule -> rule.clause().equals(clause()));
    }

    /**
     * Whether anything answers the clause.
     *
     * @param policy the policy
     * @return false if it has neither a rule nor a procedure, and is not held as data
     */
    default boolean isAnswered(Policy policy) {
        return !procedures().isEmpty()
                || !data().isEmpty()
                || policy.rules().exists(rule -> rule.clause().equals(clause()));
    }

    /** Refuses nulls. */
    @Value.Check
    default void check() {
        Check.noNulls("The procedures of a clause", procedures());
        Check.noNulls("The data of a clause", data());
    }
}
