package org.zhongzhi.governance.json.document;

import io.vavr.collection.Array;
import java.util.function.Function;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Holder;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.json.codec.StringCodec;
import org.zhongzhi.governance.json.codec.UnionCodec;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.organization.AppointmentId;
import org.zhongzhi.governance.model.organization.FacilityId;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.PostId;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.partnership.LiaisonId;
import org.zhongzhi.governance.model.partnership.PropertyServiceId;
import org.zhongzhi.governance.model.territory.BuildingId;
import org.zhongzhi.governance.model.territory.BuildingUnitId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.GridId;
import org.zhongzhi.governance.model.territory.HeadcountId;
import org.zhongzhi.governance.model.territory.PlaceId;

/** The identifiers: strings where their type is known, closed objects where a place may be of several types. */
final class Identifiers {
    static final StringCodec<DivisionCode> DIVISION = StringCodec.of(
                    "a division code (2, 4, 6, 9 or 12 digits in a string)", DivisionCode::of, EntityId::value)
            .recurring();
    static final StringCodec<GridId> GRID = id("a grid", GridId::of);
    static final StringCodec<EstateId> ESTATE = id("an estate", EstateId::of);
    static final StringCodec<BuildingId> BUILDING = id("a building", BuildingId::of);
    static final StringCodec<BuildingUnitId> BUILDING_UNIT = id("a unit of a building", BuildingUnitId::of);
    static final StringCodec<HeadcountId> HEADCOUNT = id("a headcount", HeadcountId::of);
    static final StringCodec<OrganizationId> ORGANIZATION = id("an organisation", OrganizationId::of);
    static final StringCodec<PostId> POST = id("a post", PostId::of);
    static final StringCodec<PersonId> PERSON = StringCodec.personal(
                    "the identifier of a person (a string)", PersonId::of, EntityId::value)
            .recurring();
    static final StringCodec<AppointmentId> APPOINTMENT = id("an appointment", AppointmentId::of);
    static final StringCodec<FacilityId> FACILITY = id("a facility", FacilityId::of);
    static final StringCodec<TeamId> TEAM = id("a team", TeamId::of);
    static final StringCodec<PropertyServiceId> PROPERTY_SERVICE = id("a property service", PropertyServiceId::of);
    static final StringCodec<LiaisonId> LIAISON = id("a liaison", LiaisonId::of);

    static final Codec<PlaceId> PLACE = UnionCodec.of(
            "a place",
            "type",
            "a type of place",
            Array.of(
                            placeCase(EntityType.DIVISION, DivisionCode.class, DIVISION),
                            placeCase(EntityType.GRID, GridId.class, GRID),
                            placeCase(EntityType.ESTATE, EstateId.class, ESTATE),
                            placeCase(EntityType.BUILDING, BuildingId.class, BUILDING),
                            placeCase(EntityType.BUILDING_UNIT, BuildingUnitId.class, BUILDING_UNIT))
                    .toMap(PlaceCase::word, PlaceCase::codec),
            place -> place.type().code());

    private Identifiers() {}

    private static <I extends EntityId> StringCodec<I> id(String owner, Function<String, I> parse) {
        return StringCodec.of("the identifier of " + owner + " (a string)", parse, EntityId::value)
                .recurring();
    }

    private static <I extends PlaceId> PlaceCase placeCase(EntityType type, Class<I> ids, StringCodec<I> codec) {
        return new PlaceCase(
                type.code(),
                ObjectCodec.<PlaceId, Holder<I, Void>>of("a place", Holder::new, Holder::first)
                        .required("id", codec, ids::cast, Holder::first)
                        .constant("type", type.code()));
    }

    private record PlaceCase(String word, Codec<PlaceId> codec) {}
}
