package org.zhongzhi.governance.model.time;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** Limits of hours: time that runs, on a clock that may stand still at night, and stands still in every pause. */
record CountingTime(Clock clock) implements Counting {
    private static final long NANOS_OF_A_MINUTE = Duration.ofMinutes(1).toNanos();

    /** What a clock shows that runs while time counts. */
    interface Clock {
        /** A clock that always runs. */
        Clock ALWAYS = new Clock() {
            @Override
            public long at(Instant moment) {
                return Math.addExact(Math.multiplyExact(moment.getEpochSecond(), 1_000_000_000L), moment.getNano());
            }

            @Override
            public Instant firstAt(long nanos) {
                return Instant.ofEpochSecond(0, nanos);
            }
        };

        long at(Instant moment);

        Instant firstAt(long nanos);
    }

    @Override
    public Option<Instant> due(Instant start, int amount, Pauses pauses) {
        long left = amount * NANOS_OF_A_MINUTE;
        Instant from = start;
        for (Pause pause : pauses.entries()) {
            if (pause.from().isAfter(from)) {
                long shown = clock.at(from);
                long counted = clock.at(pause.from()) - shown;
                if (left <= counted) {
                    return Option.some(clock.firstAt(shown + left));
                }
                left -= counted;
            }
            if (pause.until().isEmpty()) {
                return Option.none();
            }
            from = later(from, pause.until().get());
        }
        return Option.some(clock.firstAt(clock.at(from) + left));
    }

    @Override
    public long used(Instant start, Instant at, Pauses pauses) {
        long counted = clock.at(at) - clock.at(start);
        for (Pause pause : pauses.entries()) {
            Instant from = later(start, pause.from());
            Instant until = pause.until().filter(end -> end.isBefore(at)).getOrElse(at);
            if (from.isBefore(until)) {
                counted -= clock.at(until) - clock.at(from);
            }
        }
        return counted / NANOS_OF_A_MINUTE;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
