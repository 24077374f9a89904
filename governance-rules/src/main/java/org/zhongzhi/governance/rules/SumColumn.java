package org.zhongzhi.governance.rules;

import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.Hierarchy;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.Register;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.store.PersistentArray;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.rules.Measure.Sum;

/**
 * One sum: what each part came to, and the total of every place over itself and all that lies below it. A place keeps its
 * total while it is missing from the data, so that a place that comes, goes or moves carries what lies below it along, at
 * the cost of the way up.
 */
record SumColumn(Sum sum, Column<Total> parts, HashMap<EntityId, Total> totals) {
    private static final int STEPS = 8;

    /** Measures every part and adds it to the places above it. */
    static SumColumn of(Reading reading, Sum sum) {
        Map<EntityId, Total> totals = new java.util.HashMap<>();
        Column<Total> parts = Column.empty();
        for (EntityType type : sum.over().types()) {
            Register register = reading.jurisdiction().register(type);
            @Nullable Object[] found = new Object[register.limit()];
            register.forEach((number, dossier) -> {
                Total part = part(sum, reading, dossier);
                found[number] = part;
                if (part != null && !part.isNothing()) {
                    totals.merge(dossier.id(), part, Total::plus);
                }
            });
            parts = parts.with(type, PersistentArray.of(found, found.length));
        }
        passUp(reading.jurisdiction(), totals);
        return new SumColumn(sum, parts, HashMap.ofAll(totals));
    }

    /** What a place contributes by itself, or null if it is no part of the sum. */
    static @Nullable Total part(Sum sum, Reading reading, Dossier place) {
        return place.id() instanceof PlaceId && place.isPresent() && sum.over().includes(reading, place)
                ? Total.of(sum.part().of(reading, place))
                : null;
    }

    /** From the lowest places up, so that each passes its total on once. */
    private static void passUp(Jurisdiction jurisdiction, Map<EntityId, Total> totals) {
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
        Map<EntityId, Total>[] steps = new Map[STEPS];
        for (int i = 0; i < STEPS; i++) {
            steps[i] = new java.util.HashMap<>();
        }
        totals.forEach((place, total) -> steps[step(place)].put(place, total));
        for (int i = STEPS - 1; i > 0; i--) {
            steps[i].forEach((place, total) -> above(jurisdiction, place).forEach(upper -> {
                steps[step(upper)].merge(upper, total, Total::plus);
                totals.merge(upper, total, Total::plus);
            }));
        }
    }

    private static int step(EntityId place) {
        return switch (place.type()) {
            case DIVISION -> ((DivisionCode) place).level().ordinal();
            case GRID, ESTATE -> STEPS - 3;
            case BUILDING -> STEPS - 2;
            default -> STEPS - 1;
        };
    }

    private static Option<PlaceId> above(Jurisdiction jurisdiction, EntityId place) {
        return jurisdiction.entity(place).flatMap(Hierarchy::next);
    }

    /** The total over a place and all that lies below it. */
    Total under(EntityId place) {
        return totals.getOrElse(place, Total.NOTHING);
    }

    /**
     * The sum after a place came, went or moved between two jurisdictions.
     *
     * @param touched takes the places whose totals differ
     */
    SumColumn relinked(Jurisdiction before, Jurisdiction after, PlaceId place, java.util.Set<EntityId> touched) {
        Option<PlaceId> from = above(before, place);
        Option<PlaceId> to = above(after, place);
        Total moved = under(place);
        if (moved.isNothing() || from.equals(to)) {
            return this;
        }
        SumColumn taken = from.map(upper -> added(before, upper, Total.NOTHING.minus(moved), touched))
                .getOrElse(this);
        return to.map(upper -> taken.added(after, upper, moved, touched)).getOrElse(taken);
    }

    /** The sum with a difference added to a place and all above it. */
    SumColumn added(Jurisdiction jurisdiction, EntityId place, Total difference, java.util.Set<EntityId> touched) {
        HashMap<EntityId, Total> next = totals;
        Option<? extends EntityId> at = Option.some(place);
        while (at.isDefined()) {
            EntityId here = at.get();
            Total total = next.getOrElse(here, Total.NOTHING).plus(difference);
            next = total.isNothing() ? next.remove(here) : next.put(here, total);
            touched.add(here);
            at = above(jurisdiction, here);
        }
        return new SumColumn(sum, parts, next);
    }

    SumColumn withParts(Column<Total> next) {
        return new SumColumn(sum, next, totals);
    }
}
