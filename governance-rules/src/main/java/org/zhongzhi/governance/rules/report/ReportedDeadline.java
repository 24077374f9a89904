package org.zhongzhi.governance.rules.report;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.casework.LimitId;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.time.Pause;
import org.zhongzhi.governance.model.time.TimeLimit;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;
import org.zhongzhi.governance.rules.casework.Assignment;
import org.zhongzhi.governance.rules.casework.Deadline;
import org.zhongzhi.governance.rules.casework.DeadlineStatus;

/** One run of the clock of a time limit in a case, in a document. */
@ValueStyle
@Value.Immutable
public interface ReportedDeadline {
    /**
     * Which limit.
     *
     * @return the limit
     */
    LimitId limit();

    /**
     * Which limit, for people.
     *
     * @return the label
     */
    Text label();

    /**
     * Whose clock it is.
     *
     * @return the number of the assignment, or none for the case
     */
    @Value.Default
    default Option<Integer> assignment() {
        return Option.none();
    }

    /**
     * When its clock began.
     *
     * @return the moment
     */
    Instant start();

    /**
     * How long it allows, extensions included.
     *
     * @return the limit
     */
    TimeLimit allowed();

    /**
     * How much of that was given by extensions.
     *
     * @return minutes for a limit in hours, else days
     */
    long extended();

    /**
     * When its clock stood still.
     *
     * @return the pauses, in the order of time
     */
    Seq<Pause> pauses();

    /**
     * When its clock stopped.
     *
     * @return the moment, or none while it runs
     */
    @Value.Default
    default Option<Instant> stopped() {
        return Option.none();
    }

    /**
     * The first moment that is too late.
     *
     * @return the moment; none while a pause goes on, and where the calendar does not say
     */
    @Value.Default
    default Option<Instant> due() {
        return Option.none();
    }

    /**
     * How much of it is used.
     *
     * @return whole minutes for a limit in hours, else whole days; none where the calendar does not say
     */
    @Value.Default
    default Option<Long> used() {
        return Option.none();
    }

    /**
     * Which share of it is used.
     *
     * @return whole percent, more than 100 when it is overdue; none where the calendar does not say
     */
    @Value.Default
    default Option<Long> percentUsed() {
        return Option.none();
    }

    /**
     * How it stands.
     *
     * @return the status
     */
    DeadlineStatus status();

    /**
     * To whom it goes up, and when.
     *
     * @return the steps of escalation
     */
    Seq<ReportedRung> ladder();

    /**
     * How it stands, in a sentence.
     *
     * @return a sentence without a full stop
     */
    Text text();

    /**
     * What a document says of a deadline.
     *
     * @param deadline the deadline
     * @param procedure the procedure that has its limit
     * @return the deadline in words
     */
    static ReportedDeadline of(Deadline deadline, Procedure procedure) {
        return builder()
                .limit(deadline.limit().id())
                .label(deadline.limit().label())
                .assignment(deadline.assignment().map(Assignment::number))
                .start(deadline.start())
                .allowed(deadline.allowed())
                .extended(deadline.extended())
                .pauses(deadline.pauses().entries())
                .stopped(deadline.stopped())
                .due(deadline.due())
                .used(deadline.used())
                .percentUsed(deadline.percentUsed())
                .status(deadline.status())
                .ladder(deadline.ladder().map(each -> ReportedRung.of(each, procedure)))
                .text(deadline.words())
                .build();
    }

    /**
     * A new builder.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableReportedDeadline.Builder {
        Builder() {}
    }
}
