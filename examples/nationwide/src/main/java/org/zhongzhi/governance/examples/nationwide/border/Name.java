package org.zhongzhi.governance.examples.nationwide.border;

import java.io.Serializable;
import java.util.Comparator;
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
import org.zhongzhi.governance.model.organization.AppointmentId;
import org.zhongzhi.governance.model.organization.ConflictOfInterestId;
import org.zhongzhi.governance.model.organization.CredentialId;
import org.zhongzhi.governance.model.organization.FacilityId;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.PostId;
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

/**
 * An identifier on its way between processes.
 *
 * @param type what it names
 * @param value the value
 */
public record Name(EntityType type, String value) implements Comparable<Name>, Serializable {
    private static final Comparator<Name> ORDER =
            Comparator.comparing(Name::type).thenComparing(Name::value);

    /**
     * An identifier, ready to go.
     *
     * @param id the identifier
     * @return its name
     */
    public static Name of(EntityId id) {
        return new Name(id.type(), id.value());
    }

    /**
     * The identifier again.
     *
     * @return an identifier equal to the one that went
     */
    public EntityId id() {
        return switch (type) {
            case DIVISION -> DivisionCode.of(value);
            case GRID -> GridId.of(value);
            case ESTATE -> EstateId.of(value);
            case BUILDING -> BuildingId.of(value);
            case BUILDING_UNIT -> BuildingUnitId.of(value);
            case HEADCOUNT -> HeadcountId.of(value);
            case ORGANIZATION -> OrganizationId.of(value);
            case POST -> PostId.of(value);
            case PERSON -> PersonId.of(value);
            case APPOINTMENT -> AppointmentId.of(value);
            case FACILITY -> FacilityId.of(value);
            case TEAM -> TeamId.of(value);
            case PROPERTY_SERVICE -> PropertyServiceId.of(value);
            case LIAISON -> LiaisonId.of(value);
            case COMMITMENT -> CommitmentId.of(value);
            case ACTIVITY -> ActivityId.of(value);
            case STEWARD -> StewardId.of(value);
            case REACH -> ReachId.of(value);
            case CREDENTIAL -> CredentialId.of(value);
            case CONFLICT_OF_INTEREST -> ConflictOfInterestId.of(value);
            case DELIBERATION -> DeliberationId.of(value);
            case VOTE -> VoteId.of(value);
            case MANDATE_LIST -> MandateListId.of(value);
            case LIST_ITEM -> ListItemId.of(value);
            case POWER_GRANT -> PowerGrantId.of(value);
            case ADMISSION -> AdmissionId.of(value);
            case NEED -> NeedId.of(value);
            case RESOURCE -> ResourceId.of(value);
            case PROJECT -> ProjectId.of(value);
            case ALLOCATION -> AllocationId.of(value);
        };
    }

    @Override
    public int compareTo(Name other) {
        return ORDER.compare(this, other);
    }

    /** As {@code person/p1}; unlike the hash of a record with an enum in it, that of the text is the same in every process. */
    @Override
    public String toString() {
        return type.code() + "/" + value;
    }
}
