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

    private final EntityId id;
    private final @Nullable Entity entity;
    private final Entity[] hanging;

    /** The types of what hangs, a bit by ordinal. */
    private final long types;

    /** Where the entries of each of these types end; left out where all are of one type. */
    private final int[] ends;

    private final @Nullable Watcher watcher;

    private Dossier(EntityId id, @Nullable Entity entity, Entity[] hanging, long types, int[] ends) {
        this(id, entity, hanging, types, ends, null);
    }

    private Dossier(
            EntityId id, @Nullable Entity entity, Entity[] hanging, long types, int[] ends, @Nullable Watcher watcher) {
        this.id = id;
        this.entity = entity;
        this.hanging = hanging;
        this.types = types;
        this.ends = ends;
        this.watcher = watcher;
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
        return new Dossier(id, entity, hanging, types, ends, told);
    }

    static Dossier empty(EntityId id) {
        return new Dossier(id, null, NOTHING, 0, ONE_TYPE);
    }

    /** A dossier on which nothing hangs. */
    static Dossier of(Entity entity) {
        return new Dossier(entity.id(), entity, NOTHING, 0, ONE_TYPE);
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
        for (Entity each : hanging) {
            types |= bitOf(each.id());
        }
        int[] ends = ONE_TYPE;
        if (Long.bitCount(types) > 1) {
            ends = new int[Long.bitCount(types)];
            for (int i = 0; i < hanging.length; i++) {
                ends[rank(types, bitOf(hanging[i].id()))] = i + 1;
            }
        }
        return new Dossier(id, entity, hanging, types, ends);
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
        return new Dossier(next == null ? id : next.id(), next, hanging, types, ends);
    }

    Dossier with(Entity entry) {
        int at = positionOf(entry.id());
        if (at >= 0) {
            Entity[] next = hanging.clone();
            next[at] = entry;
            return new Dossier(id, entity, next, types, ends);
        }
        int insertion = -at - 1;
        Entity[] next = Arrays.copyOf(hanging, hanging.length + 1);
        System.arraycopy(hanging, insertion, next, insertion + 1, hanging.length - insertion);
        next[insertion] = entry;
        return ofSorted(id, entity, next);
    }

    Dossier without(EntityId entry) {
        int at = positionOf(entry);
        if (at < 0) {
            return this;
        }
        Entity[] next = new Entity[hanging.length - 1];
        System.arraycopy(hanging, 0, next, 0, at);
        System.arraycopy(hanging, at + 1, next, at, next.length - at);
        return next.length == 0 ? new Dossier(id, entity, NOTHING, 0, ONE_TYPE) : ofSorted(id, entity, next);
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
