package org.zhongzhi.governance.model.mandate;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.deliberation.DeliberationId;
import org.zhongzhi.governance.model.identity.Classified;
import org.zhongzhi.governance.model.identity.Named;
import org.zhongzhi.governance.model.identity.Quantified;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Dated;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Money;
import org.zhongzhi.governance.model.value.ValueStyle;

/** A project that answers needs of a place (项目清单, hezhou-2022 § 2.1c, 2.1e). */
@SuppressWarnings("immutables:from") // the identifier is copied from the same type alone
@ValueStyle
@Value.Immutable
public interface Project extends Named, Dated, Classified<ProjectKind>, Quantified {
    @Override
    ProjectId id();

    @Override
    String name();

    /**
     * What it is.
     *
     * @return the kind
     */
    ProjectKind kind();

    @Override
    default ProjectKind classification() {
        return kind();
    }

    /**
     * The place that it is for: there and all places below.
     *
     * @return the place
     */
    PlaceId place();

    /**
     * What it is about.
     *
     * @return the codes of the matters, at least one
     */
    Set<MatterCode> matters();

    /**
     * How much need it can answer at a time.
     *
     * @return 0 or more
     */
    long capacity();

    /**
     * What may be spent on it.
     *
     * @return the budget, or none if it is not recorded
     */
    @Value.Default
    default Option<Money> budget() {
        return Option.none();
    }

    /**
     * The deliberation by which it was chosen.
     *
     * @return the deliberation, or none
     */
    @Value.Default
    default Option<DeliberationId> deliberation() {
        return Option.none();
    }

    /** The capacity. */
    @Override
    default long figure() {
        return capacity();
    }

    @Override
    Period period();

    @Override
    default Seq<Reference> references() {
        return Array.of(Reference.of("place", place()))
                .appendAll(deliberation().map(each -> Reference.of("deliberation", each)));
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
    final class Builder extends ImmutableProject.Builder {
        Builder() {}
    }

    /** Refuses a blank name, nulls, a project for nothing, and a negative capacity. */
    @Value.Check
    default void check() {
        Check.text("The name of a project", name());
        Check.noNulls("The matters of a project", matters());
        Check.noNulls("The budget of a project", budget());
        Check.noNulls("The deliberation of a project", deliberation());
        Check.that(!matters().isEmpty(), "Project %s is for nothing: expected at least one matter", id());
        Check.notNegative("The capacity of a project", capacity());
    }
}
