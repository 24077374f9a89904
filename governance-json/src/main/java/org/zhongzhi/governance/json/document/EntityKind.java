package org.zhongzhi.governance.json.document;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.StringCodec;
import org.zhongzhi.governance.model.deliberation.Deliberation;
import org.zhongzhi.governance.model.deliberation.DeliberationId;
import org.zhongzhi.governance.model.deliberation.Vote;
import org.zhongzhi.governance.model.deliberation.VoteId;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.mandate.Admission;
import org.zhongzhi.governance.model.mandate.AdmissionId;
import org.zhongzhi.governance.model.mandate.Allocation;
import org.zhongzhi.governance.model.mandate.AllocationId;
import org.zhongzhi.governance.model.mandate.ListItem;
import org.zhongzhi.governance.model.mandate.ListItemId;
import org.zhongzhi.governance.model.mandate.MandateList;
import org.zhongzhi.governance.model.mandate.MandateListId;
import org.zhongzhi.governance.model.mandate.Need;
import org.zhongzhi.governance.model.mandate.NeedId;
import org.zhongzhi.governance.model.mandate.PowerGrant;
import org.zhongzhi.governance.model.mandate.PowerGrantId;
import org.zhongzhi.governance.model.mandate.Project;
import org.zhongzhi.governance.model.mandate.ProjectId;
import org.zhongzhi.governance.model.mandate.Resource;
import org.zhongzhi.governance.model.mandate.ResourceId;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.AppointmentId;
import org.zhongzhi.governance.model.organization.ConflictOfInterest;
import org.zhongzhi.governance.model.organization.ConflictOfInterestId;
import org.zhongzhi.governance.model.organization.Credential;
import org.zhongzhi.governance.model.organization.CredentialId;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.FacilityId;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.Person;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.PostId;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.partnership.Activity;
import org.zhongzhi.governance.model.partnership.ActivityId;
import org.zhongzhi.governance.model.partnership.Commitment;
import org.zhongzhi.governance.model.partnership.CommitmentId;
import org.zhongzhi.governance.model.partnership.Liaison;
import org.zhongzhi.governance.model.partnership.LiaisonId;
import org.zhongzhi.governance.model.partnership.PropertyService;
import org.zhongzhi.governance.model.partnership.PropertyServiceId;
import org.zhongzhi.governance.model.partnership.Reach;
import org.zhongzhi.governance.model.partnership.ReachId;
import org.zhongzhi.governance.model.partnership.Steward;
import org.zhongzhi.governance.model.partnership.StewardId;
import org.zhongzhi.governance.model.territory.Building;
import org.zhongzhi.governance.model.territory.BuildingId;
import org.zhongzhi.governance.model.territory.BuildingUnit;
import org.zhongzhi.governance.model.territory.BuildingUnitId;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.Grid;
import org.zhongzhi.governance.model.territory.GridId;
import org.zhongzhi.governance.model.territory.Headcount;
import org.zhongzhi.governance.model.territory.HeadcountId;

/**
 * One type of entity, as documents have it.
 *
 * @param type the type
 * @param plural the property of a jurisdiction that holds the entities of the type
 * @param entities the class of the entities
 * @param codec how one of them stands
 * @param ids the class of their identifiers
 * @param id how an identifier stands by itself
 * @param <E> the class of the entities
 * @param <I> the class of their identifiers
 */
