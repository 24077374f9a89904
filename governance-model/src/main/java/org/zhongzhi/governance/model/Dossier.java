package org.zhongzhi.governance.model;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.identity.Classified;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.identity.Quantified;
import org.zhongzhi.governance.model.value.Coded;

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
    private final EntityId id;
    private final @Nullable Entity entity;
    private final Entity[] hanging;

    /** The types of what hangs, a bit by ordinal. */
    private final long types;

    /** Where the entries of each of these types end; left out where all are of one type. */
    private final int[] ends;

    /** The number of the kind of what hangs in the same place; left out where nothing that hangs knows kinds. */
    private final byte[] kinds;

    /** From this day on, and before the other, every entry is in force, so that none needs to be looked at for that. */
    private final int steadyFrom;

    private final int steadyUntil;
    private final @Nullable Watcher watcher;

    private Dossier(
            EntityId id,
            @Nullable Entity entity,
            Entity[] hanging,
            long types,
            int[] ends,
            byte[] kinds,
            int steadyFrom,
            int steadyUntil,
            @Nullable Watcher watcher) {
        this.id = id;
        this.entity = entity;
        this.hanging = hanging;
        this.types = types;
        this.ends = ends;
        this.kinds = kinds;
        this.steadyFrom = steadyFrom;
        this.steadyUntil = steadyUntil;
        this.watcher = watcher;
    }

    private static Dossier bare(EntityId id, @Nullable Entity entity) {
        return new Dossier(
                id, entity, NOTHING, 0, Hanging.ONE_TYPE, Hanging.NO_KINDS, Integer.MIN_VALUE, Integer.MAX_VALUE, null);
    }

    /**
     * The same dossier, telling what is read of it.
     *
     * @param told who is told
     * @return a dossier with the same content
     */
    public Dossier watchedBy(Watcher told) {
        return new Dossier(id, entity, hanging, types, ends, kinds, steadyFrom, steadyUntil, told);
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
        for (Entity each : hanging) {
            types |= Hanging.bitOf(each.id());
        }
        return new Dossier(
                id,
                entity,
                hanging,
                types,
                Hanging.endsOf(hanging, types),
                Hanging.kindsOf(hanging),
                Hanging.latestStart(hanging),
                Hanging.earliestEnd(hanging),
                null);
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
            return Entries.of(hanging, kinds, 0, hanging.length);
        }
        if ((found & (found - 1)) == 0) {
            return ofRank(Hanging.rank(types, found));
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
        return found.length == 0 ? Entries.none() : Entries.of(found, Hanging.kindsOf(found), 0, found.length);
    }

    /**
     * What hangs on the subject, of one type and kind, and is in force on a day. Finding and counting it looks at no entry
     * while all that hangs on the subject is in force.
     *
     * @param type the type of the entries
     * @param kind the kind of the entries
     * @param epochDay the day, counted from 1970-01-01
     * @param <K> the enumeration of the kinds
     * @param <T> the type of the entries
     * @return those of {@link #entries(Class, long)} that are of the kind
     */
    public <K extends Enum<K> & Coded, T extends Classified<K>> Entries<T> entries(
            Class<T> type, K kind, long epochDay) {
        return entries(type, epochDay).ofKind(kind.ordinal());
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

    int hangingCount() {
        return hanging.length;
    }

    int steadyFrom() {
        return steadyFrom;
    }

    int steadyUntil() {
        return steadyUntil;
    }

    /** Everything of a type, without telling a watcher. */
    Entries<Entity> ofType(EntityType type) {
        long bit = EntityTypes.bit(type);
        return (types & bit) == 0 ? Entries.none() : ofRank(Hanging.rank(types, bit));
    }

    private <T> Entries<T> ofRank(int rank) {
        return ends.length == 0
                ? Entries.of(hanging, kinds, 0, hanging.length)
                : Entries.of(hanging, kinds, rank == 0 ? 0 : ends[rank - 1], ends[rank]);
    }

    /** Enters all that hangs on the subject into a digest. */
    void enter(DigestSheet sheet, int at) {
        long left = types;
        int next = 0;
        for (int rank = 0; left != 0; rank++) {
            int type = Long.numberOfTrailingZeros(left);
            left &= left - 1;
            boolean isQuantified = EntityTypes.isQuantified(type);
            int end = ends.length == 0 ? hanging.length : ends[rank];
            for (; next < end; next++) {
                sheet.tally(
                        at,
                        type,
                        kinds.length == 0 ? -1 : kinds[next],
                        isQuantified ? (Quantified) hanging[next] : null);
            }
        }
    }

    Dossier withEntity(@Nullable Entity next) {
        return new Dossier(
                next == null ? id : next.id(), next, hanging, types, ends, kinds, steadyFrom, steadyUntil, null);
    }

    Dossier with(Entity entry) {
        int at = positionOf(entry.id());
        return at >= 0 ? replaced(at, entry) : inserted(-at - 1, entry);
    }

    private Dossier replaced(int at, Entity entry) {
        Entity left = hanging[at];
        Entity[] next = hanging.clone();
        next[at] = entry;
        byte[] nextKinds = kinds;
        if (kinds.length > 0 && kinds[at] != entry.kindNumber()) {
            nextKinds = kinds.clone();
            nextKinds[at] = (byte) entry.kindNumber();
        }
        int from = Math.max(Hanging.start(entry), bounds(left) ? Hanging.latestStart(next) : steadyFrom);
        int until = Math.min(Hanging.end(entry), bounds(left) ? Hanging.earliestEnd(next) : steadyUntil);
        return new Dossier(id, entity, next, types, ends, nextKinds, from, until, null);
    }

    private Dossier inserted(int at, Entity entry) {
        Entity[] next = Hanging.with(hanging, at, entry);
        long bit = Hanging.bitOf(entry.id());
        return new Dossier(
                id,
                entity,
                next,
                types | bit,
                (types & bit) == 0
                        ? Hanging.endsOf(next, types | bit)
                        : Hanging.moved(ends, Hanging.rank(types, bit), 1),
                Hanging.kindsWith(kinds, at, entry.kindNumber(), hanging.length),
                Math.max(steadyFrom, Hanging.start(entry)),
                Math.min(steadyUntil, Hanging.end(entry)),
                null);
    }

    /** Whether the days on which everything is in force may become more without an entry. */
    private boolean bounds(Entity entry) {
        return Hanging.start(entry) == steadyFrom || Hanging.end(entry) == steadyUntil;
    }

    Dossier without(EntityId entry) {
        int at = positionOf(entry);
        if (at < 0) {
            return this;
        }
        if (hanging.length == 1) {
            return bare(id, entity);
        }
        Entity left = hanging[at];
        Entity[] next = Hanging.without(hanging, at);
        int rank = Hanging.rank(types, Hanging.bitOf(entry));
        if (ends.length > 0 && ends[rank] - (rank == 0 ? 0 : ends[rank - 1]) == 1) {
            return ofSorted(id, entity, next);
        }
        return new Dossier(
                id,
                entity,
                next,
                types,
                Hanging.moved(ends, rank, -1),
                Hanging.kindsWithout(kinds, at),
                bounds(left) ? Hanging.latestStart(next) : steadyFrom,
                bounds(left) ? Hanging.earliestEnd(next) : steadyUntil,
                null);
    }

    /** Where an entry stands, or where it would stand, as {@link Arrays#binarySearch} says it. */
    private int positionOf(EntityId entry) {
        long bit = Hanging.bitOf(entry);
        int rank = Hanging.rank(types, bit);
        boolean several = ends.length > 0;
        int first = rank == 0 ? 0 : several ? ends[rank - 1] : hanging.length;
        int end = (types & bit) == 0 ? first : several ? ends[rank] : hanging.length;
        return Hanging.position(hanging, first, end, entry);
    }

    @Override
    public String toString() {
        return "Dossier of " + id.type().code() + " " + id + (entity == null ? " (missing)" : "") + ": "
                + hanging.length + " entries";
    }
}
