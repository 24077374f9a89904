package org.zhongzhi.governance.rules.testing;

import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityType;

/** Entities of every type and every shape that the model holds, for properties of jqwik. */
public final class AnyEntity implements ArbitrarySupplier<Entity> {
    /** For jqwik. */
    public AnyEntity() {}

    @Override
    public Arbitrary<Entity> get() {
        return Arbitraries.of(EntityType.class).flatMap(AnyEntity::of);
    }

    /**
     * Entities of one type.
     *
     * @param type the type
     * @return entities
     */
    public static Arbitrary<Entity> of(EntityType type) {
        return switch (type) {
            case DIVISION -> AnyPlace.divisions().map(Function.identity());
            case GRID -> AnyPlace.grids().map(Function.identity());
            case ESTATE -> AnyPlace.estates().map(Function.identity());
            case BUILDING -> AnyPlace.buildings().map(Function.identity());
            case BUILDING_UNIT -> AnyPlace.buildingUnits().map(Function.identity());
            case HEADCOUNT -> AnyPlace.headcounts().map(Function.identity());
            case ORGANIZATION -> AnyBody.organizations().map(Function.identity());
            case POST -> AnyBody.posts().map(Function.identity());
            case PERSON -> AnyBody.persons().map(Function.identity());
            case APPOINTMENT -> AnyBody.appointments().map(Function.identity());
            case FACILITY -> AnyBody.facilities().map(Function.identity());
            case TEAM -> AnyBody.teams().map(Function.identity());
            case PROPERTY_SERVICE -> AnyPartnership.propertyServices().map(Function.identity());
            case LIAISON -> AnyPartnership.liaisons().map(Function.identity());
            case COMMITMENT -> AnyPartnership.commitments().map(Function.identity());
            case ACTIVITY -> AnyPartnership.activities().map(Function.identity());
            case STEWARD -> AnyPartnership.stewards().map(Function.identity());
            case REACH -> AnyPartnership.reaches().map(Function.identity());
            case CREDENTIAL -> AnyBody.credentials().map(Function.identity());
            case CONFLICT_OF_INTEREST -> AnyBody.conflictsOfInterest().map(Function.identity());
            case DELIBERATION -> AnyMandate.deliberations().map(Function.identity());
            case VOTE -> AnyMandate.votes().map(Function.identity());
            case MANDATE_LIST -> AnyMandate.mandateLists().map(Function.identity());
            case LIST_ITEM -> AnyMandate.listItems().map(Function.identity());
            case POWER_GRANT -> AnyMandate.powerGrants().map(Function.identity());
            case ADMISSION -> AnyMandate.admissions().map(Function.identity());
            case NEED -> AnyMandate.needs().map(Function.identity());
            case RESOURCE -> AnyMandate.resources().map(Function.identity());
            case PROJECT -> AnyMandate.projects().map(Function.identity());
            case ALLOCATION -> AnyMandate.allocations().map(Function.identity());
        };
    }
}
