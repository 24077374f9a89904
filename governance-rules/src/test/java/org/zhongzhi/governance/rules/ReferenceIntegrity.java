package org.zhongzhi.governance.rules;

import java.time.LocalDate;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.Person;
import org.zhongzhi.governance.model.territory.Building;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.Grid;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;

/** The integrity rules a second time: which of them speak about an entity, and whether they hold. */
final class ReferenceIntegrity {
    private final NaiveCity city;
    private final ReferenceOutcomes outcomes;

    ReferenceIntegrity(NaiveCity city, ReferenceOutcomes outcomes) {
        this.city = city;
        this.outcomes = outcomes;
    }

    void judge(Entity entity) {
        outcomes.holds(
                "reference-resolved",
                entity,
                entity.references().map(Reference::target).forAll(id -> city.find(id) != null));
        if (entity.id() instanceof PlaceId) {
            outcomes.holds("parent-fitting", entity, parentFits(entity));
        }
        if (entity instanceof Person person) {
            outcomes.holds("appointments-apart", entity, !holdsAPostTwice(person));
        }
    }

    private boolean holdsAPostTwice(Person person) {
        boolean overlap = false;
        for (Appointment one : city.all(Appointment.class)) {
            for (Appointment other : city.all(Appointment.class)) {
                overlap |= !one.equals(other)
                        && one.person().equals(person.id())
                        && other.person().equals(person.id())
                        && one.post().equals(other.post())
                        && shareADay(one.period(), other.period());
            }
        }
        return overlap;
    }

    private boolean parentFits(Entity place) {
        if (place instanceof Division division) {
            String code = division.code().value();
            String longest = "";
            for (Division other : city.all(Division.class)) {
                String above = other.code().value();
                if (code.startsWith(above) && !code.equals(above) && above.length() > longest.length()) {
                    longest = above;
                }
            }
            String recorded = division.parent().map(DivisionCode::value).getOrElse("");
            return code.startsWith(recorded) && !code.equals(recorded) && recorded.length() >= longest.length();
        } else if (place instanceof Estate estate) {
            return estate.community().value().length() == 12;
        } else if (place instanceof Grid grid) {
            return grid.community().value().length() == 12;
        }
        return !(place instanceof Building building)
                || building.within() instanceof EstateId
                || (building.within() instanceof DivisionCode code
                        && code.value().length() == 12);
    }

    private static boolean shareADay(Period one, Period other) {
        LocalDate start = one.from().getOrElse(LocalDate.MIN);
        LocalDate otherStart = other.from().getOrElse(LocalDate.MIN);
        return (one.contains(start) && other.contains(start))
                || (one.contains(otherStart) && other.contains(otherStart));
    }
}
