package org.zhongzhi.governance.model.timebank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.value.InvalidValueException;

class TimeBankTest {
    private static final AccountId COMMUNITY = AccountId.of("c-1");
    private static final AccountId VOLUNTEER = AccountId.of("v-1");
    private static final AccountId RESIDENT = AccountId.of("r-1");
    private static final AccountId NOBODY = AccountId.of("n-1");
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final LocalDate SECOND = LocalDate.of(2024, 3, 8);

    private static final Transfer EARNED = transfer("t-1", FIRST, COMMUNITY, VOLUNTEER, 90);
    private static final Transfer SPENT = transfer("t-2", SECOND, VOLUNTEER, RESIDENT, 60);

    private final TimeBank opened = TimeBank.empty()
            .open(Account.issuer(COMMUNITY))
            .get()
            .open(Account.member(VOLUNTEER))
            .get()
            .open(Account.member(RESIDENT))
            .get();
    private final TimeBank earned = opened.apply(EARNED).get();
    private final TimeBank spent = earned.apply(SPENT).get();

    @Test
    void minutes_go_from_one_account_to_another() {
        assertThat(spent.balance(COMMUNITY)).containsExactly(-90L);
        assertThat(spent.balance(VOLUNTEER)).containsExactly(30L);
        assertThat(spent.balance(RESIDENT)).containsExactly(60L);
        assertThat(spent.balance(NOBODY)).isEmpty();
        assertThat(spent.transfers()).containsExactly(EARNED, SPENT);
        assertThat(spent.trialBalance()).isEqualTo(TrialBalance.of(150, 150, 90));
        assertThat(spent.trialBalance().sum()).isZero();
    }

    @Test
    void a_bank_stays_as_it_was_when_another_comes_out_of_it() {
        assertThat(earned.balance(VOLUNTEER)).containsExactly(90L);
        assertThat(earned.transfers()).containsExactly(EARNED);
        assertThat(opened.balance(VOLUNTEER)).containsExactly(0L);
    }

    @Test
    void a_balance_as_of_a_day_counts_that_day_and_those_before() {
        assertThat(spent.balance(VOLUNTEER, FIRST.minusDays(1))).containsExactly(0L);
        assertThat(spent.balance(VOLUNTEER, FIRST)).containsExactly(90L);
        assertThat(spent.balance(VOLUNTEER, SECOND.minusDays(1))).containsExactly(90L);
        assertThat(spent.balance(VOLUNTEER, SECOND)).containsExactly(30L);
        assertThat(spent.balance(NOBODY, SECOND)).isEmpty();
    }

    @Test
    void a_statement_has_a_running_balance() {
        assertThat(spent.statement(VOLUNTEER)).containsExactly(Entry.of(EARNED, 90, 90), Entry.of(SPENT, -60, 30));
        assertThat(spent.statement(COMMUNITY)).containsExactly(Entry.of(EARNED, -90, -90));
        assertThat(spent.statement(NOBODY)).isEmpty();
    }

    @Test
    void accounts_are_opened_once_and_a_retry_does_no_harm() {
        assertThat(spent.open(Account.member(VOLUNTEER)).get()).isSameAs(spent);
        assertThat(spent.open(Account.issuer(VOLUNTEER)).getLeft().reasons())
                .containsExactly(new Reason.OtherKind(Account.member(VOLUNTEER)));
        assertThat(spent.accounts())
                .containsExactly(Account.issuer(COMMUNITY), Account.member(RESIDENT), Account.member(VOLUNTEER));
        assertThat(spent.account(NOBODY)).isEmpty();
    }

    @Test
    void the_same_transfer_again_is_answered_with_the_bank_as_it_stands() {
        assertThat(spent.apply(EARNED).get()).isSameAs(spent);
        assertThat(spent.apply(SPENT).get()).isSameAs(spent);
    }

    @Test
    void another_transfer_with_a_known_identifier_is_refused() {
        Transfer other = transfer("t-2", SECOND, VOLUNTEER, RESIDENT, 20);

        assertThat(reasons(spent, other)).containsExactly(new Reason.TakenId(SPENT));
    }

    @Test
    void a_member_never_goes_below_zero() {
        assertThat(reasons(spent, transfer("t-3", SECOND, VOLUNTEER, RESIDENT, 31)))
                .containsExactly(new Reason.Overdrawn(VOLUNTEER, 30, 31));
        assertThat(spent.apply(transfer("t-3", SECOND, VOLUNTEER, RESIDENT, 30))
                        .get()
                        .balance(VOLUNTEER))
                .containsExactly(0L);
    }

