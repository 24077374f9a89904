package org.zhongzhi.governance.model.timebank;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * What may be asked of a time bank: of few accounts, transfers and days, so that they meet. Half of it is made to fit the
 * bank as it is when it is asked, so that ledgers grow.
 */
final class Requests {
    static final LocalDate FIRST_DAY = LocalDate.of(2024, 3, 1);
    static final LocalDate LAST_DAY = FIRST_DAY.plusDays(5);

    private Requests() {}

    /** Asks something of a bank. */
    @FunctionalInterface
    interface Request {
        Transfer of(TimeBank bank);
    }

    /** Of five identifiers, so that one may come twice, as another kind, or not at all. */
    static Arbitrary<List<Account>> accounts() {
        return Combinators.combine(accountIds(), Arbitraries.of(AccountKind.class))
                .as(Account::of)
                .list()
                .ofMinSize(2)
                .ofMaxSize(9);
    }

    static Arbitrary<List<Request>> requests() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, transfers().map(transfer -> bank -> transfer)),
                        Tuple.of(5, fitting()),
                        Tuple.of(1, retries()),
                        Tuple.of(2, reversals()),
                        Tuple.of(1, spoiltReversals()))
                .list()
                .ofMaxSize(30);
    }

    private static Arbitrary<Transfer> transfers() {
        Arbitrary<Long> minutes = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.longs().between(1, 120)),
                Tuple.of(1, Arbitraries.longs().between(-2, 0)),
                Tuple.of(1, Arbitraries.of(Long.MAX_VALUE, Long.MAX_VALUE / 2, Long.MIN_VALUE)));
        return Combinators.combine(
                        transferIds(),
                        Arbitraries.of(
                                FIRST_DAY.datesUntil(LAST_DAY.plusDays(1)).toList()),
                        accountIds(),
                        accountIds(),
                        minutes,
                        transferIds().injectNull(0.85))
                .as((id, date, debited, credited, time, reversed) -> Transfer.builder()
                        .id(id)
                        .date(date)
                        .debited(debited)
                        .credited(credited)
                        .minutes(time)
                        .reverses(Option.of(reversed))
                        .build());
    }

    /** Between two accounts that are open, from one that has the minutes, if there are such. */
    private static Arbitrary<Request> fitting() {
        return Combinators.combine(
                        positions(), positions(), Arbitraries.integers().between(0, 1), transfers())
                .as((one, other, later, otherwise) -> bank -> {
                    Seq<Account> open = bank.accounts();
                    Seq<Account> able = open.filter(account -> most(bank, account) > 0);
                    if (able.isEmpty() || open.size() == 1) {
                        return otherwise;
                    }
                    Account debited = able.get(one % able.size());
                    Seq<Account> others = open.remove(debited);
                    LocalDate day = lastDay(bank).plusDays(later);
                    return Transfer.builder()
                            .id(newId(bank))
                            .date(day.isBefore(LAST_DAY) ? day : LAST_DAY)
                            .debited(debited.id())
                            .credited(others.get(other % others.size()).id())
                            .minutes(Math.floorMod(otherwise.minutes(), most(bank, debited)) + 1)
                            .build();
                });
    }

    private static long most(TimeBank bank, Account account) {
        return account.kind() == AccountKind.ISSUER
                ? 100
                : bank.balance(account.id()).get();
    }

    private static Arbitrary<Request> retries() {
        return Combinators.combine(positions(), transfers())
                .as((position, otherwise) -> bank -> booked(bank, position).getOrElse(otherwise));
    }

    private static Arbitrary<Request> reversals() {
        return Combinators.combine(positions(), transfers())
                .as((position, otherwise) -> bank -> booked(bank, position)
                        .map(each -> each.reversal(newId(bank), lastDay(bank)))
                        .getOrElse(otherwise));
    }

    private static Arbitrary<Request> spoiltReversals() {
        return Combinators.combine(positions(), transfers())
                .as((position, otherwise) -> bank -> booked(bank, position)
                        .map(each -> Transfer.builder()
                                .from(otherwise)
                                .id(newId(bank))
                                .date(lastDay(bank))
                                .reverses(Option.some(each.id()))
                                .build())
                        .getOrElse(otherwise));
    }

    private static Arbitrary<AccountId> accountIds() {
        return Arbitraries.integers().between(1, 5).map(number -> AccountId.of("a-" + number));
    }

    private static Arbitrary<TransferId> transferIds() {
        return Arbitraries.integers().between(1, 20).map(number -> TransferId.of("t-" + number));
    }

    private static Arbitrary<Integer> positions() {
        return Arbitraries.integers().between(0, 60);
    }

    private static TransferId newId(TimeBank bank) {
        return TransferId.of("new-" + bank.transfers().size());
    }

    private static Option<Transfer> booked(TimeBank bank, int position) {
        return bank.transfers().isEmpty()
                ? Option.none()
                : Option.some(bank.transfers().get(position % bank.transfers().size()));
    }

    private static LocalDate lastDay(TimeBank bank) {
        return bank.transfers().lastOption().map(Transfer::date).getOrElse(FIRST_DAY);
    }
}
