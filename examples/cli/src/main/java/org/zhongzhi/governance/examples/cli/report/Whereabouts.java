package org.zhongzhi.governance.examples.cli.report;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.Hierarchy;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.partnership.Steward;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.PlaceId;

/**
 * In which divisions of the data things are: places where they lie, bodies where they are seated, persons where they hold
 * posts on the day or, without one, where they look after something.
 */
final class Whereabouts {
    private final Jurisdiction jurisdiction;
    private final long day;
    private final Map<EntityId, TreeSet<DivisionCode>> known = new HashMap<>();

    Whereabouts(Jurisdiction jurisdiction, LocalDate asOf) {
        this.jurisdiction = jurisdiction;
        this.day = asOf.toEpochDay();
    }

    /** The nearest division of a thing; several for a person with posts in several; none if the data do not say. */
    TreeSet<DivisionCode> of(EntityId id) {
        TreeSet<DivisionCode> found = known.get(id);
        if (found == null) {
            found = find(id);
            known.put(id, found);
        }
        return found;
    }

    private TreeSet<DivisionCode> find(EntityId id) {
        if (id instanceof PlaceId place) {
            return TreeSet.ofAll(
                    Hierarchy.divisionsOf(jurisdiction, place).headOption().map(division -> division.code()));
        } else if (id instanceof PersonId) {
            Dossier person = jurisdiction.dossier(id);
            TreeSet<DivisionCode> posts =
                    TreeSet.ofAll(person.entries(Appointment.class, day).toSeq().flatMap(held -> of(held.post())));
            return posts.isEmpty()
                    ? TreeSet.ofAll(person.entries(Steward.class, day).toSeq().flatMap(each -> of(each.place())))
                    : posts;
        }
        return jurisdiction.entity(id).flatMap(Whereabouts::home).map(this::of).getOrElse(TreeSet::empty);
    }

    /** What a thing is where it is by: the place that it names, else a body or record, else the person. */
    private static Option<EntityId> home(Entity entity) {
        Seq<EntityId> named = entity.references().map(Reference::target);
        return named.find(PlaceId.class::isInstance)
                .orElse(() -> named.find(each -> !(each instanceof PersonId)))
                .orElse(named::headOption);
    }
}
