package org.zhongzhi.governance.rules;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Iterator;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.util.Comparator;
import org.zhongzhi.governance.model.identity.EntityId;

/**
 * For the subjects that read something of the date, on which days that stays the same. In order of the days, so that those
 * whose windows another date leaves are found without looking at the rest.
 */
final class Windows {
    static final Windows NONE =
            new Windows(HashMap.empty(), TreeMap.empty(), TreeMap.empty(Comparator.<Long>reverseOrder()));

    /** By subject, so that its window can be struck out again. */
    private final HashMap<EntityId, Window> bySubject;

    /** By the first day after their windows, the earliest first. */
    private final TreeMap<Long, HashSet<EntityId>> byEnd;

    /** By the first day of their windows, the latest first. */
    private final TreeMap<Long, HashSet<EntityId>> byStart;

    private Windows(
            HashMap<EntityId, Window> bySubject,
            TreeMap<Long, HashSet<EntityId>> byEnd,
            TreeMap<Long, HashSet<EntityId>> byStart) {
        this.bySubject = bySubject;
        this.byEnd = byEnd;
        this.byStart = byStart;
    }

    boolean isKept(EntityId subject) {
        return !bySubject.isEmpty() && bySubject.containsKey(subject);
    }

    /** With the window of a subject in place of the one before; nothing is kept of one that holds every day. */
    Windows with(EntityId subject, Window window) {
        Window before = bySubject.getOrElse(subject, Window.ALWAYS);
        if (before.equals(window)) {
            return this;
        }
        return new Windows(
                window.isBounded() ? bySubject.put(subject, window) : bySubject.remove(subject),
                moved(byEnd, subject, before.until(), window.until(), Long.MAX_VALUE),
                moved(byStart, subject, before.from(), window.from(), Long.MIN_VALUE));
    }

    private static TreeMap<Long, HashSet<EntityId>> moved(
            TreeMap<Long, HashSet<EntityId>> byDay, EntityId subject, long from, long to, long never) {
        if (from == to) {
            return byDay;
        }
        TreeMap<Long, HashSet<EntityId>> next = byDay;
        if (from != never) {
            HashSet<EntityId> rest = next.get(from).get().remove(subject);
            next = rest.isEmpty() ? next.remove(from) : next.put(from, rest);
        }
        return to == never
                ? next
                : next.put(to, next.getOrElse(to, HashSet.empty()).add(subject));
    }

    /** The subjects whose windows do not hold a day. */
    Iterator<EntityId> without(long day) {
        return byEnd.iterator()
                .takeWhile(ends -> ends._1 <= day)
                .concat(byStart.iterator().takeWhile(starts -> starts._1 > day))
                .flatMap(each -> each._2);
    }

    /** The first day on which a window is over, counted from 1970-01-01. */
    Option<Long> firstEnd() {
        return byEnd.headOption().map(ends -> ends._1);
    }
}
