package org.zhongzhi.governance.model.time;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Limits of days: of working days alone, or of all, when a last day that is off gives way to the next working day. */
record CountingDays(WorkingCalendar calendar, boolean everyDay) implements Counting {
    @Override
    public Option<Instant> due(Instant start, int amount, Pauses pauses) {
        int left = amount;
        LocalDate from = calendar.dayOf(start).plusDays(1);
        for (Pause pause : pauses.entries()) {
            LocalDate off = calendar.dayOf(pause.from()).plusDays(1);
            if (off.isAfter(from)) {
                long counted = days(from, off);
                if (left <= counted) {
                    break;
                }
                left -= (int) counted;
            }
            if (pause.until().isEmpty()) {
                return Option.none();
            }
            LocalDate again = calendar.dayOf(pause.until().get()).plusDays(1);
            from = from.isAfter(again) ? from : again;
        }
        Option<LocalDate> last =
                everyDay ? counted(from.plusDays(left - 1L), pauses) : Option.some(calendar.nthWorkingDay(from, left));
        return last.map(day -> calendar.startOf(day.plusDays(1)));
    }

    /** The day itself, or the next, that is worked and that no pause takes out; none if a pause goes on. */
    private Option<LocalDate> counted(LocalDate from, Pauses pauses) {
        LocalDate day = calendar.workingDayFrom(from);
        for (Pause pause : pauses.entries()) {
            if (day.isAfter(calendar.dayOf(pause.from()))) {
                if (pause.until().isEmpty()) {
                    return Option.none();
                }
                LocalDate off = calendar.dayOf(pause.until().get());
                day = day.isAfter(off) ? day : calendar.workingDayFrom(off.plusDays(1));
            }
        }
        return Option.some(day);
    }

    @Override
    public long used(Instant start, Instant at, Pauses pauses) {
        LocalDate from = calendar.dayOf(start).plusDays(1);
        LocalDate until = calendar.dayOf(at);
        long counted = days(from, until);
        for (Pause pause : pauses.entries()) {
            LocalDate off = calendar.dayOf(pause.from()).plusDays(1);
            LocalDate again =
                    pause.until().map(end -> calendar.dayOf(end).plusDays(1)).getOrElse(until);
            counted -= days(off.isAfter(from) ? off : from, again.isBefore(until) ? again : until);
        }
        return counted;
    }

    private long days(LocalDate from, LocalDate until) {
        if (!from.isBefore(until)) {
            return 0;
        }
        return everyDay ? ChronoUnit.DAYS.between(from, until) : calendar.workingDays(from, until);
    }
}