    @Test
    void minutes_are_retired_against_the_account_they_were_issued_from() {
        TimeBank retired =
                spent.apply(transfer("t-3", SECOND, RESIDENT, COMMUNITY, 60)).get();

        assertThat(retired.balance(COMMUNITY)).containsExactly(-30L);
        assertThat(retired.trialBalance().circulation()).isEqualTo(30);
    }

    @Test
    void a_transfer_before_the_date_of_the_last_is_refused_and_one_of_the_same_day_is_not() {
        assertThat(reasons(spent, transfer("t-3", SECOND.minusDays(1), COMMUNITY, VOLUNTEER, 10)))
                .containsExactly(new Reason.TooEarly(SECOND.minusDays(1), SECOND));
        assertThat(spent.apply(transfer("t-3", SECOND, COMMUNITY, VOLUNTEER, 10))
                        .isRight())
                .isTrue();
    }

    @Test
    void every_reason_is_told_at_once() {
        Transfer wrong = transfer("t-2", FIRST, NOBODY, NOBODY, -5);

        assertThat(reasons(spent, wrong))
                .containsExactly(
                        new Reason.TakenId(SPENT),
                        new Reason.TooEarly(FIRST, SECOND),
                        new Reason.UnknownAccount(NOBODY, true),
                        new Reason.UnknownAccount(NOBODY, false),
                        new Reason.SameAccount(NOBODY),
                        new Reason.NotPositive(-5));
        assertThat(reasons(spent, transfer("t-3", SECOND, VOLUNTEER, RESIDENT, 0)))
                .containsExactly(new Reason.NotPositive(0));
    }

    @Test
    void what_cannot_be_counted_is_refused_and_never_wraps() {
        TimeBank full = opened.apply(transfer("t-1", FIRST, COMMUNITY, VOLUNTEER, Long.MAX_VALUE))
                .get();

        assertThat(full.balance(COMMUNITY)).containsExactly(-Long.MAX_VALUE);
        assertThat(reasons(full, transfer("t-2", FIRST, COMMUNITY, RESIDENT, 1)))
                .containsExactly(new Reason.Uncountable(Long.MAX_VALUE, 1));
        assertThat(reasons(full, transfer("t-2", FIRST, VOLUNTEER, RESIDENT, 1)))
                .as("the sums of debits and credits would wrap, if no balance")
                .containsExactly(new Reason.Uncountable(Long.MAX_VALUE, 1));
        assertThat(reasons(full, transfer("t-2", FIRST, COMMUNITY, RESIDENT, Long.MIN_VALUE)))
                .containsExactly(new Reason.NotPositive(Long.MIN_VALUE));
    }

    @Test
    void a_reversal_takes_a_transfer_back_and_both_stay_in_the_ledger() {
        Transfer reversal = SPENT.reversal(TransferId.of("t-3"), SECOND);

        TimeBank reversed = spent.apply(reversal).get();

        assertThat(reversed.balance(VOLUNTEER)).containsExactly(90L);
        assertThat(reversed.balance(RESIDENT)).containsExactly(0L);
        assertThat(reversed.transfers()).containsExactly(EARNED, SPENT, reversal);
        assertThat(reversed.reversalOf(SPENT.id())).containsExactly(reversal.id());
        assertThat(reversed.reversalOf(EARNED.id())).isEmpty();
        assertThat(reversed.apply(reversal).get()).isSameAs(reversed);
        assertThat(reversed.apply(SPENT).get()).as("a late retry").isSameAs(reversed);
    }

    @Test
    void a_transfer_is_reversed_once_and_a_reversal_never() {
        TransferId third = TransferId.of("t-3");
        TransferId fourth = TransferId.of("t-4");
        TimeBank reversed = spent.apply(SPENT.reversal(third, SECOND)).get();

        assertThat(reasons(reversed, SPENT.reversal(fourth, SECOND)))
                .containsExactly(
                        new Reason.Overdrawn(RESIDENT, 0, 60),
                        new Reason.NotReversible(SPENT.id(), Option.some(third)));
        assertThat(reasons(reversed, SPENT.reversal(third, SECOND).reversal(fourth, SECOND)))
                .containsExactly(new Reason.NotReversible(third, Option.none()));
    }

