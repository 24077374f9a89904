package org.zhongzhi.governance.rules;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.zhongzhi.governance.model.deliberation.Deliberation;
import org.zhongzhi.governance.model.deliberation.Vote;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.mandate.Admission;
import org.zhongzhi.governance.model.mandate.Allocation;
import org.zhongzhi.governance.model.mandate.MandateList;
import org.zhongzhi.governance.model.mandate.Need;
import org.zhongzhi.governance.model.mandate.PowerGrant;
import org.zhongzhi.governance.model.mandate.Project;
import org.zhongzhi.governance.model.mandate.Resource;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.ConflictOfInterest;
import org.zhongzhi.governance.model.organization.Credential;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.partnership.Activity;
import org.zhongzhi.governance.model.partnership.Commitment;
import org.zhongzhi.governance.model.partnership.Liaison;
import org.zhongzhi.governance.model.partnership.PropertyService;
import org.zhongzhi.governance.model.partnership.Reach;
import org.zhongzhi.governance.model.partnership.Steward;
import org.zhongzhi.governance.model.territory.Building;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.Grid;
import org.zhongzhi.governance.model.time.Period;

/** The same thing in another place, or at another time. */
final class Altered {
    private Altered() {}

    /** The thing in a division, where it is of a type that can lie directly in one and keeps its identifier. */
    static Entity movedTo(Entity thing, DivisionCode to) {
        return switch (thing.id().type()) {
            case DIVISION ->
                Division.builder()
                        .from((Division) thing)
                        .parent(Option.some(to))
                        .build();
            case GRID -> Grid.builder().from((Grid) thing).community(to).build();
            case ESTATE -> Estate.builder().from((Estate) thing).community(to).build();
            case BUILDING ->
                Building.builder().from((Building) thing).within(to).build();
            case ORGANIZATION ->
                Organization.builder().from((Organization) thing).seat(to).build();
            case FACILITY -> Facility.builder().from((Facility) thing).place(to).build();
            case TEAM -> Team.builder().from((Team) thing).place(to).build();
            case LIAISON -> Liaison.builder().from((Liaison) thing).place(to).build();
            case COMMITMENT ->
                Commitment.builder()
                        .from((Commitment) thing)
                        .place(Option.some(to))
                        .build();
            case ACTIVITY ->
                Activity.builder().from((Activity) thing).place(Option.some(to)).build();
            case STEWARD -> Steward.builder().from((Steward) thing).place(to).build();
            case CREDENTIAL ->
                Credential.builder()
                        .from((Credential) thing)
                        .place(Option.some(to))
                        .build();
            case MANDATE_LIST ->
                MandateList.builder().from((MandateList) thing).place(to).build();
            case POWER_GRANT ->
                PowerGrant.builder().from((PowerGrant) thing).place(to).build();
            case NEED -> Need.builder().from((Need) thing).place(to).build();
            case RESOURCE -> Resource.builder().from((Resource) thing).place(to).build();
            case PROJECT -> Project.builder().from((Project) thing).place(to).build();
            case DELIBERATION ->
                Deliberation.builder().from((Deliberation) thing).place(to).build();
            case VOTE -> Vote.builder().from((Vote) thing).place(to).build();
            case BUILDING_UNIT,
                    HEADCOUNT,
                    POST,
                    PERSON,
                    APPOINTMENT,
                    PROPERTY_SERVICE,
                    REACH,
                    CONFLICT_OF_INTEREST,
                    LIST_ITEM,
                    ADMISSION,
                    ALLOCATION -> thing;
        };
    }

    /** The thing from a day on, or done on it, where it is of a type that has its time and keeps its identifier. */
    static Entity begunOn(Entity thing, LocalDate day) {
        return switch (thing.id().type()) {
            case ACTIVITY -> Activity.builder().from((Activity) thing).date(day).build();
            case VOTE -> Vote.builder().from((Vote) thing).date(day).build();
            case NEED ->
                Need.builder()
                        .from((Need) thing)
                        .raised(day)
                        .closed(Option.none())
                        .build();
            case DELIBERATION -> begunOn((Deliberation) thing, day);
            default -> within(thing, Period.from(day));
        };
    }

    private static Entity begunOn(Deliberation matter, LocalDate day) {
        long days = ChronoUnit.DAYS.between(matter.steps().values().min().get(), day);
        return Deliberation.builder()
                .from(matter)
                .steps(matter.steps().mapValues(each -> each.plusDays(days)))
                .carriedOut(matter.carriedOut().map(each -> each.plusDays(days)))
                .build();
    }

    /** The thing in force until a day, where it is of a type that has a period of its own. */
    static Entity endedOn(Entity thing, LocalDate day) {
        return within(thing, Period.of(Option.none(), Option.some(day)));
    }

    private static Entity within(Entity thing, Period period) {
        return switch (thing.id().type()) {
            case ORGANIZATION ->
                Organization.builder().from((Organization) thing).period(period).build();
            case APPOINTMENT ->
                Appointment.builder().from((Appointment) thing).period(period).build();
            case FACILITY ->
                Facility.builder().from((Facility) thing).period(period).build();
            case TEAM -> Team.builder().from((Team) thing).period(period).build();
            case PROPERTY_SERVICE ->
                PropertyService.builder()
                        .from((PropertyService) thing)
                        .period(period)
                        .build();
            case LIAISON ->
                Liaison.builder().from((Liaison) thing).period(period).build();
            case COMMITMENT ->
                Commitment.builder().from((Commitment) thing).period(period).build();
            case STEWARD ->
                Steward.builder().from((Steward) thing).period(period).build();
            case REACH -> Reach.builder().from((Reach) thing).period(period).build();
            case CREDENTIAL ->
                Credential.builder().from((Credential) thing).period(period).build();
            case CONFLICT_OF_INTEREST ->
                ConflictOfInterest.builder()
                        .from((ConflictOfInterest) thing)
                        .period(period)
                        .build();
            case MANDATE_LIST ->
                MandateList.builder().from((MandateList) thing).period(period).build();
            case POWER_GRANT ->
                PowerGrant.builder().from((PowerGrant) thing).period(period).build();
            case ADMISSION ->
                Admission.builder().from((Admission) thing).period(period).build();
            case RESOURCE ->
                Resource.builder().from((Resource) thing).period(period).build();
            case PROJECT ->
                Project.builder().from((Project) thing).period(period).build();
            case ALLOCATION ->
                Allocation.builder().from((Allocation) thing).period(period).build();
            default -> thing;
        };
    }
}
