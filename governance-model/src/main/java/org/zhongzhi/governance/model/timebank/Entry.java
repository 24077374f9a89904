package org.zhongzhi.governance.model.timebank;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.ValueStyle;

/** One line of the statement of an account (流水): a transfer, and what it did to the account. */
@ValueStyle
@Value.Immutable(builder = false)
public interface Entry {
    /**
     * The transfer.
     *
     * @return the transfer
     */
    @Value.Parameter
    Transfer transfer();

    /**
     * What it did to the account.
     *
     * @return the minutes, above zero if they were credited and below if they were debited
     */
    @Value.Parameter
    long change();

    /**
     * What the account has after it.
     *
     * @return the balance in minutes
     */
    @Value.Parameter
    long balance();

    /**
     * A line.
     *
     * @param transfer the transfer
     * @param change what it did, in minutes
     * @param balance the balance after it, in minutes
     * @return the line
     */
    static Entry of(Transfer transfer, long change, long balance) {
        return ImmutableEntry.of(transfer, change, balance);
    }
}
