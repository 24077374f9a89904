package org.zhongzhi.governance.model.deliberation;

import io.vavr.collection.Array;
import io.vavr.collection.Map;
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

/** The record of a major matter of a community on its way through the four deliberations and two disclosures (四议两公开). */
@SuppressWarnings("immutables:from") // the identifier is copied from the same type alone
@ValueStyle
@Value.Immutable
public interface Deliberation extends Named, Dated {
    @Override
    DeliberationId id();

    @Override
    String name();

    /**
     * The community, or the estate, whose matter it is.
     *
     * @return the place
     */
    PlaceId place();

    /**
     * Which steps were taken, and when.
     *
     * @return the day by step, at least one
     */
    Map<DeliberationStep, LocalDate> steps();

    /**
     * When the decision was carried out.
     *
     * @return the day, or none if it is not
     */
    @Value.Default
    default Option<LocalDate> carriedOut() {
        return Option.none();
    }

    /** From the day of the first step on. */
    @Override
    default Period period() {
        return Period.from(steps().values().min().get());
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
    final class Builder extends ImmutableDeliberation.Builder {
        Builder() {}
    }

    /** Refuses a blank name, nulls, and a record without a step. */
    @Value.Check
    default void check() {
        Check.text("The name of a deliberation", name());
        Check.noNulls("The days of a deliberation", steps().values());
        Check.noNulls("The carried out of a deliberation", carriedOut());
        Check.that(!steps().isEmpty(), "Deliberation %s has no step: expected at least one with its day", id());
    }
}
