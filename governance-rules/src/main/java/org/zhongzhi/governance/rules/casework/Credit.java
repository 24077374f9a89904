package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.ZoneId;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.CaseEvent;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.Effect;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.organization.ActorId;
import org.zhongzhi.governance.model.timebank.AccountId;
import org.zhongzhi.governance.model.timebank.Transfer;
import org.zhongzhi.governance.model.timebank.TransferId;

/**
 * Minutes that a case earns whoever has done its work (时间银行记账, hezhou-2022 § 3.2e). Its transfer is named after the case and
 * the assignment: a time bank that is given it again books it once.
 *
 * @param source the case
 * @param assignment the number of the assignment in the case
 * @param party who earns the minutes
 * @param minutes how many
 * @param at when they were earned, as when the service was confirmed
 */
public record Credit(CaseId source, int assignment, ActorId party, long minutes, Instant at) {
    /**
     * The minutes that a case has earned.
     *
     * @param standing the case
     * @return the credits, in the order in which they were earned; each assignment earns minutes once
     */
    public static Seq<Credit> of(Case standing) {
        return standing.history().flatMap(Credit::earned).distinctBy(Credit::assignment);
    }

    private static Seq<Credit> earned(Case after) {
        CaseEvent event = after.lastEvent();
        ActionKind action = after.procedure().action(event.action().action()).get();
        Seq<Effect> effects = action.transitions().get(event.way()).effects();
        return effects.flatMap(effect -> effect instanceof Effect.Credit credit
                ? after.assignments()
                        .filter(each -> each.kind().id().equals(credit.kind())
                                && each.state().id().equals(credit.state()))
                        .flatMap(each -> earned(after, each, credit.minutes()))
                : Array.empty());
    }

    private static Seq<Credit> earned(Case after, Assignment assignment, FieldId field) {
        return after.events()
                .filter(each -> each.action().assignment() == assignment.number())
                .map(each -> each.action().fields().find(field))
                .filter(FieldValue.Whole.class::isInstance)
                .lastOption()
                .map(value -> new Credit(
                        after.id(),
                        assignment.number(),
                        assignment.party(),
                        ((FieldValue.Whole) value).number(),
                        after.lastEvent().action().at()))
                .toArray();
    }

    /**
     * The transfer that books it.
     *
     * @param issuing the account of the time bank that issues minutes
     * @param account the account of the party
     * @param zone where the day of the booking is told
     * @return the transfer, with an identifier that is the same each time
     */
    public Transfer transfer(AccountId issuing, AccountId account, ZoneId zone) {
        return Transfer.builder()
                .id(TransferId.of(source.value() + "." + assignment))
                .date(at.atZone(zone).toLocalDate())
                .debited(issuing)
                .credited(account)
                .minutes(minutes)
                .build();
    }
}
