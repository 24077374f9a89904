package org.zhongzhi.governance.model.organization;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Classified;
import org.zhongzhi.governance.model.identity.Named;
import org.zhongzhi.governance.model.identity.Quantified;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Dated;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** A place where people are served or matters are handled (场所). */
@SuppressWarnings("immutables:from") // the identifier is copied from the same type alone
@ValueStyle
@Value.Immutable
public interface Facility extends Named, Dated, Classified<FacilityKind>, Quantified {
    @Override
    FacilityId id();

    @Override
    String name();

    /**
     * What the facility is.
     *
     * @return the kind
     */
    FacilityKind kind();

    @Override
    default FacilityKind classification() {
        return kind();
    }

    /**
     * The territory that the facility serves: its division, estate or grid.
     *
     * @return the place
     */
    PlaceId place();

    /**
     * How large it is.
     *
     * @return the floor area, or none if it is not recorded
     */
    @Value.Default
    default Option<FloorArea> floorArea() {
        return Option.none();
    }

    /**
     * Whether the right to use it is clear (产权明晰, hezhou-2022 § 4.0).
     *
     * @return what is recorded of the title
     */
    @Value.Default
    default Title title() {
        return Title.UNRECORDED;
    }

    /**
     * The zones into which it is divided (功能区域, hezhou-2022 § 4.3).
     *
     * @return the zones by name, and whether several bodies share each
     */
    @Value.Default
    default Map<String, Boolean> sharedZones() {
        return HashMap.empty();
    }

    /** The floor area in dm². */
    @Override
    default long figure() {
        return floorArea().isDefined() ? floorArea().get().squareDecimetres() : -1;
    }

    @Override
    Period period();

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
    final class Builder extends ImmutableFacility.Builder {
        Builder() {}
    }

    /** Refuses a blank name of the facility or of a zone, and nulls. */
    @Value.Check
    default void check() {
        Check.text("The name of a facility", name());
        Check.noNulls("The floor area of a facility", floorArea());
        Check.noNulls("The zones of a facility", sharedZones().values());
        sharedZones().keySet().forEach(zone -> Check.text("The name of a zone", zone));
    }
}
