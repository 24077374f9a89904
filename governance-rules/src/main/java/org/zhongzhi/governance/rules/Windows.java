package org.zhongzhi.governance.rules;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Iterator;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.util.Comparator;
import org.zhongzhi.governance.model.identity.EntityId;

/**
 * For the subjects that read something of the date, on which days that stays the same. In order of the days, so that those
 * whose windows another date leaves are found without looking at the rest. Many subjects share a window, as a calendar
 * year, so that order is kept among windows and not among subjects.
 */
final class Windows {
    private static final Comparator<Window> BY_END =
            Comparator.comparingLong(Window::until).thenComparingLong(Window::from);
    private static final Comparator<Window> BY_START =
            Comparator.comparingLong(Window::from).thenComparingLong(Window::until);

    static final Windows NONE = new Windows(HashMap.empty(), TreeMap.empty(BY_END), TreeSet.empty(BY_START.reversed()));

    /** By subject, so that its window can be struck out again. */
    private final HashMap<EntityId, Window> bySubject;

    /** The windows with their subjects, those that end first before the others. */
    private final TreeMap<Window, HashSet<EntityId>> byEnd;

    /** The same windows, those that start last before the others. */
    private final TreeSet<Window> byStart;

    private Windows(
            HashMap<EntityId, Window> bySubject, TreeMap<Window, HashSet<EntityId>> byEnd, TreeSet<Window> byStart) {
        this.bySubject = bySubject;
        this.byEnd = byEnd;
        this.byStart = byStart;
    }

    boolean isKept(EntityId subject) {
        return !bySubject.isEmpty() && bySubject.containsKey(subject);
    }

    /** With the window of a subject in place of the one before; nothing is kept of one that holds every day. */
    Windows with(EntityId subject, Window window) {
        Window before = bySubject.isEmpty() ? Window.ALWAYS : bySubject.getOrElse(subject, Window.ALWAYS);
        if (before.equals(window)) {
            return this;
        }
        Windows rest = before.isBounded() ? struckOut(subject, before) : this;
        return window.isBounded() ? rest.kept(subject, window) : rest;
    }

    private Windows struckOut(EntityId subject, Window window) {
        HashSet<EntityId> rest = byEnd.get(window).get().remove(subject);
        return new Windows(
                bySubject.remove(subject),
                rest.isEmpty() ? byEnd.remove(window) : byEnd.put(window, rest),
                rest.isEmpty() ? byStart.remove(window) : byStart);
    }

    private Windows kept(EntityId subject, Window window) {
        HashSet<EntityId> others = byEnd.getOrElse(window, HashSet.empty());
        return new Windows(
                bySubject.put(subject, window),
                byEnd.put(window, others.add(subject)),
                others.isEmpty() ? byStart.add(window) : byStart);
    }

    /** The subjects whose windows do not hold a day. */
    Iterator<EntityId> without(long day) {
        Iterator<Window> over = byEnd.keysIterator().takeWhile(window -> window.until() <= day);
        Iterator<Window> toCome = byStart.iterator().takeWhile(window -> window.from() > day);
        return over.concat(toCome).flatMap(window -> byEnd.get(window).get());
    }

    /** The first day on which a window is over, counted from 1970-01-01; none if none ends. */
    Option<Long> firstEnd() {
        return byEnd.headOption().map(first -> first._1.until()).filter(end -> end != Long.MAX_VALUE);
    }
}
