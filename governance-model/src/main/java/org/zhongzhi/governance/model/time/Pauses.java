package org.zhongzhi.governance.model.time;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** The ledger of the pauses of a limit, so that it can always be said which time was counted and which was not. */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class Pauses {
    private static final Pauses NONE = of(Array.empty());

    Pauses() {}

    /**
     * The pauses.
     *
     * @return one after the other; only the last may still go on
     */
    @Value.Parameter
    public abstract Seq<Pause> entries();

    /**
     * No pause.
     *
     * @return the empty ledger
     */
    public static Pauses none() {
        return NONE;
    }

    /**
     * A ledger.
     *
     * @param entries the pauses, in the order of time
     * @return the ledger
     * @throws InvalidValueException if one begins before the one before has ended
     */
    public static Pauses of(Iterable<Pause> entries) {
        Check.noNulls("The pauses", entries);
        return ImmutablePauses.of(Array.ofAll(entries));
    }

    /**
     * Whether time does not count from the last entry on.
     *
     * @return true while the last pause goes on
     */
    public boolean isPaused() {
        return entries().lastOption().exists(each -> each.until().isEmpty());
    }

    /**
     * The ledger after a pause has begun.
     *
     * @param at the first moment that does not count
     * @param reason why
     * @return the ledger
     * @throws InvalidValueException if it is paused already, or was until later
     */
    public Pauses begun(Instant at, String reason) {
        return of(entries().append(Pause.of(at, Option.none(), reason)));
    }

    /**
     * The ledger after the pause has ended.
     *
     * @param at the first moment that counts again
     * @return the ledger
     * @throws InvalidValueException if it is not paused, or the pause began later
     */
    public Pauses ended(Instant at) {
        Check.that(isPaused(), "There is no pause to end at %s: expected one that goes on", at);
        Pause last = entries().last();
        return of(entries().init().append(Pause.of(last.from(), Option.some(at), last.reason())));
    }

    @Value.Check
    void check() {
        for (int i = 1; i < entries().size(); i++) {
            Pause before = entries().get(i - 1);
            Pause next = entries().get(i);
            Check.that(
                    before.until().isDefined(),
                    "A pause begins at %s while the one from %s goes on: expected that to be ended first",
                    next.from(),
                    before.from());
            Check.that(
                    !before.until().get().isAfter(next.from()),
                    "A pause begins at %s, before the end of the one until %s: expected pauses one after the other",
                    next.from(),
                    before.until().get());
        }
    }

    @Override
    public final String toString() {
        return entries().mkString(", ");
    }
}