    @Test
    void an_unknown_transfer_is_not_reversed_nor_one_by_itself() {
        Transfer unknown = transfer("t-9", SECOND, VOLUNTEER, RESIDENT, 5).reversal(TransferId.of("t-3"), SECOND);
        Transfer itself = transfer("t-3", SECOND, RESIDENT, VOLUNTEER, 5).reversal(TransferId.of("t-3"), SECOND);

        assertThat(reasons(spent, unknown)).containsExactly(new Reason.NothingToReverse(TransferId.of("t-9")));
        assertThat(reasons(spent, itself)).containsExactly(new Reason.NothingToReverse(TransferId.of("t-3")));
    }

    @Test
    void a_reversal_is_whole_and_the_other_way_round() {
        Array<Transfer> others = Array.of(
                reversalOfSpent(RESIDENT, VOLUNTEER, 59),
                reversalOfSpent(VOLUNTEER, RESIDENT, 30),
                reversalOfSpent(RESIDENT, COMMUNITY, 60));

        assertThat(others)
                .allSatisfy(other -> assertThat(reasons(spent, other)).contains(new Reason.NotOpposite(SPENT)));
    }

    @Test
    void what_the_member_has_spent_is_not_taken_back() {
        assertThat(reasons(spent, EARNED.reversal(TransferId.of("t-3"), SECOND)))
                .containsExactly(new Reason.Overdrawn(VOLUNTEER, 30, 90));
    }

    @Test
    void banks_are_equal_by_their_accounts_and_their_ledger() {
        TimeBank otherOrder = TimeBank.empty()
                .open(Account.member(RESIDENT))
                .get()
                .open(Account.member(VOLUNTEER))
                .get()
                .open(Account.issuer(COMMUNITY))
                .get();

        assertThat(otherOrder).isEqualTo(opened).hasSameHashCodeAs(opened);
        assertThat(otherOrder.apply(EARNED).get()).isEqualTo(earned);
        assertThat(opened).isNotEqualTo(earned);
        assertThat(TimeBank.empty().open(Account.member(VOLUNTEER)).get())
                .isNotEqualTo(TimeBank.empty().open(Account.issuer(VOLUNTEER)).get());
        assertThat(spent).hasToString("Time bank with 3 accounts and 2 transfers");
    }

    @Test
    void a_refusal_has_a_reason() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Refusal.of(Array.empty()))
                .withMessage("The refusal has no reason: expected one at least");
    }

    /** In proportion to the ledger it would be a hundred times. */
    @Test
    void a_transfer_takes_about_as_long_on_a_ledger_a_hundred_times_as_long() {
        TimeBank small = grown(opened, 0, 300);
        TimeBank large = grown(opened, 0, 30_000);
        fastest(small);

        assertThat(fastest(large)).isLessThan(20 * fastest(small));
        assertThat(large.balance(VOLUNTEER)).containsExactly(30_000L);
        assertThat(large.balance(VOLUNTEER, FIRST)).containsExactly(1_000L);
    }

    /** The time of the fastest of ten rounds of a hundred transfers and balances, in nanoseconds. */
    private static long fastest(TimeBank bank) {
        int booked = bank.transfers().size();
        long fastest = Long.MAX_VALUE;
        for (int round = 0; round < 10; round++) {
            long start = System.nanoTime();
            grown(bank, booked, booked + 100);
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        return fastest;
    }

    private static TimeBank grown(TimeBank bank, int from, int until) {
        TimeBank growing = bank;
        for (int i = from; i < until; i++) {
            growing = growing.apply(transfer("t-" + i, FIRST.plusDays(i / 1000), COMMUNITY, VOLUNTEER, 1))
                    .get();
            growing.balance(VOLUNTEER, FIRST.plusDays(i / 2000));
        }
        return growing;
    }

    private static Transfer reversalOfSpent(AccountId debited, AccountId credited, long minutes) {
        return Transfer.builder()
                .id(TransferId.of("t-3"))
                .date(SECOND)
                .debited(debited)
                .credited(credited)
                .minutes(minutes)
                .reverses(Option.some(SPENT.id()))
                .build();
    }

    private static Array<Reason> reasons(TimeBank bank, Transfer transfer) {
        return bank.apply(transfer).getLeft().reasons().toArray();
    }

    private static Transfer transfer(String id, LocalDate date, AccountId debited, AccountId credited, long minutes) {
        return Transfer.builder()
                .id(TransferId.of(id))
                .date(date)
                .debited(debited)
                .credited(credited)
                .minutes(minutes)
                .build();
    }
}
