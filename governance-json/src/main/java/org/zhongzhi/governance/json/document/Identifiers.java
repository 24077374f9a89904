package org.zhongzhi.governance.json.document;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.function.Function;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Form;
import org.zhongzhi.governance.json.codec.Holder;
import org.zhongzhi.governance.json.codec.Later;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.json.codec.StringCodec;
import org.zhongzhi.governance.json.codec.UnionCodec;
import org.zhongzhi.governance.model.deliberation.DeliberationId;
import org.zhongzhi.governance.model.deliberation.VoteId;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.mandate.AdmissionId;
import org.zhongzhi.governance.model.mandate.AllocationId;
import org.zhongzhi.governance.model.mandate.ListItemId;
import org.zhongzhi.governance.model.mandate.MandateListId;
import org.zhongzhi.governance.model.mandate.NeedId;
import org.zhongzhi.governance.model.mandate.PowerGrantId;
import org.zhongzhi.governance.model.mandate.ProjectId;
import org.zhongzhi.governance.model.mandate.ResourceId;
import org.zhongzhi.governance.model.mandate.SupplyId;
import org.zhongzhi.governance.model.organization.ActorId;
import org.zhongzhi.governance.model.organization.AppointmentId;
import org.zhongzhi.governance.model.organization.ConflictOfInterestId;
import org.zhongzhi.governance.model.organization.CredentialId;
import org.zhongzhi.governance.model.organization.FacilityId;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.PostId;
import org.zhongzhi.governance.model.organization.ServicePointId;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.partnership.ActivityId;
import org.zhongzhi.governance.model.partnership.CommitmentId;
import org.zhongzhi.governance.model.partnership.LiaisonId;
import org.zhongzhi.governance.model.partnership.PropertyServiceId;
import org.zhongzhi.governance.model.partnership.ReachId;
import org.zhongzhi.governance.model.partnership.StewardId;
import org.zhongzhi.governance.model.territory.BuildingId;
import org.zhongzhi.governance.model.territory.BuildingUnitId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.GridId;
import org.zhongzhi.governance.model.territory.HeadcountId;
import org.zhongzhi.governance.model.territory.PlaceId;

/** The identifiers: strings where their type is known, closed objects where a place may be of several types. */
final class Identifiers {
    private static final int LONGEST = 100;

    static final StringCodec<DivisionCode> DIVISION = StringCodec.of(
                    "a division code (2, 4, 6, 9 or 12 digits in a string)", DivisionCode::of, EntityId::value)
            .formed(Form.matching("^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12})$"))
            .recurring();
    static final StringCodec<GridId> GRID = id("a grid", GridId::of);
    static final StringCodec<EstateId> ESTATE = id("an estate", EstateId::of);
    static final StringCodec<BuildingId> BUILDING = id("a building", BuildingId::of);
    static final StringCodec<BuildingUnitId> BUILDING_UNIT = id("a unit of a building", BuildingUnitId::of);
    static final StringCodec<HeadcountId> HEADCOUNT =
            id("a headcount", HeadcountId::of).formed(Form.IDENTIFIER.atMost(160));
    static final StringCodec<OrganizationId> ORGANIZATION = id("an organisation", OrganizationId::of);
    static final StringCodec<PostId> POST = id("a post", PostId::of);
    static final StringCodec<PersonId> PERSON = StringCodec.personal(
                    "the identifier of a person (a string)", PersonId::of, EntityId::value)
            .formed(Form.OPAQUE_IDENTIFIER.atMost(LONGEST))
            .recurring();
    static final StringCodec<AppointmentId> APPOINTMENT = id("an appointment", AppointmentId::of);
    static final StringCodec<FacilityId> FACILITY = id("a facility", FacilityId::of);
    static final StringCodec<TeamId> TEAM = id("a team", TeamId::of);
    static final StringCodec<PropertyServiceId> PROPERTY_SERVICE = id("a property service", PropertyServiceId::of);
    static final StringCodec<LiaisonId> LIAISON = id("a liaison", LiaisonId::of);
    static final StringCodec<CommitmentId> COMMITMENT = id("a commitment", CommitmentId::of);
    static final StringCodec<ActivityId> ACTIVITY = id("an activity", ActivityId::of);
    static final StringCodec<StewardId> STEWARD = id("a steward", StewardId::of);
    static final StringCodec<ReachId> REACH = id("a reach", ReachId::of);
    static final StringCodec<CredentialId> CREDENTIAL = id("a credential", CredentialId::of);
    static final StringCodec<ConflictOfInterestId> CONFLICT_OF_INTEREST =
            id("a conflict of interest", ConflictOfInterestId::of);
    static final StringCodec<DeliberationId> DELIBERATION = id("a deliberation", DeliberationId::of);
    static final StringCodec<VoteId> VOTE = id("a vote", VoteId::of);
    static final StringCodec<MandateListId> MANDATE_LIST = id("a list", MandateListId::of);
    static final StringCodec<ListItemId> LIST_ITEM = id("a list item", ListItemId::of);
    static final StringCodec<PowerGrantId> POWER_GRANT = id("a power grant", PowerGrantId::of);
    static final StringCodec<AdmissionId> ADMISSION = id("an admission", AdmissionId::of);
    static final StringCodec<NeedId> NEED = id("a need", NeedId::of);
    static final StringCodec<ResourceId> RESOURCE = id("a resource", ResourceId::of);
    static final StringCodec<ProjectId> PROJECT = id("a project", ProjectId::of);
    static final StringCodec<AllocationId> ALLOCATION = id("an allocation", AllocationId::of);

