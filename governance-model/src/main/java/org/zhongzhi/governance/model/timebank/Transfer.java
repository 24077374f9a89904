package org.zhongzhi.governance.model.timebank;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.ValueStyle;

/**
 * Minutes that go from one account to another (划转): debited to the one and credited to the other in one step. Whether a
 * time bank takes it is for the {@link TimeBank} to say.
 *
 * <p>From an issuing account to a member's it issues minutes, as for service that was confirmed; the other way round it
 * retires them; between members it pays for service with minutes.
 */
@ValueStyle
@Value.Immutable
public interface Transfer {
    /**
     * Which transfer.
     *
     * @return the identifier
     */
    TransferId id();

    /**
     * The day on which it is booked. Service of an earlier day that is booked late has the later day.
     *
     * @return the date
     */
    LocalDate date();

    /**
     * The account that is debited.
     *
     * @return where the minutes come from
     */
    AccountId debited();

    /**
     * The account that is credited.
     *
     * @return where the minutes go
     */
    AccountId credited();

    /**
     * How much time.
     *
     * @return the minutes
     */
    long minutes();

    /**
     * The earlier transfer that this one takes back (冲正).
     *
     * @return which transfer, or none
     */
    @Value.Default
    default Option<TransferId> reverses() {
        return Option.none();
    }

    /**
     * The transfer that takes this one back: the same minutes the other way round.
     *
     * @param id which transfer it is going to be
     * @param date the day on which it is booked
     * @return the reversal
     */
    default Transfer reversal(TransferId id, LocalDate date) {
        return builder()
                .id(id)
                .date(date)
                .debited(credited())
                .credited(debited())
                .minutes(minutes())
                .reverses(Option.some(id()))
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
    final class Builder extends ImmutableTransfer.Builder {
        Builder() {}
    }

    /** Refuses a null in the option. */
    @Value.Check
    default void check() {
        Check.noNulls("The transfer that is reversed", reverses());
    }
}
