package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.casework.Escalation;
import org.zhongzhi.governance.model.casework.Limit;
import org.zhongzhi.governance.model.time.LimitUnit;
import org.zhongzhi.governance.model.time.Pauses;
import org.zhongzhi.governance.model.time.TimeLimit;
import org.zhongzhi.governance.model.time.WorkingCalendar;
import org.zhongzhi.governance.model.value.InvalidValueException;

/** One run of a limit while the log is walked: begun, paused, extended, gone up, and stopped. */
final class Clock {
    private static final int PERCENT = 100;

    private final Limit limit;
    private final int assignment;
    private final Instant start;
    private Pauses pauses = Pauses.none();
    private long extended;
    private int escalated;
    private @Nullable Instant stopped;
    private @Nullable TimeLimit allowed;

    Clock(Limit limit, int assignment, Instant start) {
        this.limit = limit;
        this.assignment = assignment;
        this.start = start;
    }

    int assignment() {
        return assignment;
    }

    boolean runs() {
        return stopped == null;
    }

    /** Lets the clock stand still or go on. A pause without length leaves no trace. */
    void hold(boolean still, Instant at, String reason) {
        if (still && !pauses.isPaused()) {
            pauses = pauses.begun(at, reason);
        } else if (!still && pauses.isPaused()) {
            pauses = pauses.entries().last().from().equals(at)
                    ? Pauses.of(pauses.entries().init())
                    : pauses.ended(at);
        }
    }

    void stop(Instant at) {
        hold(false, at, "");
        stopped = at;
    }

    void extend(long more) {
        extended = Sat.plus(extended, more);
    }

    void escalate() {
        escalated++;
    }

    /** Keeps how long it allows by what the case has recorded so far. */
    void allow(TimeLimit time) {
        allowed = time;
    }

    Deadline at(Instant at, Case standing, WorkingCalendar calendar, int warning) {
        TimeLimit base = allowed;
        if (base == null) {
            throw new IllegalStateException("The clock of " + limit.id() + " was never told how long");
        }
        TimeLimit time = base.plus(extended);
        Instant until = stopped == null ? at : stopped;
        Option<Instant> due;
        Option<Long> used;
        Seq<Rung> ladder;
        boolean known = true;
        try {
            due = calendar.due(start, time, pauses);
            used = Option.some(calendar.used(start, until, time.unit(), pauses));
        } catch (InvalidValueException outsideTheCalendar) {
            due = Option.none();
            used = Option.none();
            known = false;
        }
        ladder = limit.ladder().zipWithIndex((step, index) -> rung(step, time, until, calendar, index < escalated));
        return new Deadline(
                limit,
                standing.assignment(assignment),
                start,
                time,
                extended,
                pauses,
                Option.of(stopped),
                due,
                used,
                known ? status(due, used.get(), time, until, warning) : DeadlineStatus.UNKNOWN,
                stopped == null ? ladder : Array.empty());
    }

    private DeadlineStatus status(Option<Instant> due, long used, TimeLimit time, Instant until, int warning) {
        boolean late = due.exists(each -> !until.isBefore(each));
        if (stopped != null) {
            return late ? DeadlineStatus.MISSED : DeadlineStatus.MET;
        }
        if (late) {
            return DeadlineStatus.OVERDUE;
        }
        if (pauses.isPaused()) {
            return DeadlineStatus.PAUSED;
        }
        return used * PERCENT >= (long) warning * time.amount() ? DeadlineStatus.AT_RISK : DeadlineStatus.OWED;
    }

    private Rung rung(Escalation step, TimeLimit time, Instant until, WorkingCalendar calendar, boolean taken) {
        Option<Instant> moment;
        try {
            moment = calendar.due(start, share(time, step.percent()), pauses);
        } catch (InvalidValueException outsideTheCalendar) {
            moment = Option.none();
        }
        return new Rung(step, moment, moment.exists(each -> !until.isBefore(each)), taken);
    }

    /** A share of a limit, the next whole day or minute above. */
    private static TimeLimit share(TimeLimit time, int percent) {
        long amount = ((long) time.amount() * percent + PERCENT - 1) / PERCENT;
        LimitUnit unit = time.unit();
        return TimeLimit.of(1, unit).plus(amount - 1);
    }
}
