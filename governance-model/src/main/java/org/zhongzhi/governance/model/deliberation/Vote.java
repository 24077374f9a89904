package org.zhongzhi.governance.model.deliberation;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Classified;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.organization.FloorArea;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Dated;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** The count of a vote of residents or owners (表决). */
@SuppressWarnings("immutables:from") // the identifier is copied from the same type alone
@ValueStyle
@Value.Immutable
public interface Vote extends Dated, Classified<VoteKind> {
    @Override
    VoteId id();

    /**
     * Who voted, and on what.
     *
     * @return the kind
     */
    VoteKind kind();

    @Override
    default VoteKind classification() {
        return kind();
    }

    /**
     * The community or the estate.
     *
     * @return the place
     */
    PlaceId place();

    /**
     * When it was counted.
     *
     * @return the day
     */
    LocalDate date();

    /**
     * How many are entitled to vote.
     *
     * @return persons, or owners by head
     */
    long entitled();

    /**
     * How many of them took part.
     *
     * @return at most as many as are entitled
     */
    long attending();

    /**
     * How many of those agreed.
     *
     * @return at most as many as took part
     */
    long agreeing();

    /**
     * The area whose owners are entitled.
     *
     * @return the area, or none where areas do not count
     */
    @Value.Default
    default Option<FloorArea> entitledArea() {
        return Option.none();
    }

    /**
     * The area whose owners took part.
     *
     * @return the area, or none
     */
    @Value.Default
    default Option<FloorArea> attendingArea() {
        return Option.none();
    }

    /**
     * The area whose owners agreed.
     *
     * @return the area, or none
     */
    @Value.Default
    default Option<FloorArea> agreeingArea() {
        return Option.none();
    }

    /** From the day of the count on. */
    @Override
    default Period period() {
        return Period.from(date());
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
    final class Builder extends ImmutableVote.Builder {
        Builder() {}
    }

    /** Refuses nulls and counts that exceed each other. */
    @Value.Check
    default void check() {
        Check.noNulls("The entitled area of a vote", entitledArea());
        Check.noNulls("The attending area of a vote", attendingArea());
        Check.noNulls("The agreeing area of a vote", agreeingArea());
        Check.notNegative("The number of those who agree in a vote", agreeing());
        Check.that(
                agreeing() <= attending() && attending() <= entitled(),
                "Vote %s counts %s agreeing of %s attending of %s entitled: expected no more than those before",
                id(),
                agreeing(),
                attending(),
                entitled());
    }
}