record EntityKind<E extends Entity, I extends EntityId>(
        EntityType type, String plural, Class<E> entities, Codec<E> codec, Class<I> ids, StringCodec<I> id) {

    /** Every type of entity there is. */
    static final Seq<EntityKind<?, ?>> ALL = Array.of(EntityType.values()).map(EntityKind::of);

    private static EntityKind<?, ?> of(EntityType type) {
        return switch (type) {
            case DIVISION ->
                new EntityKind<>(
                        type,
                        "divisions",
                        Division.class,
                        TerritoryEntities.DIVISION,
                        DivisionCode.class,
                        Identifiers.DIVISION);
            case GRID ->
                new EntityKind<>(type, "grids", Grid.class, TerritoryEntities.GRID, GridId.class, Identifiers.GRID);
            case ESTATE ->
                new EntityKind<>(
                        type, "estates", Estate.class, TerritoryEntities.ESTATE, EstateId.class, Identifiers.ESTATE);
            case BUILDING ->
                new EntityKind<>(
                        type,
                        "buildings",
                        Building.class,
                        TerritoryEntities.BUILDING,
                        BuildingId.class,
                        Identifiers.BUILDING);
            case BUILDING_UNIT ->
                new EntityKind<>(
                        type,
                        "buildingUnits",
                        BuildingUnit.class,
                        TerritoryEntities.BUILDING_UNIT,
                        BuildingUnitId.class,
                        Identifiers.BUILDING_UNIT);
            case HEADCOUNT ->
                new EntityKind<>(
                        type,
                        "headcounts",
                        Headcount.class,
                        TerritoryEntities.HEADCOUNT,
                        HeadcountId.class,
                        Identifiers.HEADCOUNT);
            case ORGANIZATION ->
                new EntityKind<>(
                        type,
                        "organizations",
                        Organization.class,
                        OrganizationEntities.ORGANIZATION,
                        OrganizationId.class,
                        Identifiers.ORGANIZATION);
            case POST ->
                new EntityKind<>(type, "posts", Post.class, OrganizationEntities.POST, PostId.class, Identifiers.POST);
            case PERSON ->
                new EntityKind<>(
                        type, "persons", Person.class, OrganizationEntities.PERSON, PersonId.class, Identifiers.PERSON);
            case APPOINTMENT ->
                new EntityKind<>(
                        type,
                        "appointments",
                        Appointment.class,
                        OrganizationEntities.APPOINTMENT,
                        AppointmentId.class,
                        Identifiers.APPOINTMENT);
            case FACILITY ->
                new EntityKind<>(
                        type,
                        "facilities",
                        Facility.class,
                        OrganizationEntities.FACILITY,
                        FacilityId.class,
                        Identifiers.FACILITY);
            case TEAM ->
                new EntityKind<>(type, "teams", Team.class, OrganizationEntities.TEAM, TeamId.class, Identifiers.TEAM);
            case PROPERTY_SERVICE ->
                new EntityKind<>(
                        type,
                        "propertyServices",
                        PropertyService.class,
                        PartnershipEntities.PROPERTY_SERVICE,
                        PropertyServiceId.class,
                        Identifiers.PROPERTY_SERVICE);
            case LIAISON ->
                new EntityKind<>(
                        type,
                        "liaisons",
                        Liaison.class,
                        PartnershipEntities.LIAISON,
                        LiaisonId.class,
                        Identifiers.LIAISON);
            case COMMITMENT ->
                new EntityKind<>(
                        type,
                        "commitments",
                        Commitment.class,
                        PartnershipEntities.COMMITMENT,
                        CommitmentId.class,
                        Identifiers.COMMITMENT);
            case ACTIVITY ->
                new EntityKind<>(
                        type,
                        "activities",
                        Activity.class,
                        PartnershipEntities.ACTIVITY,
                        ActivityId.class,
                        Identifiers.ACTIVITY);
            case STEWARD ->
                new EntityKind<>(
                        type,
                        "stewards",
                        Steward.class,
                        PartnershipEntities.STEWARD,
                        StewardId.class,
                        Identifiers.STEWARD);
            case REACH ->
                new EntityKind<>(
                        type, "reaches", Reach.class, PartnershipEntities.REACH, ReachId.class, Identifiers.REACH);
            case CREDENTIAL ->
                new EntityKind<>(
                        type,
                        "credentials",
                        Credential.class,
                        OrganizationEntities.CREDENTIAL,
                        CredentialId.class,
                        Identifiers.CREDENTIAL);
            case CONFLICT_OF_INTEREST ->
                new EntityKind<>(
                        type,
                        "conflictsOfInterest",
                        ConflictOfInterest.class,
                        OrganizationEntities.CONFLICT_OF_INTEREST,
                        ConflictOfInterestId.class,
                        Identifiers.CONFLICT_OF_INTEREST);
            case DELIBERATION ->
                new EntityKind<>(
                        type,
                        "deliberations",
                        Deliberation.class,
                        DeliberationEntities.DELIBERATION,
                        DeliberationId.class,
                        Identifiers.DELIBERATION);
            case VOTE ->
                new EntityKind<>(type, "votes", Vote.class, DeliberationEntities.VOTE, VoteId.class, Identifiers.VOTE);
            case MANDATE_LIST ->
                new EntityKind<>(
                        type,
                        "mandateLists",
                        MandateList.class,
                        MandateEntities.MANDATE_LIST,
                        MandateListId.class,
                        Identifiers.MANDATE_LIST);
            case LIST_ITEM ->
                new EntityKind<>(
                        type,
                        "listItems",
                        ListItem.class,
                        MandateEntities.LIST_ITEM,
                        ListItemId.class,
                        Identifiers.LIST_ITEM);
            case POWER_GRANT ->
                new EntityKind<>(
                        type,
                        "powerGrants",
                        PowerGrant.class,
                        MandateEntities.POWER_GRANT,
                        PowerGrantId.class,
                        Identifiers.POWER_GRANT);
            case ADMISSION ->
                new EntityKind<>(
                        type,
                        "admissions",
                        Admission.class,
                        MandateEntities.ADMISSION,
                        AdmissionId.class,
                        Identifiers.ADMISSION);
            case NEED ->
                new EntityKind<>(type, "needs", Need.class, MandateEntities.NEED, NeedId.class, Identifiers.NEED);
            case RESOURCE ->
                new EntityKind<>(
                        type,
                        "resources",
                        Resource.class,
                        MandateEntities.RESOURCE,
                        ResourceId.class,
                        Identifiers.RESOURCE);
            case PROJECT ->
                new EntityKind<>(
                        type, "projects", Project.class, MandateEntities.PROJECT, ProjectId.class, Identifiers.PROJECT);
            case ALLOCATION ->
                new EntityKind<>(
                        type,
                        "allocations",
                        Allocation.class,
                        MandateEntities.ALLOCATION,
                        AllocationId.class,
                        Identifiers.ALLOCATION);
        };
    }
}
