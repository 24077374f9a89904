package org.zhongzhi.governance.model.time;

import io.vavr.control.Option;
import java.time.Instant;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** A time that does not count towards a limit (挂起), with the reason. */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class Pause {
    Pause() {}

    /**
     * The first moment that does not count.
     *
     * @return the moment
     */
    @Value.Parameter
    public abstract Instant from();

    /**
     * The first moment that counts again.
     *
     * @return the moment, or none while it goes on
     */
    @Value.Parameter
    public abstract Option<Instant> until();

    /**
     * Why the time does not count.
     *
     * @return the reason, in the words of who paused
     */
    @Value.Parameter
    public abstract String reason();

    /**
     * A pause.
     *
     * @param from the first moment that does not count
     * @param until the first moment that counts again, or none while it goes on
     * @param reason why
     * @return the pause
     * @throws InvalidValueException if it ends before it begins, or the reason is blank
     */
    public static Pause of(Instant from, Option<Instant> until, String reason) {
        return ImmutablePause.of(from, until, reason);
    }

    @Value.Check
    void check() {
        Check.noNulls("The end of a pause", until());
        Check.text("The reason of a pause", reason());
        Check.that(
                !until().exists(from()::isAfter),
                "The pause ends at %s and begins at %s: expected an end that is not before the start",
                until().getOrNull(),
                from());
    }

    @Override
    public final String toString() {
        return "[" + from() + ", " + until().map(Instant::toString).getOrElse("") + ") " + reason();
    }
}
