package org.zhongzhi.governance.model.casework;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** A step of an escalation ladder (督办): to whom a case goes up when so much of a limit is used. */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class Escalation {
    private static final int MOST = 1000;

    Escalation() {}

    /**
     * How much of the limit is used.
     *
     * @return the share in percent, 1 to 1,000; 100 when the limit is due
     */
    @Value.Parameter
    public abstract int percent();

    /**
     * To whom it goes up.
     *
     * @return the role
     */
    @Value.Parameter
    public abstract RoleId to();

    /**
     * A step.
     *
     * @param percent how much of the limit is used, in percent
     * @param to to whom it goes up
     * @return the step
     * @throws InvalidValueException if the share is not 1 to 1,000
     */
    public static Escalation of(int percent, RoleId to) {
        return ImmutableEscalation.of(percent, to);
    }

    @Value.Check
    void check() {
        Check.that(
                percent() > 0 && percent() <= MOST,
                "An escalation falls due at %s%%: expected 1 to %s",
                percent(),
                MOST);
    }
}
