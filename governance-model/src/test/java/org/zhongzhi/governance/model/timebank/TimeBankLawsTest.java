package org.zhongzhi.governance.model.timebank;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.zhongzhi.governance.model.timebank.Requests.Request;

/** Whatever is asked of a time bank, in whatever order, wrong or not. */
class TimeBankLawsTest {
    private static final List<LocalDate> DAYS = Requests.FIRST_DAY
            .minusDays(1)
            .datesUntil(Requests.LAST_DAY.plusDays(2))
            .toList();

    private static final List<String> REASONS = Stream.of(Reason.class.getPermittedSubclasses())
            .map(Class::getSimpleName)
            .filter(reason -> !reason.equals("OtherKind"))
            .toList();

    @Property(tries = 500)
    void debits_equal_credits_and_all_balances_add_up_to_zero(
            @ForAll("accounts") List<Account> accounts, @ForAll("requests") List<Request> requests) {
        TimeBank bank = opened(accounts);
        for (Request request : requests) {
            TimeBank next = bank.apply(request.of(bank)).getOrElse(bank);

            TrialBalance trial = next.trialBalance();
            assertThat(trial.debits()).isEqualTo(trial.credits());
            assertThat(trial.sum()).isZero();
            assertThat(balances(next).reduce(Math::addExact)).isZero();
            bank = next;
        }
    }

    @Property(tries = 500)
    void no_member_is_below_zero_on_any_day(
            @ForAll("accounts") List<Account> accounts, @ForAll("requests") List<Request> requests) {
        TimeBank bank = after(opened(accounts), requests);

        for (Account account : bank.accounts().filter(each -> each.kind() == AccountKind.MEMBER)) {
            assertThat(DAYS).allMatch(day -> bank.balance(account.id(), day).get() >= 0);
            assertThat(bank.statement(account.id()).map(Entry::balance)).allMatch(balance -> balance >= 0);
        }
    }

    @Property(tries = 500)
    void a_bank_agrees_with_one_that_counts_everything_anew(
            @ForAll("accounts") List<Account> accounts, @ForAll("requests") List<Request> requests) {
        NaiveTimeBank naive = new NaiveTimeBank();
        TimeBank bank = TimeBank.empty();
        for (Account account : accounts) {
            Either<Refusal, TimeBank> next = bank.open(account);
            assertThat(next.isRight()).isEqualTo(naive.open(account));
            bank = next.getOrElse(bank);
        }
        for (Request request : requests) {
            Transfer transfer = request.of(bank);
            Either<Refusal, TimeBank> next = bank.apply(transfer);
            Set<String> reasons = naive.apply(transfer);
            Statistics.label("taken").collect(reasons.isEmpty());
            reasons.forEach(reason -> Statistics.label("reason").collect(reason));

            assertThat(names(next)).isEqualTo(reasons);
            bank = next.getOrElse(bank);
            assertAgreement(bank, naive);
        }
        Statistics.label("taken").coverage(taken -> taken.check(true).percentage(share -> share > 30));
        Statistics.label("reason")
                .coverage(seen -> REASONS.forEach(reason -> seen.check(reason).count(times -> times > 0)));
    }

    @Property(tries = 300)
    void asking_everything_again_changes_nothing(
            @ForAll("accounts") List<Account> accounts, @ForAll("requests") List<Request> requests) {
        TimeBank bank = after(opened(accounts), requests);
        TimeBank same = bank;
        for (Account account : bank.accounts()) {
            same = same.open(account).get();
        }
        for (Transfer transfer : bank.transfers()) {
            same = same.apply(transfer).get();
        }

        assertThat(same).isSameAs(bank);
    }

    @Property(tries = 300)
    void the_accounts_and_the_ledger_are_the_bank(
            @ForAll("accounts") List<Account> accounts, @ForAll("requests") List<Request> requests) {
        TimeBank bank = after(opened(accounts), requests);

        TimeBank replayed = bank.transfers()
                .foldLeft(
                        opened(bank.accounts().reverse().asJava()),
                        (then, transfer) -> then.apply(transfer).get());

        assertThat(replayed).isEqualTo(bank).hasSameHashCodeAs(bank);
        assertThat(balances(replayed)).isEqualTo(balances(bank));
    }

    @Property(tries = 300)
    void what_an_account_had_on_a_day_stays_so_whatever_is_booked_later(
            @ForAll("accounts") List<Account> accounts,
            @ForAll("requests") List<Request> requests,
            @ForAll("requests") List<Request> later) {
        TimeBank bank = after(opened(accounts), requests);
        LocalDate last = bank.transfers().lastOption().map(Transfer::date).getOrElse(Requests.FIRST_DAY);

        TimeBank next = after(bank, later);

        for (Account account : bank.accounts()) {
            assertThat(DAYS)
                    .filteredOn(day -> day.isBefore(last))
                    .allSatisfy(day ->
                            assertThat(next.balance(account.id(), day)).isEqualTo(bank.balance(account.id(), day)));
        }
    }

    private static void assertAgreement(TimeBank bank, NaiveTimeBank naive) {
        assertThat(bank.transfers()).isEqualTo(io.vavr.collection.List.ofAll(naive.ledger));
        assertThat(bank.accounts().map(Account::id).toJavaSet()).isEqualTo(naive.accounts.keySet());
        assertThat(BigInteger.valueOf(bank.trialBalance().debits())).isEqualTo(naive.turnover());
        for (Account account : bank.accounts()) {
            AccountId id = account.id();
            assertThat(account.kind()).isEqualTo(naive.accounts.get(id));
            assertThat(bank.balance(id).map(BigInteger::valueOf)).containsExactly(naive.balance(id, LocalDate.MAX));
            assertThat(bank.statement(id)).containsExactlyElementsOf(naive.statement(id));
            for (LocalDate day : DAYS) {
                assertThat(bank.balance(id, day).map(BigInteger::valueOf)).containsExactly(naive.balance(id, day));
            }
        }
    }

    private static Set<String> names(Either<Refusal, TimeBank> answer) {
        Set<String> names = new TreeSet<>();
        answer.swap()
                .forEach(refusal -> refusal.reasons()
                        .forEach(reason -> names.add(reason.getClass().getSimpleName())));
        return names;
    }

    private static TimeBank opened(List<Account> accounts) {
        TimeBank bank = TimeBank.empty();
        for (Account account : accounts) {
            bank = bank.open(account).getOrElse(bank);
        }
        return bank;
    }

    private static TimeBank after(TimeBank bank, List<Request> requests) {
        TimeBank next = bank;
        for (Request request : requests) {
            next = next.apply(request.of(next)).getOrElse(next);
        }
        return next;
    }

    private static Seq<Long> balances(TimeBank bank) {
        return bank.accounts().flatMap(account -> bank.balance(account.id()));
    }

    @Provide
    Arbitrary<List<Account>> accounts() {
        return Requests.accounts();
    }

    @Provide
    Arbitrary<List<Request>> requests() {
        return Requests.requests();
    }
}
