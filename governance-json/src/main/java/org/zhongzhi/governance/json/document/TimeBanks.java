package org.zhongzhi.governance.json.document;

import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Form;
import org.zhongzhi.governance.json.codec.Holder;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.json.codec.Scalars;
import org.zhongzhi.governance.json.codec.StringCodec;
import org.zhongzhi.governance.model.timebank.Account;
import org.zhongzhi.governance.model.timebank.AccountId;
import org.zhongzhi.governance.model.timebank.AccountKind;
import org.zhongzhi.governance.model.timebank.TimeBank;
import org.zhongzhi.governance.model.timebank.Transfer;
import org.zhongzhi.governance.model.timebank.TransferId;

/** A time bank as a document: its accounts, and its ledger in order. Balances follow and are not written. */
public final class TimeBanks {
    static final String FORMAT = "zhongzhi/time-bank/1";

    /** An account may stand for a person, so no message says anything about it. */
    static final StringCodec<AccountId> ACCOUNT_ID = StringCodec.personal(
                    "the identifier of an account (a string)", AccountId::of, AccountId::value)
            .formed(Form.OPAQUE_IDENTIFIER.atMost(100))
            .recurring();

    static final StringCodec<TransferId> TRANSFER_ID = StringCodec.of(
                    "the identifier of a transfer (a string)", TransferId::of, TransferId::value)
            .formed(Form.IDENTIFIER.atMost(100));

    static final StringCodec<AccountKind> ACCOUNT_KIND = StringCodec.words("a kind of account", AccountKind.values());

    static final Codec<Account> ACCOUNT = ObjectCodec.<Account, Holder<AccountId, AccountKind>>of(
                    "an account", Holder::new, account -> Account.of(account.first(), account.second()))
            .required("id", ACCOUNT_ID, Account::id, Holder::first)
            .required("kind", ACCOUNT_KIND, Account::kind, Holder::second);

    static final Codec<Transfer> TRANSFER = ObjectCodec.of("a transfer", Transfer::builder, Transfer.Builder::build)
            .required("id", TRANSFER_ID, Transfer::id, Transfer.Builder::id)
            .required("date", Scalars.DATE, Transfer::date, Transfer.Builder::date)
            .required("debited", ACCOUNT_ID, Transfer::debited, Transfer.Builder::debited)
            .required("credited", ACCOUNT_ID, Transfer::credited, Transfer.Builder::credited)
            .required("minutes", Values.POSITIVE, Transfer::minutes, Transfer.Builder::minutes)
            .optional("reverses", TRANSFER_ID, Transfer::reverses, Transfer.Builder::reverses);

    /** How the document stands. */
    public static final Codec<TimeBank> CODEC = ObjectCodec.<TimeBank, Bookkeeping>of(
                    "a time bank", Bookkeeping::new, Bookkeeping::close)
            .format("format", FORMAT, Documents.format(FORMAT))
            .with(new Booked<>("accounts", ACCOUNT, TimeBank::accounts, Bookkeeping::open))
            .with(new Booked<>("transfers", TRANSFER, TimeBank::transfers, Bookkeeping::book));

    private TimeBanks() {}
}
