package org.zhongzhi.governance.model.timebank;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A time bank (时间银行, hezhou-2022 § 3.2e): accounts in minutes and an append-only ledger of transfers between them, by
 * double entry. Balances are derived from the ledger, so that debits equal credits and all balances add up to zero, always.
 *
 * <pre>{@code
 * TimeBank bank = TimeBank.empty()
 *         .open(Account.issuer(community)).get()
 *         .open(Account.member(volunteer)).get();
 * Either<Refusal, TimeBank> next = bank.apply(Transfer.builder()
 *         .id(TransferId.of("order-17")).date(date).debited(community).credited(volunteer).minutes(90).build());
 * next.get().balance(volunteer);                           // Some(90)
 * }</pre>
 *
 * <p>A retry does no harm: the same transfer again gives the bank as it stands, so minutes are credited once. What is wrong
 * is taken back by a reversal (冲正), once and whole; a reversal is not reversed again, and it is refused like any transfer
 * if the member has spent the minutes.
 *
 * <p>Transfers are booked in the order of their dates: one with a date before that of the last is refused. So what an
 * account had at the end of a day never changes by what is booked later, and no member was below zero on any day.
 *
 * <p>A time bank is immutable and safe to share between threads. Opening an account and applying a transfer cost a few
 * look-ups, and so does a balance; a balance as of a date takes, beyond that, steps in proportion to the logarithm of the
 * lines on the account. None of them grows otherwise with the accounts or the ledger. A new bank shares with the old one
 * all but the way to what differs.
 */
public final class TimeBank {
    private static final TimeBank EMPTY =
            new TimeBank(HashMap.empty(), Vector.empty(), HashMap.empty(), HashMap.empty(), 0);

    private final Map<AccountId, Book> books;
    private final Vector<Transfer> ledger;
    private final Map<TransferId, Transfer> byId;
    private final Map<TransferId, TransferId> reversals;
    private final long turnover;

    private TimeBank(
            Map<AccountId, Book> books,
            Vector<Transfer> ledger,
            Map<TransferId, Transfer> byId,
            Map<TransferId, TransferId> reversals,
            long turnover) {
        this.books = books;
        this.ledger = ledger;
        this.byId = byId;
        this.reversals = reversals;
        this.turnover = turnover;
    }

    /**
     * A time bank without accounts.
     *
     * @return the bank
     */
    public static TimeBank empty() {
        return EMPTY;
    }

    /**
     * Opens an account, with a balance of zero.
     *
     * @param account the account
     * @return the bank with the account, this one if it is open already, or why not
     */
    public Either<Refusal, TimeBank> open(Account account) {
        Option<Account> known = account(account.id());
        if (known.isEmpty()) {
            return Either.right(
                    new TimeBank(books.put(account.id(), Book.of(account)), ledger, byId, reversals, turnover));
        }
        return known.contains(account)
                ? Either.right(this)
                : Either.left(
                        Refusal.of(known.<Reason>map(Reason.OtherKind::new).toVector()));
    }

    /**
     * Books a transfer.
     *
     * @param transfer the transfer
     * @return the bank after it, this one if it has booked this very transfer before, or every reason why not
     */
    public Either<Refusal, TimeBank> apply(Transfer transfer) {
        if (transfer(transfer.id()).contains(transfer)) {
            return Either.right(this);
        }
        Seq<Reason> reasons = Examination.of(this, transfer);
        return reasons.isEmpty() ? Either.right(after(transfer)) : Either.left(Refusal.of(reasons));
    }

    private TimeBank after(Transfer transfer) {
        return new TimeBank(
                books.computeIfPresent(transfer.debited(), (id, book) -> book.debited(transfer))
                        ._2()
                        .computeIfPresent(transfer.credited(), (id, book) -> book.credited(transfer))
                        ._2(),
                ledger.append(transfer),
                byId.put(transfer.id(), transfer),
                transfer.reverses()
                        .map(reversed -> reversals.put(reversed, transfer.id()))
                        .getOrElse(reversals),
                turnover + transfer.minutes());
    }

    /**
     * The accounts.
     *
     * @return the accounts, ordered by identifier
     */
    public Seq<Account> accounts() {
        return books.values()
                .map(Book::account)
                .sorted(Comparator.comparing(Account::id))
                .toArray();
    }

    /**
     * An account by its identifier.
     *
     * @param id which account
     * @return the account, or none if it is not open
     */
    public Option<Account> account(AccountId id) {
        return books.get(id).map(Book::account);
    }

    /**
     * The ledger.
     *
     * @return every transfer, the first first
     */
    public Seq<Transfer> transfers() {
        return ledger;
    }

    /**
     * A transfer by its identifier.
     *
     * @param id which transfer
     * @return the transfer, or none if it is not in the ledger
     */
    public Option<Transfer> transfer(TransferId id) {
        return byId.get(id);
    }

    /**
     * What took a transfer back.
     *
     * @param id which transfer
     * @return the identifier of its reversal, or none if it stands
     */
    public Option<TransferId> reversalOf(TransferId id) {
        return reversals.get(id);
    }

    /**
     * What an account has.
     *
     * @param id which account
     * @return the balance in minutes after the last transfer, or none if the account is not open
     */
    public Option<Long> balance(AccountId id) {
        return books.get(id).map(Book::balance);
    }

    /**
     * What an account had at the end of a day.
     *
     * @param id which account
     * @param asOf the day
     * @return the balance in minutes after the last transfer of the day or before it, or none if the account is not open
     */
    public Option<Long> balance(AccountId id, LocalDate asOf) {
        return books.get(id).map(book -> book.balance(asOf));
    }

    /**
     * What was booked on an account.
     *
     * @param id which account
     * @return its transfers with the balance after each, the oldest first; none if the account is not open
     */
    public Seq<Entry> statement(AccountId id) {
        return books.get(id).<Seq<Entry>>map(Book::entries).getOrElse(Array.empty());
    }

    /**
     * What all accounts together were debited and credited, added up account by account.
     *
     * @return the trial balance
     */
    public TrialBalance trialBalance() {
        long debits = 0;
        long credits = 0;
        long circulation = 0;
        for (Book book : books.values()) {
            debits += book.debits();
            credits += book.credits();
            circulation += book.account().kind() == AccountKind.MEMBER ? book.balance() : 0;
        }
        return TrialBalance.of(debits, credits, circulation);
    }

    /** All minutes ever transferred: no account can have been credited or debited more, so nothing else overflows. */
    long turnover() {
        return turnover;
    }

    /** Banks are equal if they have the same accounts and the same ledger, from which all else follows. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TimeBank that
                && ledger.equals(that.ledger)
                && books.keySet().equals(that.books.keySet())
                && books.values()
                        .forAll(book -> that.account(book.account().id()).contains(book.account()));
    }

    @Override
    public int hashCode() {
        return 31 * books.keySet().hashCode() + ledger.hashCode();
    }

    @Override
    public String toString() {
        return "Time bank with " + books.size() + " accounts and " + ledger.size() + " transfers";
    }
}
