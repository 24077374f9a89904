package org.zhongzhi.governance.model.timebank;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.ValueStyle;

/** An account of the time bank (账户). */
@ValueStyle
@Value.Immutable(builder = false)
public interface Account {
    /**
     * Which account.
     *
     * @return the identifier
     */
    @Value.Parameter
    AccountId id();

    /**
     * What it is for.
     *
     * @return the kind
     */
    @Value.Parameter
    AccountKind kind();

    /**
     * The account of a member.
     *
     * @param id which account
     * @return an account that never goes below zero
     */
    static Account member(AccountId id) {
        return of(id, AccountKind.MEMBER);
    }

    /**
     * The account of a community, against which minutes are issued and retired.
     *
     * @param id which account
     * @return an account that may go below zero
     */
    static Account issuer(AccountId id) {
        return of(id, AccountKind.ISSUER);
    }

    /**
     * An account.
     *
     * @param id which account
     * @param kind what it is for
     * @return the account
     */
    static Account of(AccountId id, AccountKind kind) {
        return ImmutableAccount.of(id, kind);
    }
}
