package org.zhongzhi.governance.model;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;

/**
 * The file on one subject (台账): the thing itself, if the data hold it, and everything that hangs on it, that is,
 * everything that names it. A subject that is only named has a dossier without an entity: a dangling reference.
 *
 * <p>What hangs on a subject stands in the order of its identifiers, and so by type, so that two jurisdictions with the
 * same entities have the same dossiers, however they came about. Finding the entries of a type costs the same however
 * many there are; adding or removing one entry costs as much as copying the list of what hangs on this subject, and
 * nothing that grows with the jurisdiction.
 */
public final class Dossier {
    private static final Entity[] NOTHING = {};
    private static final int[] ONE_TYPE = {};
    private static final int SHORT = 32;

    private final EntityId id;
    private final @Nullable Entity entity;
    private final Entity[] hanging;

    /** The types of what hangs, a bit by ordinal. */
    private final long types;

    /** Where the entries of each of these types end; left out where all are of one type. */
    private final int[] ends;

    /** From this day on, and before the other, every entry is in force, so that none needs to be looked at for that. */
    private final long steadyFrom;

    private final long steadyUntil;
    private final @Nullable Watcher watcher;

    private Dossier(
            EntityId id,
            @Nullable Entity entity,
            Entity[] hanging,
            long types,
            int[] ends,
            long steadyFrom,
            long steadyUntil,
            @Nullable Watcher watcher) {
        this.id = id;
        this.entity = entity;
        this.hanging = hanging;
        this.types = types;
        this.ends = ends;
        this.steadyFrom = steadyFrom;
        this.steadyUntil = steadyUntil;
        this.watcher = watcher;
    }

    private static Dossier bare(EntityId id, @Nullable Entity entity) {
        return new Dossier(id, entity, NOTHING, 0, ONE_TYPE, Long.MIN_VALUE, Long.MAX_VALUE, null);
    }

    /** Is told what is read of a dossier, for an engine that has to know what a result rests on. */
    public interface Watcher {
        /**
         * It was read whether the data hold the subject.
         *
         * @param id the subject
         */
        void presenceRead(EntityId id);

        /**
         * The subject itself was read.
         *
         * @param id the subject
         */
        void entityRead(EntityId id);

        /**
         * What hangs on the subject was read.
         *
         * @param id the subject
         * @param types which types of entries, a bit for each by its ordinal; all bits for everything
         */
        void entriesRead(EntityId id, long types);
    }

    /**
     * The same dossier, telling what is read of it.
     *
     * @param told who is told
     * @return a dossier with the same content
     */
    public Dossier watchedBy(Watcher told) {
        return new Dossier(id, entity, hanging, types, ends, steadyFrom, steadyUntil, told);
    }

    static Dossier empty(EntityId id) {
        return bare(id, null);
    }

    /** A dossier on which nothing hangs. */
    static Dossier of(Entity entity) {
        return bare(entity.id(), entity);
    }

    /** A dossier from all its parts at once; the entries may come in any order, and are taken over. */
    static Dossier of(EntityId id, @Nullable Entity entity, Entity[] hanging) {
        if (hanging.length > 1) {
            Arrays.sort(hanging, (one, other) -> one.id().compareTo(other.id()));
        }
        return ofSorted(id, entity, hanging);
    }

    private static Dossier ofSorted(EntityId id, @Nullable Entity entity, Entity[] hanging) {
        long types = 0;
        long from = Long.MIN_VALUE;
        long until = Long.MAX_VALUE;
        for (Entity each : hanging) {
            types |= bitOf(each.id());
            from = Math.max(from, each.firstDayInForce());
            until = Math.min(until, each.endDayInForce());
        }
        int[] ends = ONE_TYPE;
        if (Long.bitCount(types) > 1) {
            ends = new int[Long.bitCount(types)];
            for (int i = 0; i < hanging.length; i++) {
                ends[rank(types, bitOf(hanging[i].id()))] = i + 1;
            }
        }
        return new Dossier(id, entity, hanging, types, ends, from, until, null);
    }

    private static long bitOf(EntityId id) {
        return EntityTypes.bit(id.type());
    }

    private static int rank(long types, long bit) {
        return Long.bitCount(types & (bit - 1));
    }

    /**
     * Whose dossier it is.
     *
     * @return the identifier of the subject
     */
    public EntityId id() {
        return id;
    }

    /**
     * The subject itself.
     *
     * @return the entity, or none if the data only name it
     */
    public Option<Entity> entity() {
        tellEntity();
        return Option.of(entity);
    }

    /**
     * The subject itself, if it is of a type.
     *
     * @param type the type
     * @param <T> the type
     * @return the entity, or none if it is missing or of another type
     */
    public <T> Option<T> entity(Class<T> type) {
        tellEntity();
        return type.isInstance(entity) ? Option.some(type.cast(entity)) : Option.none();
    }

    /**
     * Whether the data hold the subject itself.
     *
     * @return false if they only name it
     */
    public boolean isPresent() {
        if (watcher != null) {
            watcher.presenceRead(id);
        }
        return entity != null;
    }

