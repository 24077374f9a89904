package org.zhongzhi.governance.model.partnership;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
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

/** That bodies or persons bind themselves to a territory or to another body for a period: a contract, a check-in, a standard, a pledge, a service offered (共建、报到、承诺、服务). */
@SuppressWarnings("immutables:from") // the identifier is copied from the same type alone
@ValueStyle
@Value.Immutable
public interface Commitment extends Dated, Classified<CommitmentKind> {
    @Override
    CommitmentId id();

    /**
     * What is committed.
     *
     * @return the kind
     */
    CommitmentKind kind();

    @Override
    default CommitmentKind classification() {
        return kind();
    }

    /**
     * Who is bound by it.
     *
     * @return the bodies and persons; none if nobody is named
     */
    @Value.Default
    default Set<ActorId> actors() {
        return HashSet.empty();
    }

    /**
     * The body to which they are bound: the Party organisation of a contract, the Party committee of a pledge.
     *
     * @return the body, or none
     */
    @Value.Default
    default Option<OrganizationId> counterpart() {
        return Option.none();
    }

    /**
     * The territory to which they are bound.
     *
     * @return the place, or none
     */
    @Value.Default
    default Option<PlaceId> place() {
        return Option.none();
    }

    /**
     * What is to be done, item by item.
     *
     * @return the items, in order; none if no list is kept
     */
    @Value.Default
    default Seq<String> items() {
        return Array.empty();
    }

    @Override
    Period period();

    @Override
    default Seq<Reference> references() {
        return Array.ofAll(actors().map(each -> Reference.of("actors", each)))
                .appendAll(counterpart().map(each -> Reference.of("counterpart", each)))
                .appendAll(place().map(each -> Reference.of("place", each)));
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
    final class Builder extends ImmutableCommitment.Builder {
        Builder() {}
    }

    /** Refuses nulls and blank items. */
    @Value.Check
    default void check() {
        Check.noNulls("The actors of a commitment", actors());
        Check.noNulls("The counterpart of a commitment", counterpart());
        Check.noNulls("The place of a commitment", place());
        Check.noNulls("The items of a commitment", items());
        items().forEach(item -> Check.text("An item of a commitment", item));
    }
}
