package org.zhongzhi.governance.model.timebank;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongzhi.governance.model.value.Text;

class ReasonTest {
    private static final AccountId ACCOUNT = AccountId.of("secret-1");
    private static final LocalDate DATE = LocalDate.of(2024, 3, 1);
    private static final Transfer TRANSFER = Transfer.builder()
            .id(TransferId.of("t-1"))
            .date(DATE)
            .debited(ACCOUNT)
            .credited(AccountId.of("secret-2"))
            .minutes(90)
            .build();

    static Stream<Arguments> reasons() {
        return Stream.of(
                Arguments.of(
                        new Reason.OtherKind(Account.issuer(ACCOUNT)),
                        "该账户已开立，类型为“发行账户”；应使用其他编号。",
                        "The account is open already, of the kind \"issuing account\": expected another identifier."),
                Arguments.of(
                        new Reason.UnknownAccount(ACCOUNT, true),
                        "转出账户尚未开立；应先开立账户。",
                        "The account that is debited is not open: expected one that was opened before."),
                Arguments.of(
                        new Reason.UnknownAccount(ACCOUNT, false),
                        "转入账户尚未开立；应先开立账户。",
                        "The account that is credited is not open: expected one that was opened before."),
                Arguments.of(
                        new Reason.SameAccount(ACCOUNT),
                        "转出与转入为同一账户；应为两个账户。",
                        "The same account is debited and credited: expected two accounts."),
                Arguments.of(new Reason.NotPositive(-3), "划转-3分钟；应至少1分钟。", "The minutes are -3: expected 1 or more."),
                Arguments.of(
                        new Reason.Overdrawn(ACCOUNT, 30, 45),
                        "转出账户余额30分钟，划转45分钟；成员账户不得透支。",
                        "The account that is debited has 30 minutes and 45 are asked for: "
                                + "expected no more than it has."),
                Arguments.of(
                        new Reason.Uncountable(Long.MAX_VALUE - 1, 2),
                        "累计划转9223372036854775806分钟，再划转2分钟将超过9223372036854775807分钟的上限。",
                        "9223372036854775806 minutes were transferred in all and 2 are asked for: "
                                + "expected at most 9223372036854775807 together."),
                Arguments.of(
                        new Reason.TakenId(TRANSFER),
                        "编号“t-1”已用于另一笔内容不同的划转；应使用其他编号。",
                        "The identifier \"t-1\" is that of another transfer, of other content: "
                                + "expected another identifier."),
                Arguments.of(
                        new Reason.TooEarly(DATE, DATE.plusDays(1)),
                        "划转日期2024-03-01早于最近一笔的日期2024-03-02；应为该日或之后。",
                        "The date 2024-03-01 is before 2024-03-02, that of the last transfer: "
                                + "expected that date or a later one."),
                Arguments.of(
                        new Reason.NothingToReverse(TRANSFER.id()),
                        "被冲正的划转“t-1”不存在；应为已记账的划转。",
                        "There is no transfer \"t-1\" to reverse: expected one that was booked before."),
                Arguments.of(
                        new Reason.NotReversible(TRANSFER.id(), Option.some(TransferId.of("t-2"))),
                        "划转“t-1”已由“t-2”冲正；每笔只能冲正一次。",
                        "Transfer \"t-1\" was reversed by \"t-2\": expected one that was not."),
                Arguments.of(
                        new Reason.NotReversible(TRANSFER.id(), Option.none()),
                        "划转“t-1”本身是冲正；应另记一笔新的划转。",
                        "Transfer \"t-1\" is a reversal itself: expected a new transfer instead."),
                Arguments.of(
                        new Reason.NotOpposite(TRANSFER),
                        "与被冲正的划转“t-1”不符；应为90分钟，且转出、转入账户与之相反。",
                        "The transfer is not the opposite of \"t-1\": expected 90 minutes, "
                                + "and its two accounts the other way round."));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void a_reason_says_what_was_found_and_expected_and_no_account(Reason reason, String chinese, String english) {
        assertThat(reason.inWords()).isEqualTo(Text.of(chinese, english));
        assertThat(reason.inWords().toString()).doesNotContain("secret");
    }

    @Test
    void every_reason_is_tested_here() {
        assertThat(reasons().<Class<?>>map(each -> each.get()[0].getClass()).distinct())
                .containsExactlyInAnyOrder(Reason.class.getPermittedSubclasses());
    }

    @Test
    void a_refusal_says_every_reason() {
        Refusal refusal = Refusal.of(Array.of(new Reason.NotPositive(0), new Reason.SameAccount(ACCOUNT)));

        assertThat(refusal.inWords())
                .isEqualTo(Text.of(
                        "划转0分钟；应至少1分钟。转出与转入为同一账户；应为两个账户。",
                        "The minutes are 0: expected 1 or more. "
                                + "The same account is debited and credited: expected two accounts."));
    }
}
