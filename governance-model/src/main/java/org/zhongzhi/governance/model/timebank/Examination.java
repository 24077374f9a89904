package org.zhongzhi.governance.model.timebank;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;

/** Whether a time bank can take a transfer: every reason why not. */
final class Examination {
    private final TimeBank bank;
    private final Transfer transfer;
    private final List<Reason> reasons = new ArrayList<>();

    private Examination(TimeBank bank, Transfer transfer) {
        this.bank = bank;
        this.transfer = transfer;
    }

    /** The reasons against a transfer that the bank has not taken before; none if it can. */
    static Seq<Reason> of(TimeBank bank, Transfer transfer) {
        Examination examination = new Examination(bank, transfer);
        examination.examineIdentity();
        examination.examineAccounts();
        examination.examineMinutes();
        transfer.reverses().forEach(examination::examineReversal);
        return Vector.ofAll(examination.reasons);
    }

    private void examineIdentity() {
        bank.transfer(transfer.id()).forEach(known -> reasons.add(new Reason.TakenId(known)));
        bank.transfers()
                .lastOption()
                .map(Transfer::date)
                .filter(transfer.date()::isBefore)
                .forEach(last -> reasons.add(new Reason.TooEarly(transfer.date(), last)));
    }

    private void examineAccounts() {
        if (bank.account(transfer.debited()).isEmpty()) {
            reasons.add(new Reason.UnknownAccount(transfer.debited(), true));
        }
        if (bank.account(transfer.credited()).isEmpty()) {
            reasons.add(new Reason.UnknownAccount(transfer.credited(), false));
        }
        if (transfer.debited().equals(transfer.credited())) {
            reasons.add(new Reason.SameAccount(transfer.debited()));
        }
    }

    private void examineMinutes() {
        long minutes = transfer.minutes();
        if (minutes <= 0) {
            reasons.add(new Reason.NotPositive(minutes));
            return;
        }
        if (minutes > Long.MAX_VALUE - bank.turnover()) {
            reasons.add(new Reason.Uncountable(bank.turnover(), minutes));
        }
        bank.account(transfer.debited())
                .filter(account -> account.kind() == AccountKind.MEMBER)
                .flatMap(account -> bank.balance(account.id()))
                .filter(balance -> balance < minutes)
                .forEach(balance -> reasons.add(new Reason.Overdrawn(transfer.debited(), balance, minutes)));
    }

    private void examineReversal(TransferId reversed) {
        Transfer original = bank.transfer(reversed).getOrNull();
        if (original == null) {
            reasons.add(new Reason.NothingToReverse(reversed));
            return;
        }
        if (original.reverses().isDefined() || bank.reversalOf(reversed).isDefined()) {
            reasons.add(new Reason.NotReversible(reversed, bank.reversalOf(reversed)));
        }
        if (!original.reversal(transfer.id(), transfer.date()).equals(transfer)) {
            reasons.add(new Reason.NotOpposite(original));
        }
    }
}
