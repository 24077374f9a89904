package org.zhongzhi.governance.model.timebank;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.zhongzhi.governance.model.value.Text;

/**
 * Why a time bank takes an account or a transfer not. What each holds is for programs; the words leave out the identifiers
 * of accounts, which may stand for people.
 */
public sealed interface Reason {
    /**
     * The reason in a sentence.
     *
     * @return what was found and what was expected, in both languages
     */
    Text inWords();

    /**
     * The account was opened before, as one of another kind.
     *
     * @param account the account as it is
     */
    record OtherKind(Account account) implements Reason {
        @Override
        public Text inWords() {
            Text kind = account.kind().label();
            return Text.of(
                    "该账户已开立，类型为“" + kind.chinese() + "”；应使用其他编号。",
                    "The account is open already, of the kind \"" + kind.english()
                            + "\": expected another identifier.");
        }
    }

    /**
     * An account is not open.
     *
     * @param account which account
     * @param isDebited whether it is the one that is debited
     */
    record UnknownAccount(AccountId account, boolean isDebited) implements Reason {
        @Override
        public Text inWords() {
            return Text.of(
                    (isDebited ? "转出" : "转入") + "账户尚未开立；应先开立账户。",
                    "The account that is " + (isDebited ? "debited" : "credited")
                            + " is not open: expected one that was opened before.");
        }
    }

    /**
     * The same account is debited and credited.
     *
     * @param account which account
     */
    record SameAccount(AccountId account) implements Reason {
        @Override
        public Text inWords() {
            return Text.of("转出与转入为同一账户；应为两个账户。", "The same account is debited and credited: expected two accounts.");
        }
    }

    /**
     * The transfer is of no time.
     *
     * @param minutes the minutes that were asked for
     */
    record NotPositive(long minutes) implements Reason {
        @Override
        public Text inWords() {
            return Text.of("划转" + minutes + "分钟；应至少1分钟。", "The minutes are " + minutes + ": expected 1 or more.");
        }
    }

    /**
     * The account of a member would go below zero.
     *
     * @param account which account
     * @param balance what it has, in minutes
     * @param asked what is asked for, in minutes
     */
    record Overdrawn(AccountId account, long balance, long asked) implements Reason {
        @Override
        public Text inWords() {
            return Text.of(
                    "转出账户余额" + balance + "分钟，划转" + asked + "分钟；成员账户不得透支。",
                    "The account that is debited has " + balance + " minutes and " + asked
                            + " are asked for: expected no more than it has.");
        }
    }

    /**
     * All minutes ever transferred would be more than can be counted.
     *
     * @param turnover the minutes transferred so far
     * @param asked what is asked for, in minutes
     */
    record Uncountable(long turnover, long asked) implements Reason {
        @Override
        public Text inWords() {
            return Text.of(
                    "累计划转" + turnover + "分钟，再划转" + asked + "分钟将超过" + Long.MAX_VALUE + "分钟的上限。",
                    turnover + " minutes were transferred in all and " + asked + " are asked for: expected at most "
                            + Long.MAX_VALUE + " together.");
        }
    }

    /**
     * The identifier is that of another transfer.
     *
     * @param known the transfer that has it
     */
    record TakenId(Transfer known) implements Reason {
        @Override
        public Text inWords() {
            return Text.of(
                    "编号“" + known.id() + "”已用于另一笔内容不同的划转；应使用其他编号。",
                    "The identifier \"" + known.id()
                            + "\" is that of another transfer, of other content: expected another identifier.");
        }
    }

    /**
     * The date lies before that of the last transfer.
     *
     * @param date the date of the transfer
     * @param last the date of the last one
     */
    record TooEarly(LocalDate date, LocalDate last) implements Reason {
        @Override
        public Text inWords() {
            return Text.of(
                    "划转日期" + date + "早于最近一笔的日期" + last + "；应为该日或之后。",
                    "The date " + date + " is before " + last
                            + ", that of the last transfer: expected that date or a later one.");
        }
    }

    /**
     * The transfer that is reversed is not in the ledger.
     *
     * @param reversed which transfer
     */
    record NothingToReverse(TransferId reversed) implements Reason {
        @Override
        public Text inWords() {
            return Text.of(
                    "被冲正的划转“" + reversed + "”不存在；应为已记账的划转。",
                    "There is no transfer \"" + reversed + "\" to reverse: expected one that was booked before.");
        }
    }

    /**
     * The transfer was reversed before, or is a reversal itself.
     *
     * @param reversed which transfer
     * @param by what reversed it, or none if it is a reversal itself
     */
    record NotReversible(TransferId reversed, Option<TransferId> by) implements Reason {
        @Override
        public Text inWords() {
            return by.map(other -> Text.of(
                            "划转“" + reversed + "”已由“" + other + "”冲正；每笔只能冲正一次。",
                            "Transfer \"" + reversed + "\" was reversed by \"" + other
                                    + "\": expected one that was not."))
                    .getOrElse(() -> Text.of(
                            "划转“" + reversed + "”本身是冲正；应另记一笔新的划转。",
                            "Transfer \"" + reversed + "\" is a reversal itself: expected a new transfer instead."));
        }
    }

    /**
     * The transfer is not the opposite of what it reverses.
     *
     * @param reversed the transfer that is reversed
     */
    record NotOpposite(Transfer reversed) implements Reason {
        @Override
        public Text inWords() {
            return Text.of(
                    "与被冲正的划转“" + reversed.id() + "”不符；应为" + reversed.minutes() + "分钟，且转出、转入账户与之相反。",
                    "The transfer is not the opposite of \"" + reversed.id() + "\": expected " + reversed.minutes()
                            + " minutes, and its two accounts the other way round.");
        }
    }
}
