package org.zhongzhi.governance.examples.cli.report;

import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.zhongzhi.governance.model.casework.StateKind;
import org.zhongzhi.governance.model.time.WorkingCalendar;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.DeadlineStatus;

/** The cases of a day as they stand at a moment of it, for a report. */
public final class CasesOnHand {
    private final Seq<CaseStanding> cases;
    private final Instant at;

    private CasesOnHand(Seq<CaseStanding> cases, Instant at) {
        this.cases = cases;
        this.at = at;
    }

    /**
     * Cases as they stand, by the calendar of China.
     *
     * @param cases the cases
     * @param at the moment
     * @return the cases with their deadlines
     */
    public static CasesOnHand of(Seq<Case> cases, Instant at) {
        return new CasesOnHand(cases.map(each -> CaseStanding.of(each, at)).toArray(), at);
    }

    Seq<CaseStanding> cases() {
        return cases;
    }

    Instant at() {
        return at;
    }

    static ZoneId zone() {
        return WorkingCalendar.china().zone();
    }

    static LocalDate dayOf(Instant moment) {
        return moment.atZone(zone()).toLocalDate();
    }

    /**
     * The day.
     *
     * @return on which the moment lies
     */
    public LocalDate day() {
        return dayOf(at);
    }

    /**
     * The time of the day.
     *
     * @return as 18:00
     */
    public String time() {
        return at.atZone(zone()).toLocalTime().toString();
    }

    /**
     * How many cases there are.
     *
     * @return all of them
     */
    public int size() {
        return cases.size();
    }

    /**
     * How many cases were reported on the day.
     *
     * @return the count of those opened on it
     */
    public int reported() {
        return cases.count(each -> isToday(each.opened()));
    }

    /**
     * How many cases came to an end on the day.
     *
     * @return the count of those that were settled or ended on it
     */
    public int closed() {
        return cases.count(each ->
                each.state().kind() != StateKind.OPEN && isToday(each.standing().since()));
    }

    /**
     * How many cases something is still to be done in.
     *
     * @return the count of those that are open
     */
    public int open() {
        return cases.count(each -> each.state().kind() == StateKind.OPEN);
    }

    /**
     * How many cases are overdue.
     *
     * @return the count of those with a limit that is overdue
     */
    public int overdue() {
        return cases.count(each -> each.status().exists(DeadlineStatus.OVERDUE::equals));
    }

    /**
     * How many cases are about to be overdue.
     *
     * @return the count of those with a limit at risk, and none that is overdue
     */
    public int atRisk() {
        return cases.count(each -> each.status().exists(DeadlineStatus.AT_RISK::equals));
    }

    /**
     * How many cases are to go up.
     *
     * @return the count of those with a step of escalation that is due
     */
    public int toGoUp() {
        return cases.count(CaseStanding::isToGoUp);
    }

    private boolean isToday(Instant moment) {
        return dayOf(moment).equals(day());
    }
}
