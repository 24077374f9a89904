package org.zhongzhi.governance.rules;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.organization.Appointment;

/**
 * Whether an appointment may be made, found before it is made: what it would break, under which clauses, and what it would
 * mend. It is judged as of the first day of the appointment, if that comes after the date of the assessment.
 *
 * <pre>{@code
 * Decision decision = assessment.decide(appointment);
 * decision.answer();                                                   // allowed, not allowed, or open
 * decision.obstacles().map(finding -> finding.explain(Locale.CHINA));  // every reason, with its clause
 * }</pre>
 */
public final class Decision {
    private final Appointment appointment;
    private final Comparison changes;

    private Decision(Appointment appointment, Comparison changes) {
        this.appointment = appointment;
        this.changes = changes;
    }

    static Decision of(Assessment assessment, Appointment appointment) {
        Option<LocalDate> start = appointment.period().from().filter(day -> day.isAfter(assessment.asOf()));
        Assessment before = start.map(assessment::asOf).getOrElse(assessment);
        return new Decision(appointment, before.after(Change.put(appointment)).comparedTo(before));
    }

    /** What the rules say of an appointment. */
    public enum Answer {
        /** It breaks no rule that has to be kept. */
        ALLOWED,
        /** It breaks a rule that has to be kept. */
        NOT_ALLOWED,
        /** It breaks none, but whether it keeps one of them depends on a datum that is missing. */
        OPEN
    }

    /**
     * The appointment that is decided on.
     *
     * @return the appointment
     */
    public Appointment appointment() {
        return appointment;
    }

    /**
     * Whether it may be made.
     *
     * @return the answer
     */
    public Answer answer() {
        if (!obstacles().isEmpty()) {
            return Answer.NOT_ALLOWED;
        }
        return questions().isEmpty() ? Answer.ALLOWED : Answer.OPEN;
    }

    /**
     * The rules that have to be kept and that it would break.
     *
     * @return the findings, in the order of the policy; none if it is not forbidden
     */
    public Seq<Finding> obstacles() {
        return breaks().filter(Decision::hasToBeKept);
    }

    /**
     * The rules that have to be kept and of which nobody can say whether it would break them.
     *
     * @return the findings about the appointment and its holder that are unknown, with the missing data
     */
    public Seq<Finding> questions() {
        return changes.changed()
                .flatMap(OutcomeChange::after)
                .filter(finding -> finding.outcome().kind() == OutcomeKind.UNKNOWN
                        && hasToBeKept(finding)
                        && isAbout(finding.subject()));
    }

    /**
     * Everything that it would break, advice included.
     *
     * @return the violations that would be new
     */
    public Seq<Finding> breaks() {
        return changes.introduced();
    }

    /**
     * What it would mend.
     *
     * @return the violations that would be gone, as they stand without the appointment
     */
    public Seq<Finding> fixes() {
        return changes.resolved();
    }

    private boolean isAbout(EntityId subject) {
        return subject.equals(appointment.id()) || subject.equals(appointment.person());
    }

    private static boolean hasToBeKept(Finding finding) {
        return finding.rule().obligation() == Obligation.REQUIRED;
    }

    @Override
    public String toString() {
        return "Decision on appointment " + appointment.id() + ": " + answer();
    }
}
