package org.zhongzhi.governance.rules.report;

import io.vavr.control.Option;
import java.time.Instant;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;
import org.zhongzhi.governance.rules.casework.Rung;

/** A step of the escalation ladder of a limit that runs in a case, in a document. */
@ValueStyle
@Value.Immutable
public interface ReportedRung {
    /**
     * At which share of the limit it falls due.
     *
     * @return whole percent
     */
    int percent();

    /**
     * To whom it goes up.
     *
     * @return the role
     */
    RoleId to();

    /**
     * To whom it goes up, for people.
     *
     * @return the label of the role
     */
    Text label();

    /**
     * When it falls due.
     *
     * @return the moment, or none while the clock stands still or the calendar does not say
     */
    @Value.Default
    default Option<Instant> at() {
        return Option.none();
    }

    /**
     * Whether that moment has come.
     *
     * @return true if it has
     */
    boolean reached();

    /**
     * Whether the case records that it was taken.
     *
     * @return true if it does
     */
    boolean taken();

    /**
     * What a document says of a step.
     *
     * @param rung the step
     * @param procedure the procedure that has its role
     * @return the step in words
     */
    static ReportedRung of(Rung rung, Procedure procedure) {
        return builder()
                .percent(rung.step().percent())
                .to(rung.step().to())
                .label(procedure.role(rung.step().to()).get().label())
                .at(rung.at())
                .reached(rung.reached())
                .taken(rung.taken())
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
    final class Builder extends ImmutableReportedRung.Builder {
        Builder() {}
    }
}
