package org.zhongzhi.governance.rules;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.Person;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.partnership.Liaison;
import org.zhongzhi.governance.model.partnership.PropertyService;
import org.zhongzhi.governance.model.territory.Headcount;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Dated;
import org.zhongzhi.governance.model.time.Period;

/** How a thing is given up as of a date. */
final class GivingUp {
    private GivingUp() {}

    /**
     * The change: what has begun ends, what has not is removed. None for what is over already, and for what nobody decides
     * on: places, persons and headcounts.
     */
    static Option<Change> of(Entity entity, LocalDate asOf) {
        if (entity.id() instanceof PlaceId || entity instanceof Person || entity instanceof Headcount) {
            return Option.none();
        }
        if (!(entity instanceof Dated dated)) {
            return Option.some(Change.remove(entity.id()));
        }
        Period period = dated.period();
        if (period.until().exists(over -> !over.isAfter(asOf))) {
            return Option.none();
        } else if (period.from().exists(first -> !first.isBefore(asOf))) {
            return Option.some(Change.remove(entity.id()));
        }
        return with(Period.of(period.from(), Option.some(asOf)), entity).map(Change::put);
    }

    private static Option<Entity> with(Period period, Entity entity) {
        if (entity instanceof Appointment appointment) {
            return Option.some(
                    Appointment.builder().from(appointment).period(period).build());
        } else if (entity instanceof Liaison liaison) {
            return Option.some(Liaison.builder().from(liaison).period(period).build());
        } else if (entity instanceof Team team) {
            return Option.some(Team.builder().from(team).period(period).build());
        } else if (entity instanceof Facility facility) {
            return Option.some(Facility.builder().from(facility).period(period).build());
        } else if (entity instanceof Organization organization) {
            return Option.some(
                    Organization.builder().from(organization).period(period).build());
        } else if (entity instanceof PropertyService service) {
            return Option.some(
                    PropertyService.builder().from(service).period(period).build());
        }
        return Option.none();
    }
}
