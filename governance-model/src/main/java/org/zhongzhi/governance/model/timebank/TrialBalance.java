package org.zhongzhi.governance.model.timebank;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.ValueStyle;

/** The trial balance of a time bank (试算平衡): what all accounts together were debited and credited. */
@ValueStyle
@Value.Immutable(builder = false)
public interface TrialBalance {
    /**
     * What all accounts together were debited.
     *
     * @return the minutes
     */
    @Value.Parameter
    long debits();

    /**
     * What all accounts together were credited.
     *
     * @return the minutes, which are as many as were debited
     */
    @Value.Parameter
    long credits();

    /**
     * What the accounts of members hold, which is what the issuing accounts are short of.
     *
     * @return the minutes in circulation
     */
    @Value.Parameter
    long circulation();

    /**
     * A trial balance.
     *
     * @param debits what all accounts together were debited, in minutes
     * @param credits what they were credited
     * @param circulation what the accounts of members hold
     * @return the trial balance
     */
    static TrialBalance of(long debits, long credits, long circulation) {
        return ImmutableTrialBalance.of(debits, credits, circulation);
    }

    /**
     * The balances of all accounts added up.
     *
     * @return the minutes, which are 0
     */
    default long sum() {
        return credits() - debits();
    }
}
