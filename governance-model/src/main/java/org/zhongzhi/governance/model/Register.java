package org.zhongzhi.governance.model;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.store.PersistentArray;

/**
 * The dossiers of one type of subject under dense numbers, for engines that keep something beside each subject. A
 * subject keeps its number as long as anything is known of it; after that the number may go to another one, so whoever
 * compares two registers by number compares the identifiers too.
 *
 * <p>Looking a number up by its identifier costs about two look-ups in memory at every size.
 */
public final class Register {
    /** In the slots: the entity itself where nothing hangs on it, which is so of most; else the dossier. */
    private final PersistentArray<Object> slots;

    /** By number divided by {@link Digest#LENGTH}. */
    private final PersistentArray<Digest> digests;

    /** The numbers that were given out when the register was built. */
    private final Directory built;

    /** The numbers that were given out since. */
    private final HashMap<EntityId, Integer> added;

    private final int limit;
    private final List<Integer> free;

    private Register(
            PersistentArray<Object> slots,
            PersistentArray<Digest> digests,
            Directory built,
            HashMap<EntityId, Integer> added,
            int limit,
            List<Integer> free) {
        this.slots = slots;
        this.digests = digests;
        this.built = built;
        this.added = added;
        this.limit = limit;
        this.free = free;
    }

    /** A register whose numbers stand in a directory; each slot holds an entity or a dossier. */
    static Register of(Object[] slots, Directory directory) {
        Object[] digests = Digest.of(slots, directory.size());
        return new Register(
                PersistentArray.of(slots, directory.size()),
                PersistentArray.of(digests, digests.length),
                directory,
                HashMap.empty(),
                directory.size(),
                List.empty());
    }

    /**
     * Up to where numbers have been given out.
     *
     * @return a number above all that stand in the register
     */
    public int limit() {
        return limit;
    }

    /**
     * The number of a subject.
     *
     * @param id the identifier
     * @return its number, or -1 if nothing is known of it
     */
    public int number(EntityId id) {
        int number = built.find(id, this::isUnder);
        if (number < 0 && !added.isEmpty()) {
            number = added.getOrElse(id, -1);
        }
        return number;
    }

    private boolean isUnder(int number, EntityId id) {
        Object slot = slots.get(number);
        return slot != null && idOf(slot).equals(id);
    }

    /**
     * The dossier under a number.
     *
     * @param number the number, 0 or more
     * @return the dossier, or null if there is none under it
     */
    public @Nullable Dossier dossier(int number) {
        Object slot = slots.get(number);
        return slot == null ? null : dossierOf(slot);
    }

    /**
     * The digest in which the subject under a number stands, at the place that is left when the number is divided by
     * {@link Digest#LENGTH}.
     *
     * @param number the number, 0 or more
     * @return the digest; an empty one if nothing is known of any subject there
     */
    public Digest digest(int number) {
        Digest digest = digests.get(number / Digest.LENGTH);
        return digest == null ? Digest.EMPTY : digest;
    }

    /**
     * The subject under a number.
     *
     * @param number the number, 0 or more
     * @return its identifier, or null if nothing stands under it
     */
    public @Nullable EntityId id(int number) {
        Object slot = slots.get(number);
        return slot == null ? null : idOf(slot);
    }

    /**
     * The entity under a number.
     *
     * @param number the number, 0 or more
     * @return the entity, or null if the data do not hold it
     */
    public @Nullable Entity entity(int number) {
        Object slot = slots.get(number);
        return slot == null ? null : entityOf(slot);
    }

    /**
     * Visits every dossier.
     *
     * @param visitor is told of the numbers and their dossiers, in ascending order of the numbers
     */
    public void forEach(PersistentArray.Visitor<? super Dossier> visitor) {
        slots.forEach((number, slot) -> visitor.at(number, dossierOf(slot)));
    }

    /** The dossier under a number that was looked up, or an empty one if none was found. */
    Dossier dossier(int number, EntityId id) {
        Dossier found = number < 0 ? null : dossier(number);
        return found == null ? Dossier.empty(id) : found;
    }

    /**
     * The register with another dossier for a subject, which is dropped when nothing is left in it.
     *
     * @param known the subject's number, or -1
     * @param before an entry as it hung on the subject, or null
     * @param after the same entry as it hangs there now, or null
     */
    Register with(int known, Dossier dossier, @Nullable Entity before, @Nullable Entity after) {
        Object slot = slotOf(dossier);
        if (known < 0 && slot == null) {
            return this;
        }
        int number = known >= 0 ? known : free.isEmpty() ? limit : free.head();
        PersistentArray<Object> nextSlots = slots.with(number, slot);
        PersistentArray<Digest> nextDigests =
                digests.with(number / Digest.LENGTH, digest(number).with(number % Digest.LENGTH, slot, before, after));
        if (slot == null) {
            return new Register(nextSlots, nextDigests, built, added.remove(dossier.id()), limit, free.prepend(known));
        } else if (known >= 0) {
            return new Register(nextSlots, nextDigests, built, added, limit, free);
        }
        return new Register(
                nextSlots,
                nextDigests,
                built,
                added.put(dossier.id(), number),
                free.isEmpty() ? limit + 1 : limit,
                free.isEmpty() ? free : free.tail());
    }

    /** What stands in a slot for a dossier: null if nothing is known of the subject any more. */
    static @Nullable Object slotOf(Dossier dossier) {
        return dossier.hangingCount() == 0 ? dossier.entityOrNull() : dossier;
    }

    private static EntityId idOf(Object slot) {
        return slot instanceof Dossier dossier ? dossier.id() : ((Entity) slot).id();
    }

    private static Dossier dossierOf(Object slot) {
        return slot instanceof Dossier dossier ? dossier : Dossier.of((Entity) slot);
    }

    private static @Nullable Entity entityOf(Object slot) {
        return slot instanceof Dossier dossier ? dossier.entityOrNull() : (Entity) slot;
    }
}
