package org.zhongzhi.governance.model.partnership;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Classified;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.organization.ActorId;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Dated;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** Something done on a day, on record: a consultation, a report on duty, an appraisal, a service, a forum, a visit, a deed (活动记录). As of a date, what was done up to it counts. */
@SuppressWarnings("immutables:from") // the identifier is copied from the same type alone
@ValueStyle
@Value.Immutable
public interface Activity extends Dated, Classified<ActivityKind> {
    @Override
    ActivityId id();

    /**
     * What was done.
     *
     * @return the kind
     */
    ActivityKind kind();

    @Override
    default ActivityKind classification() {
        return kind();
    }

    /**
     * When it was done.
     *
     * @return the day
     */
    LocalDate date();

    /**
     * Who did it; of an appraisal, who was appraised.
     *
     * @return the bodies and persons; none if nobody is named
     */
    @Value.Default
    default Set<ActorId> actors() {
        return HashSet.empty();
    }

    /**
     * The body before which or with which it was done.
     *
     * @return the body, or none
     */
    @Value.Default
    default Option<OrganizationId> counterpart() {
        return Option.none();
    }

    /**
     * The territory for which it was done.
     *
     * @return the place, or none
     */
    @Value.Default
    default Option<PlaceId> place() {
        return Option.none();
    }

    /**
     * The liaison in which it was done.
     *
     * @return the liaison, or none
     */
    @Value.Default
    default Option<LiaisonId> liaison() {
        return Option.none();
    }

    /**
     * With which result.
     *
     * @return the grade, or none
     */
    @Value.Default
    default Option<Grade> grade() {
        return Option.none();
    }

    /** From the day on which it was done. */
    @Override
    default Period period() {
        return Period.from(date());
    }

    @Override
    default long firstDayInForce() {
        return date().toEpochDay();
    }

    @Override
    default long endDayInForce() {
        return Long.MAX_VALUE;
    }

    @Override
    default Seq<Reference> references() {
        return Array.ofAll(actors().map(each -> Reference.of("actors", each)))
                .appendAll(counterpart().map(each -> Reference.of("counterpart", each)))
                .appendAll(place().map(each -> Reference.of("place", each)))
                .appendAll(liaison().map(each -> Reference.of("liaison", each)));
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
    final class Builder extends ImmutableActivity.Builder {
        Builder() {}
    }

    /** Refuses nulls. */
    @Value.Check
    default void check() {
        Check.noNulls("The actors of an activity", actors());
        Check.noNulls("The counterpart of an activity", counterpart());
        Check.noNulls("The place of an activity", place());
        Check.noNulls("The liaison of an activity", liaison());
        Check.noNulls("The grade of an activity", grade());
    }
}
