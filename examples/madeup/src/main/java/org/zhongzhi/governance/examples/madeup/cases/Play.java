package org.zhongzhi.governance.examples.madeup.cases;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.examples.madeup.Chance;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.time.OfficeHours;
import org.zhongzhi.governance.model.time.WorkingCalendar;
import org.zhongzhi.governance.rules.casework.Assignment;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.casework.Refusal;

/**
 * A case that is played from a script, action by action, until a moment: what the script would do later is left out. The
 * script says who asks for what and when; whether it happens, and what comes of it, is for the engine.
 */
final class Play {
    private final Casework casework;
    private final CaseId id;
    private final Chance chance;
    private final Instant until;
    private Instant now;
    private @Nullable Case standing;

    Play(Casework casework, CaseId id, Chance chance, Instant start, Instant until) {
        this.casework = casework;
        this.id = id;
        this.chance = chance;
        this.now = start;
        this.until = until;
    }

    /** So much time of an open office passes; the office has to be open in the end. */
    Play work(int minutes) {
        now = isOver() ? now : afterOfficeTime(now, minutes);
        return this;
    }

    /** At least so much time of an open office passes, and by chance up to as much again. */
    Play workAbout(int minutes) {
        return work(minutes + chance.below(minutes));
    }

    /** Time passes, by day and night. */
    Play pass(Duration time) {
        now = now.plus(time);
        return this;
    }

    Play does(Actor actor, String action) {
        return does(actor, action, each -> each);
    }

    /** Asks the engine for an action. A script that asks for what is refused is wrong. */
    Play does(Actor actor, String action, UnaryOperator<Action> details) {
        if (isOver()) {
            return this;
        }
        Action asked = details.apply(Action.of(action).by(actor).at(now));
        Either<Refusal, Case> next = standing == null ? casework.open(id, asked) : casework.apply(standing, asked);
        standing = next.getOrElseThrow(
                refusal -> new IllegalStateException("The script of " + id + " does not hold: " + refusal));
        return this;
    }

    /** Whether what follows would be later than what is asked for. */
    boolean isOver() {
        return now.isAfter(until);
    }

    Chance chance() {
        return chance;
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return now.atZone(casework.calendar().zone()).toLocalDate();
    }

    WorkingCalendar calendar() {
        return casework.calendar();
    }

    /** The case, once it is opened. */
    Option<Case> standing() {
        return Option.of(standing);
    }

    /** The number of the assignment that was given last. */
    int last() {
        return standing == null ? 0 : standing.assignments().size();
    }

    /** Who has an assignment, in a role; the fallback where the case has not come so far. */
    Actor partyOf(int number, String role, Actor fallback) {
        return standing()
                .flatMap(each -> each.assignment(number))
                .map(Assignment::party)
                .map(party -> Town.in(party, role))
                .getOrElse(fallback);
    }

    private Instant afterOfficeTime(Instant from, int minutes) {
        ZoneId zone = casework.calendar().zone();
        LocalDateTime begins = LocalDateTime.ofInstant(from, zone);
        LocalDate day = begins.toLocalDate();
        LocalTime time = begins.toLocalTime();
        long left = minutes;
        while (true) {
            for (OfficeHours.Stretch open : casework.calendar().hours().stretches()) {
                LocalTime start = time.isAfter(open.from()) ? time : open.from();
                if (casework.calendar().isWorkingDay(day) && start.isBefore(open.until())) {
                    long there = start.until(open.until(), ChronoUnit.MINUTES);
                    if (left < there) {
                        return day.atTime(start.plusMinutes(left)).atZone(zone).toInstant();
                    }
                    left -= there;
                }
            }
            day = day.plusDays(1);
            time = LocalTime.MIN;
        }
    }
}
