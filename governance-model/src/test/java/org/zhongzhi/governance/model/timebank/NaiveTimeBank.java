package org.zhongzhi.governance.model.timebank;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a time bank has to do, said once more: everything is counted anew from a list, and in numbers without an end. */
final class NaiveTimeBank {
    final Map<AccountId, AccountKind> accounts = new LinkedHashMap<>();
    final List<Transfer> ledger = new ArrayList<>();

    /** Opens an account, and tells whether it can. */
    boolean open(Account account) {
        AccountKind known = accounts.putIfAbsent(account.id(), account.kind());
        return known == null || known == account.kind();
    }

    /** Books a transfer, and tells the names of the reasons why not. */
    Set<String> apply(Transfer transfer) {
        if (ledger.contains(transfer)) {
            return Set.of();
        }
        Set<String> reasons = new TreeSet<>();
        if (known(transfer.id()).isPresent()) {
            reasons.add("TakenId");
        }
        if (ledger.stream().anyMatch(each -> each.date().isAfter(transfer.date()))) {
            reasons.add("TooEarly");
        }
        if (!accounts.containsKey(transfer.debited()) || !accounts.containsKey(transfer.credited())) {
            reasons.add("UnknownAccount");
        }
        if (transfer.debited().equals(transfer.credited())) {
            reasons.add("SameAccount");
        }
        BigInteger minutes = BigInteger.valueOf(transfer.minutes());
        if (minutes.signum() <= 0) {
            reasons.add("NotPositive");
        } else {
            if (accounts.get(transfer.debited()) == AccountKind.MEMBER
                    && minutes.compareTo(balance(transfer.debited(), LocalDate.MAX)) > 0) {
                reasons.add("Overdrawn");
            }
            if (turnover().add(minutes).bitLength() > 63) {
                reasons.add("Uncountable");
            }
        }
        transfer.reverses().forEach(reversed -> reasons.addAll(againstReversal(transfer, reversed)));
        if (reasons.isEmpty()) {
            ledger.add(transfer);
        }
        return reasons;
    }

    private Set<String> againstReversal(Transfer transfer, TransferId reversed) {
        Optional<Transfer> original = known(reversed);
        if (original.isEmpty()) {
            return Set.of("NothingToReverse");
        }
        Set<String> reasons = new TreeSet<>();
        if (ledger.stream().anyMatch(each -> each.reverses().contains(reversed))
                || original.get().reverses().isDefined()) {
            reasons.add("NotReversible");
        }
        if (!original.get().debited().equals(transfer.credited())
                || !original.get().credited().equals(transfer.debited())
                || original.get().minutes() != transfer.minutes()) {
            reasons.add("NotOpposite");
        }
        return reasons;
    }

    BigInteger balance(AccountId account, LocalDate asOf) {
        BigInteger balance = BigInteger.ZERO;
        for (Transfer each : ledger) {
            if (!each.date().isAfter(asOf)) {
                balance = balance.add(change(account, each));
            }
        }
        return balance;
    }

    List<Entry> statement(AccountId account) {
        List<Entry> lines = new ArrayList<>();
        BigInteger balance = BigInteger.ZERO;
        for (Transfer each : ledger) {
            BigInteger change = change(account, each);
            balance = balance.add(change);
            if (change.signum() != 0) {
                lines.add(Entry.of(each, change.longValueExact(), balance.longValueExact()));
            }
        }
        return lines;
    }

    BigInteger turnover() {
        return ledger.stream().map(each -> BigInteger.valueOf(each.minutes())).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static BigInteger change(AccountId account, Transfer transfer) {
        BigInteger minutes = BigInteger.valueOf(transfer.minutes());
        if (transfer.credited().equals(account)) {
            return minutes;
        }
        return transfer.debited().equals(account) ? minutes.negate() : BigInteger.ZERO;
    }

    private Optional<Transfer> known(TransferId id) {
        return ledger.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
