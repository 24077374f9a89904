package org.zhongzhi.governance.model.mandate;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Named;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Dated;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** Something that a place needs (需求清单, hezhou-2022 § 2.1c). */
@SuppressWarnings("immutables:from") // the identifier is copied from the same type alone
@ValueStyle
@Value.Immutable
public interface Need extends Named, Dated {
    @Override
    NeedId id();

    @Override
    String name();

    /**
     * Where it is needed.
     *
     * @return the place
     */
    PlaceId place();

    /**
     * What it is about.
     *
     * @return the code of the matter
     */
    MatterCode matter();

    /**
     * How much of it is needed, in units of what answers it.
     *
     * @return 1 or more
     */
    @Value.Default
    default long quantity() {
        return 1;
    }

    /**
     * When it was raised.
     *
     * @return the day
     */
    LocalDate raised();

    /**
     * The first day on which it is needed no longer.
     *
     * @return the day, or none if it is open
     */
    @Value.Default
    default Option<LocalDate> closed() {
        return Option.none();
    }

    /**
     * Why it is not met.
     *
     * @return the reason, or none if it was not refused
     */
    @Value.Default
    default Option<String> refusal() {
        return Option.none();
    }

    /** From the day on which it was raised, until it is closed. */
    @Override
    default Period period() {
        return Period.of(Option.some(raised()), closed());
    }

    @Override
    default Seq<Reference> references() {
        return Array.of(Reference.of("place", place()));
    }

    /**
     * A new builder.
     *
     * @return a builder; {@code build()} throws {@link InvalidValueException} if a value is refused
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableNeed.Builder {
        Builder() {}
    }

    /** Refuses a blank name or reason, nulls, a quantity below 1, and an end that is not after the start. */
    @Value.Check
    default void check() {
        Check.text("The name of a need", name());
        Check.noNulls("The closed of a need", closed());
        Check.noNulls("The refusal of a need", refusal());
        Check.that(quantity() > 0, "The quantity of a need is %s: expected 1 or more", quantity());
        Check.that(
                !closed().exists(day -> !day.isAfter(raised())),
                "Need %s is closed on %s and was raised on %s: expected a later day, the first on which it is needed no longer",
                id(),
                closed().getOrNull(),
                raised());
        refusal().forEach(reason -> Check.text("The reason for refusing a need", reason));
    }
}