    /**
     * What hangs on the subject, of one type: of a community its estates, of a person the appointments.
     *
     * @param type the type of the entries
     * @param <T> the type of the entries
     * @return the entities that name the subject, ordered by identifier
     */
    public <T> Seq<T> all(Class<T> type) {
        return entries(type).toSeq();
    }

    /**
     * What hangs on the subject, of one type, as a view to narrow down further.
     *
     * @param type the type of the entries
     * @param <T> the type of the entries
     * @return the entities that name the subject, ordered by identifier
     */
    public <T> Entries<T> entries(Class<T> type) {
        long asked = EntityTypes.of(type);
        tellEntries(asked == 0 ? -1 : asked);
        if (asked == 0) {
            return ofClass(type);
        }
        long found = types & asked;
        if (found == 0) {
            return Entries.none();
        }
        if (found == types) {
            return Entries.of(hanging, 0, hanging.length);
        }
        if ((found & (found - 1)) == 0) {
            int rank = rank(types, found);
            return Entries.of(hanging, rank == 0 ? 0 : ends[rank - 1], ends[rank]);
        }
        return ofClass(type);
    }

    /**
     * What hangs on the subject, of one type, and is in force on a day.
     *
     * @param type the type of the entries
     * @param epochDay the day, counted from 1970-01-01
     * @param <T> the type of the entries
     * @return the entities that name the subject and have no period, or one in which the day lies, ordered by identifier
     */
    public <T> Entries<T> entries(Class<T> type, long epochDay) {
        Entries<T> all = entries(type);
        return steadyFrom <= epochDay && epochDay < steadyUntil ? all : all.inForce(epochDay);
    }

    private <T> Entries<T> ofClass(Class<T> type) {
        Entity[] found = Arrays.stream(hanging).filter(type::isInstance).toArray(Entity[]::new);
        return found.length == 0 ? Entries.none() : Entries.of(found, 0, found.length);
    }

    /**
     * Everything that hangs on the subject.
     *
     * @return the entities that name the subject, ordered by identifier
     */
    public Seq<Entity> all() {
        tellEntries(-1);
        return Array.of(hanging);
    }

    private void tellEntity() {
        if (watcher != null) {
            watcher.entityRead(id);
        }
    }

    private void tellEntries(long asked) {
        if (watcher != null) {
            watcher.entriesRead(id, asked);
        }
    }

    @Nullable
    Entity entityOrNull() {
        return entity;
    }

    boolean isEmpty() {
        return entity == null && hanging.length == 0;
    }

    boolean hasNothingHanging() {
        return hanging.length == 0;
    }

    Dossier withEntity(@Nullable Entity next) {
        return new Dossier(next == null ? id : next.id(), next, hanging, types, ends, steadyFrom, steadyUntil, null);
    }

    Dossier with(Entity entry) {
        int at = positionOf(entry.id());
        if (at >= 0) {
            Entity[] next = hanging.clone();
            next[at] = entry;
            return replaced(next, entry);
        }
        int insertion = -at - 1;
        Entity[] next = Arrays.copyOf(hanging, hanging.length + 1);
        System.arraycopy(hanging, insertion, next, insertion + 1, hanging.length - insertion);
        next[insertion] = entry;
        return ofSorted(id, entity, next);
    }

    /** With another version of an entry. Of long lists the steady days are not widened again, which costs only time. */
    private Dossier replaced(Entity[] next, Entity entry) {
        long from = entry.firstDayInForce();
        long until = entry.endDayInForce();
        if (next.length > SHORT) {
            from = Math.max(from, steadyFrom);
            until = Math.min(until, steadyUntil);
        } else {
            for (Entity each : next) {
                from = Math.max(from, each.firstDayInForce());
                until = Math.min(until, each.endDayInForce());
            }
        }
        return new Dossier(id, entity, next, types, ends, from, until, null);
    }

    Dossier without(EntityId entry) {
        int at = positionOf(entry);
        if (at < 0) {
            return this;
        }
        Entity[] next = new Entity[hanging.length - 1];
        System.arraycopy(hanging, 0, next, 0, at);
        System.arraycopy(hanging, at + 1, next, at, next.length - at);
        return next.length == 0 ? bare(id, entity) : ofSorted(id, entity, next);
    }

    /** Where an entry stands, or where it would stand, as {@link Arrays#binarySearch} says it. */
    private int positionOf(EntityId entry) {
        long bit = bitOf(entry);
        int rank = rank(types, bit);
        boolean several = ends.length > 0;
        int low = rank == 0 ? 0 : several ? ends[rank - 1] : hanging.length;
        int high = ((types & bit) == 0 ? low : several ? ends[rank] : hanging.length) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = hanging[middle].id().compareTo(entry);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    @Override
    public String toString() {
        return "Dossier of " + id.type().code() + " " + id + (entity == null ? " (missing)" : "") + ": "
                + hanging.length + " entries";
    }
}
