package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.time.Dated;

/** The days on which something comes into force or goes out of it, in order, with what does. */
final class Turns {
    private final TreeMap<LocalDate, HashSet<EntityId>> byDay;

    private Turns(TreeMap<LocalDate, HashSet<EntityId>> byDay) {
        this.byDay = byDay;
    }

    static Turns of(Jurisdiction jurisdiction) {
        java.util.Map<LocalDate, java.util.Set<EntityId>> found = new java.util.HashMap<>();
        for (EntityType type : EntityType.values()) {
            jurisdiction
                    .register(type)
                    .forEach((number, dossier) -> days(dossier.entity().getOrNull())
                            .forEach(day -> found.computeIfAbsent(day, absent -> new java.util.HashSet<>())
                                    .add(dossier.id())));
        }
        return new Turns(TreeMap.ofAll(found).mapValues(HashSet::ofAll));
    }

    private static Seq<LocalDate> days(@Nullable Object thing) {
        return thing instanceof Dated dated
                ? dated.period().from().toArray().appendAll(dated.period().until())
                : Array.empty();
    }

    /** The turns after an entity came, went, or was replaced. */
    Turns after(EntityId id, @Nullable Entity before, @Nullable Entity after) {
        TreeMap<LocalDate, HashSet<EntityId>> next = byDay;
        for (LocalDate day : days(before)) {
            next = with(next, day, id, HashSet::remove);
        }
        for (LocalDate day : days(after)) {
            next = with(next, day, id, HashSet::add);
        }
        return new Turns(next);
    }

    private static TreeMap<LocalDate, HashSet<EntityId>> with(
            TreeMap<LocalDate, HashSet<EntityId>> byDay,
            LocalDate day,
            EntityId id,
            BiFunction<HashSet<EntityId>, EntityId, HashSet<EntityId>> step) {
        HashSet<EntityId> ids = step.apply(byDay.getOrElse(day, HashSet.empty()), id);
        return ids.isEmpty() ? byDay.remove(day) : byDay.put(day, ids);
    }

    /** What turns on the days after one and up to another. */
    Iterator<EntityId> between(LocalDate after, LocalDate upTo) {
        return days(after, upTo).flatMap(day -> byDay.get(day).get());
    }

    /** The days with a turn after one and up to another, in order. */
    Iterator<LocalDate> days(LocalDate after, LocalDate upTo) {
        return byDay.keysIterator().dropWhile(day -> !day.isAfter(after)).takeWhile(day -> !day.isAfter(upTo));
    }
}
