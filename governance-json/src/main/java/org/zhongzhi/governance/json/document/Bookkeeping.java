package org.zhongzhi.governance.json.document;

import java.util.ArrayList;
import java.util.List;
import org.zhongzhi.governance.json.token.Input;
import org.zhongzhi.governance.json.token.Mark;
import org.zhongzhi.governance.json.token.Quoted;
import org.zhongzhi.governance.model.timebank.Account;
import org.zhongzhi.governance.model.timebank.TimeBank;
import org.zhongzhi.governance.model.timebank.Transfer;

/** A time bank on its way out of a document, where the ledger may stand before the accounts. */
final class Bookkeeping {
    private final List<Placed> ledger = new ArrayList<>();
    private TimeBank bank = TimeBank.empty();

    /** A transfer, and where it stands. */
    private record Placed(Input in, Mark start, Transfer transfer) {}

    void open(Input in, Mark start, Account account) {
        if (bank.account(account.id()).isDefined()) {
            throw in.faultAt(start, "Two accounts have the same identifier: expected each identifier once");
        }
        bank = bank.open(account).getOrElse(bank);
    }

    void book(Input in, Mark start, Transfer transfer) {
        ledger.add(new Placed(in, start, transfer));
    }

    /** Books the transfers one after the other, as they were booked once: what was refused then is refused now. */
    TimeBank close() {
        for (int i = 0; i < ledger.size(); i++) {
            Placed placed = ledger.get(i);
            if (bank.transfer(placed.transfer().id()).isDefined()) {
                throw refusal(
                        i,
                        "Two transfers have the identifier "
                                + Quoted.of(placed.transfer().id().value()) + ": expected each identifier once");
            }
            int position = i;
            bank = bank.apply(placed.transfer())
                    .getOrElseThrow(refusal -> refusal(
                            position,
                            "The transfer is refused. " + refusal.inWords().english()));
        }
        return bank;
    }

    private RuntimeException refusal(int position, String problem) {
        Placed placed = ledger.get(position);
        placed.in().enter("transfers");
        placed.in().enter(position);
        return placed.in().faultAt(placed.start(), problem);
    }
}