    static final Codec<PlaceId> PLACE = oneOf(
            "a place",
            Array.of(
                    idCase("a place", EntityType.DIVISION, DivisionCode.class, DIVISION),
                    idCase("a place", EntityType.GRID, GridId.class, GRID),
                    idCase("a place", EntityType.ESTATE, EstateId.class, ESTATE),
                    idCase("a place", EntityType.BUILDING, BuildingId.class, BUILDING),
                    idCase("a place", EntityType.BUILDING_UNIT, BuildingUnitId.class, BUILDING_UNIT)));

    static final Codec<ActorId> ACTOR = oneOf(
            "an actor",
            Array.of(
                    idCase("an actor", EntityType.ORGANIZATION, OrganizationId.class, ORGANIZATION),
                    idCase("an actor", EntityType.PERSON, PersonId.class, PERSON)));

    static final Codec<ServicePointId> SERVICE_POINT = oneOf(
            "a service point",
            Array.of(
                    idCase("a service point", EntityType.FACILITY, FacilityId.class, FACILITY),
                    idCase("a service point", EntityType.TEAM, TeamId.class, TEAM)));

    static final Codec<SupplyId> SUPPLY = oneOf(
            "a supply",
            Array.of(
                    idCase("a supply", EntityType.RESOURCE, ResourceId.class, RESOURCE),
                    idCase("a supply", EntityType.PROJECT, ProjectId.class, PROJECT)));

    /** An identifier of any type. */
    static final Codec<EntityId> ANY = new Later<>(
            "a subject of a rule (an object with \"type\")",
            // Not before the types of entity are there, which name the identifiers above.
            () -> AnyIdentifier.CODEC);

    private Identifiers() {}

    /** Made when it is first asked for. */
    private static final class AnyIdentifier {
        static final Codec<EntityId> CODEC =
                oneOf("a subject of a rule", EntityKind.ALL.<IdCase<EntityId>>map(AnyIdentifier::of));

        private static <I extends EntityId> IdCase<EntityId> of(EntityKind<?, I> kind) {
            return idCase("a subject of a rule", kind.type(), kind.ids(), kind.id());
        }
    }

    private static <I extends EntityId> StringCodec<I> id(String owner, Function<String, I> parse) {
        return StringCodec.of("the identifier of " + owner + " (a string)", parse, EntityId::value)
                .formed(Form.IDENTIFIER.atMost(LONGEST))
                .recurring();
    }

    /** An identifier that may be of several types, as an object that says of which. */
    private static <I extends EntityId> Codec<I> oneOf(String noun, Seq<IdCase<I>> cases) {
        return UnionCodec.of(
                noun,
                "type",
                "a type of " + noun.substring(noun.indexOf(' ') + 1),
                cases.toMap(IdCase::word, IdCase::codec),
                id -> id.type().code());
    }

    private static <U extends EntityId, I extends U> IdCase<U> idCase(
            String noun, EntityType type, Class<I> ids, StringCodec<I> codec) {
        return new IdCase<>(
                type.code(),
                ObjectCodec.<U, Holder<I, Void>>of(noun, Holder::new, Holder::first)
                        .required("id", codec, ids::cast, Holder::first)
                        .constant("type", type.code()));
    }

    private record IdCase<I>(String word, Codec<I> codec) {}
}
