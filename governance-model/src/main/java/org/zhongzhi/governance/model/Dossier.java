package org.zhongzhi.governance.model;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;

/**
 * The file on one subject (台账): the thing itself, if the data hold it, and everything that hangs on it, that is,
 * everything that names it. A subject that is only named has a dossier without an entity: a dangling reference.
 *
 * <p>What hangs on a subject stands in the order of its identifiers, so that two jurisdictions with the same entities
 * have the same dossiers, however they came about. Adding or removing one entry costs as much as copying the list of
 * what hangs on this subject, and nothing that grows with the jurisdiction.
 */
public final class Dossier {
    private static final Entity[] NOTHING = {};

    private final EntityId id;
    private final @Nullable Entity entity;
    private final Entity[] hanging;

    private Dossier(EntityId id, @Nullable Entity entity, Entity[] hanging) {
        this.id = id;
        this.entity = entity;
        this.hanging = hanging;
    }

    static Dossier empty(EntityId id) {
        return new Dossier(id, null, NOTHING);
    }

    /** A dossier from all its parts at once; the entries may come in any order. */
    static Dossier of(EntityId id, @Nullable Entity entity, List<Entity> hanging) {
        Entity[] sorted = hanging.toArray(NOTHING);
        Arrays.sort(sorted, (one, other) -> one.id().compareTo(other.id()));
        return new Dossier(id, entity, sorted);
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
        return type.isInstance(entity) ? Option.some(type.cast(entity)) : Option.none();
    }

    /**
     * What hangs on the subject, of one type: of a community its estates, of a person the appointments.
     *
     * @param type the type of the entries
     * @param <T> the type of the entries
     * @return the entities that name the subject, ordered by identifier
     */
    public <T extends Entity> Seq<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Entity each : hanging) {
            if (type.isInstance(each)) {
                found.add(type.cast(each));
            }
        }
        return Array.ofAll(found);
    }

    /**
     * Everything that hangs on the subject.
     *
     * @return the entities that name the subject, ordered by identifier
     */
    public Seq<Entity> all() {
        return Array.of(hanging);
    }

    boolean isEmpty() {
        return entity == null && hanging.length == 0;
    }

    Dossier withEntity(@Nullable Entity next) {
        return new Dossier(id, next, hanging);
    }

    Dossier with(Entity entry) {
        int at = positionOf(entry.id());
        Entity[] next;
        if (at >= 0) {
            next = hanging.clone();
            next[at] = entry;
        } else {
            int insertion = -at - 1;
            next = Arrays.copyOf(hanging, hanging.length + 1);
            System.arraycopy(hanging, insertion, next, insertion + 1, hanging.length - insertion);
            next[insertion] = entry;
        }
        return new Dossier(id, entity, next);
    }

    Dossier without(EntityId entry) {
        int at = positionOf(entry);
        if (at < 0) {
            return this;
        }
        Entity[] next = new Entity[hanging.length - 1];
        System.arraycopy(hanging, 0, next, 0, at);
        System.arraycopy(hanging, at + 1, next, at, next.length - at);
        return new Dossier(id, entity, next);
    }

    /** Where an entry stands, or where it would stand, as {@link Arrays#binarySearch} says it. */
    private int positionOf(EntityId entry) {
        int low = 0;
        int high = hanging.length - 1;
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
