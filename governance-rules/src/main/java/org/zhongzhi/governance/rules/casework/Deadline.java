package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.zhongzhi.governance.model.casework.Limit;
import org.zhongzhi.governance.model.time.Pauses;
import org.zhongzhi.governance.model.time.TimeLimit;
import org.zhongzhi.governance.model.value.Text;

/**
 * One run of the clock of a time limit in a case (时限), with everything that explains where it stands.
 *
 * @param limit which limit
 * @param assignment whose clock it is, or none for the case
 * @param start when its clock began
 * @param allowed how long it allows, extensions included
 * @param extended how much of that was given by extensions: minutes for a limit in hours, else days
 * @param pauses when its clock stood still
 * @param stopped when its clock stopped, or none while it runs
 * @param due the first moment that is too late; none while a pause goes on, and where the calendar does not say
 * @param used how much of it is used: whole minutes for a limit in hours, else whole days; none where the calendar does not say
 * @param status how it stands
 * @param ladder the steps of escalation, with those that are due
 */
public record Deadline(
        Limit limit,
        Option<Assignment> assignment,
        Instant start,
        TimeLimit allowed,
        long extended,
        Pauses pauses,
        Option<Instant> stopped,
        Option<Instant> due,
        Option<Long> used,
        DeadlineStatus status,
        Seq<Rung> ladder) {
    private static final int PERCENT = 100;

    /**
     * How much of it is used.
     *
     * @return the share in whole percent, more than 100 when it is overdue; none where the calendar does not say
     */
    public Option<Long> percentUsed() {
        return used.map(each -> each * PERCENT / allowed.amount());
    }

    /**
     * What is to go up now, and to whom.
     *
     * @return the steps of escalation that have come and were not taken, the first first
     */
    public Seq<Rung> escalationsDue() {
        return ladder.filter(Rung::isDue);
    }

    /**
     * The deadline in a sentence, without a full stop.
     *
     * @return the limit, whose it is, how it stands and when it is due
     */
    public Text words() {
        boolean unknown = status == DeadlineStatus.UNKNOWN;
        return Text.of(
                limit.label().chinese()
                        + assignment
                                .map(each -> "（第" + each.number() + "项任务，" + each.party() + "）")
                                .getOrElse("")
                        + "：" + allowed.inWords().chinese() + "，"
                        + status.label().chinese()
                        + due.map(each -> "，至" + each).getOrElse(unknown ? "，工作日历不含所需的年份" : ""),
                limit.label().english()
                        + assignment
                                .map(each -> " (assignment " + each.number() + ", " + each.party() + ")")
                                .getOrElse("")
                        + ": " + allowed.inWords().english() + ", "
                        + status.label().english()
                        + due.map(each -> ", due " + each)
                                .getOrElse(unknown ? ", for the calendar does not hold the days that it takes" : ""));
    }

    @Override
    public String toString() {
        return words().english();
    }
}
