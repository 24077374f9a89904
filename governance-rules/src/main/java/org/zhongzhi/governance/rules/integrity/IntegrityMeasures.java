package org.zhongzhi.governance.rules.integrity;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.Hierarchy;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.territory.BuildingId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionLevel;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.Measured;
import org.zhongzhi.governance.rules.Reading;
import org.zhongzhi.governance.rules.Unit;

/** What can be wrong with data, whatever the policy. */
final class IntegrityMeasures {
    private static final Unit PLACE_IN_DATA = Unit.of("处", "places");

    /** References whose target the data do not hold; the missing targets are the evidence. */
    static final Measure DANGLING_REFERENCES = Measure.named("entity.danglingReferences")
            .label("指向缺失对象的引用", "references to what is not in the data")
            .in(PLACE_IN_DATA)
            .measuring((reading, subject) -> {
                Seq<EntityId> missing = missing(reading, subject);
                return missing.isEmpty() ? Measured.none() : Measured.of(missing.size(), missing);
            });

    /** Places recorded as lying in another that does not fit, or in none although the data hold the one they lie in. */
    static final Measure MISFIT_PARENTS = Measure.named("place.misfitParents")
            .label("不相称的上级地域", "parents that do not fit")
            .in(PLACE_IN_DATA)
            .measuring((reading, subject) -> {
                Option<PlaceId> misfit = subject.id() instanceof DivisionCode code
                        ? misfit(reading, code, recorded(subject))
                        : recorded(subject).filter(above -> !fits(above, (PlaceId) subject.id()));
                return Measured.of(misfit.isDefined() ? 1 : 0, misfit);
            });

    /** Appointments of the person to a post that overlap with an earlier one of theirs to the same post. */
    static final Measure OVERLAPPING_APPOINTMENTS = Measure.named("person.overlappingAppointments")
            .label("同一职位上时间重叠的任职", "overlapping appointments to one post")
            .in(PLACE_IN_DATA)
            .counting(IntegrityMeasures::overlapping);

    /** All of them. */
    static final Seq<Measure> ALL = Array.of(DANGLING_REFERENCES, MISFIT_PARENTS, OVERLAPPING_APPOINTMENTS);

    private IntegrityMeasures() {}

    /** What the subject names and the data do not hold. Every entity is asked this, and mostly there is nothing. */
    private static Seq<EntityId> missing(Reading reading, Dossier subject) {
        Seq<EntityId> missing = Array.empty();
        for (Entity entity : subject.entity()) {
            for (Reference reference : entity.references()) {
                EntityId target = reference.target();
                if (!reading.isPresent(target) && !missing.contains(target)) {
                    missing = missing.append(target);
                }
            }
        }
        return missing;
    }

    private static Option<PlaceId> recorded(Dossier place) {
        return place.entity().flatMap(Hierarchy::above);
    }

    /**
     * The parent that does not fit, or that is left out: a division lies in the nearest one of the data whose code its
     * own begins with. Levels that the data do not hold are skipped.
     */
    private static Option<PlaceId> misfit(Reading reading, DivisionCode code, Option<PlaceId> recorded) {
        Option<DivisionCode> nearest = nearest(reading, code);
        if (recorded.isEmpty()) {
            return Option.narrow(nearest);
        }
        return recorded.filter(above -> !(above instanceof DivisionCode parent
                && code.isWithin(parent)
                && nearest.forAll(held -> !held.isWithin(parent))));
    }

    private static Option<DivisionCode> nearest(Reading reading, DivisionCode code) {
        Option<DivisionCode> above = code.parent();
        while (above.exists(each -> !reading.isPresent(each))) {
            above = above.flatMap(DivisionCode::parent);
        }
        return above;
    }

    /** Grids and estates lie in a community, buildings in an estate or a community. */
    private static boolean fits(PlaceId above, PlaceId place) {
        if (place instanceof BuildingId) {
            return above instanceof EstateId || isCommunity(above);
        }
        return above instanceof BuildingId || isCommunity(above);
    }

    private static boolean isCommunity(PlaceId place) {
        return place instanceof DivisionCode code && code.level() == DivisionLevel.COMMUNITY;
    }

    private static Seq<Appointment> overlapping(Reading reading, Dossier person) {
        if (person.entries(Appointment.class).size() < 2) {
            return Array.empty();
        }
        Array<Appointment> held = Array.ofAll(person.all(Appointment.class));
        return held.zipWithIndex()
                .filter(each -> held.take(each._2)
                        .exists(earlier -> earlier.post().equals(each._1.post())
                                && earlier.period().overlaps(each._1.period())))
                .map(each -> each._1);
    }
}
