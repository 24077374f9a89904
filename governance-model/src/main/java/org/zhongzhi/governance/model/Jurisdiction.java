package org.zhongzhi.governance.model;

import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.identity.Reference;

/**
 * A city, or any part of the country: the one root value. It holds its entities by identifier and, beside them, a
 * {@link Dossier} for every subject.
 *
 * <p>Whatever parses can be held, however wrong: that a reference dangles, that two appointments overlap or that a
 * parent does not fit is for rules to find. A change gives a new jurisdiction that shares all the rest:
 *
 * <pre>{@code
 * Jurisdiction city = Jurisdiction.of(about, entities);
 * Jurisdiction next = city.after(Change.put(appointment));
 * Seq<Appointment> held = next.dossier(person).all(Appointment.class);
 * }</pre>
 *
 * <p>A look-up costs the same at every size; a change costs the look-ups of the entity and of what it names; building
 * costs one look-up an entity and reference.
 */
public final class Jurisdiction {
    private final About about;
    /** Dossiers by type of subject; the keys of a type are all its identifiers, present or only named. */
    private final Array<HashMap<EntityId, Dossier>> dossiers;

    private final int size;

    private Jurisdiction(About about, Array<HashMap<EntityId, Dossier>> dossiers, int size) {
        this.about = about;
        this.dossiers = dossiers;
        this.size = size;
    }

    /**
     * A jurisdiction with the given entities. Of several with one identifier the last one stands.
     *
     * @param about what the data are
     * @param entities the entities, in any order
     * @return the jurisdiction
     */
    public static Jurisdiction of(About about, Iterable<? extends Entity> entities) {
        Builder builder = new Builder(about);
        entities.forEach(builder::put);
        return builder.build();
    }

    /**
     * A builder that takes many entities and gives one jurisdiction.
     *
     * @param about what the data are
     * @return an empty builder
     */
    public static Builder builder(About about) {
        return new Builder(about);
    }

    /**
     * What the data are.
     *
     * @return title and notice
     */
    public About about() {
        return about;
    }

    /**
     * How many entities there are.
     *
     * @return the number of entities of all types
     */
    public int size() {
        return size;
    }

    /**
     * The dossier of a subject.
     *
     * @param id the subject
     * @return its dossier; empty if nothing is known of it
     */
    public Dossier dossier(EntityId id) {
        return dossiersOf(id.type()).getOrElse(id, Dossier.empty(id));
    }

    /**
     * An entity by its identifier.
     *
     * @param id the identifier
     * @return the entity, or none if the data do not hold it
     */
    public Option<Entity> entity(EntityId id) {
        return dossiersOf(id.type()).get(id).flatMap(Dossier::entity);
    }

    /**
     * An entity by its identifier, if it is of a type.
     *
     * @param id the identifier
     * @param type the type
     * @param <T> the type
     * @return the entity, or none if the data do not hold it
     */
    public <T> Option<T> entity(EntityId id, Class<T> type) {
        return entity(id).filter(type::isInstance).map(type::cast);
    }

    /**
     * All entities of a type.
     *
     * @param type the type
     * @return the entities, ordered by identifier
     */
    public Seq<Entity> all(EntityType type) {
        List<Entity> found = new ArrayList<>();
        subjects(type).forEach(dossier -> dossier.entity().forEach(found::add));
        found.sort((one, other) -> one.id().compareTo(other.id()));
        return Array.ofAll(found);
    }

    /**
     * The dossiers of all entities of a type, for one pass over them.
     *
     * @param type the type
     * @return the dossiers, in no particular order
     */
    public Iterator<Dossier> subjects(EntityType type) {
        return dossiersOf(type)
                .iterator()
                .map(Tuple2::_2)
                .filter(dossier -> dossier.entity().isDefined());
    }

    /**
     * The jurisdiction after a change.
     *
     * @param change the change
     * @return a jurisdiction that shares with this one all that the change does not touch; this one if it changes nothing
     */
    public Jurisdiction after(Change change) {
        Option<Entity> before = entity(change.target());
        if (before.equals(change.entity())) {
            return this;
        }
        Array<HashMap<EntityId, Dossier>> next = dossiers;
        for (Entity gone : before) {
            for (Reference reference : gone.references()) {
                next = with(next, reference.target(), dossier -> dossier.without(gone.id()));
            }
        }
        next = with(
                next,
                change.target(),
                dossier -> dossier.withEntity(change.entity().getOrNull()));
        for (Entity come : change.entity()) {
            for (Reference reference : come.references()) {
                next = with(next, reference.target(), dossier -> dossier.with(come));
            }
        }
        return new Jurisdiction(about, next, size + count(change.entity()) - count(before));
    }

    /**
     * The jurisdiction after several changes, one after the other.
     *
     * @param changes the changes
     * @return the jurisdiction after the last of them
     */
    public Jurisdiction after(ChangeSet changes) {
        return changes.changes().foldLeft(this, Jurisdiction::after);
    }

    /**
     * The dossiers that a change touches: that of its target and those of all that the target names before or after.
     *
     * @param change the change
     * @return the identifiers of the subjects; none if the change changes nothing
     */
    public Set<EntityId> touchedBy(Change change) {
        Option<Entity> before = entity(change.target());
        return before.equals(change.entity())
                ? HashSet.empty()
                : HashSet.of(change.target())
                        .addAll(before.iterator().flatMap(Entity::references).map(Reference::target))
                        .addAll(change.entity()
                                .iterator()
                                .flatMap(Entity::references)
                                .map(Reference::target));
    }

    private static int count(Option<?> present) {
        return present.isDefined() ? 1 : 0;
    }

    private HashMap<EntityId, Dossier> dossiersOf(EntityType type) {
        return dossiers.get(type.ordinal());
    }

    private static Array<HashMap<EntityId, Dossier>> with(
            Array<HashMap<EntityId, Dossier>> dossiers, EntityId id, UnaryOperator<Dossier> step) {
        HashMap<EntityId, Dossier> ofType = dossiers.get(id.type().ordinal());
        Dossier next = step.apply(ofType.getOrElse(id, Dossier.empty(id)));
        return dossiers.update(id.type().ordinal(), next.isEmpty() ? ofType.remove(id) : ofType.put(id, next));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Jurisdiction that
                && size == that.size
                && about.equals(that.about)
                && hasEntitiesOf(that);
    }

    private boolean hasEntitiesOf(Jurisdiction that) {
        return Array.of(EntityType.values())
                .forAll(type -> that.subjects(type)
                        .forAll(dossier -> entity(dossier.id()).equals(dossier.entity())));
    }

    @Override
    public int hashCode() {
        int entities = 0;
        for (EntityType type : EntityType.values()) {
            for (Dossier dossier : subjects(type)) {
                entities += dossier.entity().hashCode();
            }
        }
        return Objects.hash(about, entities);
    }

    @Override
    public String toString() {
        return "Jurisdiction " + about.title() + " with " + size + " entities";
    }

    /** Takes entities in any order and gives a jurisdiction. Not for use by several threads at once. */
    public static final class Builder {
        private final About about;
        private final java.util.Map<EntityId, Entity> entities = new java.util.HashMap<>();

        private Builder(About about) {
            this.about = about;
        }

        /**
         * Puts an entity in, in place of the one with the same identifier.
         *
         * @param entity the entity
         * @return the entity that it replaces, or none
         */
        public Option<Entity> put(Entity entity) {
            return Option.of(entities.put(entity.id(), entity));
        }

        /**
         * The jurisdiction with what has been put in so far.
         *
         * @return the jurisdiction
         */
        public Jurisdiction build() {
            java.util.Map<EntityId, List<Entity>> hanging = new java.util.HashMap<>();
            entities.values()
                    .forEach(entity -> entity.references()
                            .map(Reference::target)
                            .distinct()
                            .forEach(target -> hanging.computeIfAbsent(target, absent -> new ArrayList<>(2))
                                    .add(entity)));
            Entries entries = new Entries();
            entities.forEach((id, entity) -> entries.add(Dossier.of(id, entity, hanging.getOrDefault(id, List.of()))));
            hanging.forEach((id, naming) -> {
                if (!entities.containsKey(id)) {
                    entries.add(Dossier.of(id, null, naming));
                }
            });
            return new Jurisdiction(about, entries.byType(), entities.size());
        }
    }

    /** Dossiers on their way into the maps by type. */
    private static final class Entries {
        private final Array<List<Tuple2<EntityId, Dossier>>> ofTypes =
                Array.fill(EntityType.values().length, () -> new ArrayList<>());

        void add(Dossier dossier) {
            ofTypes.get(dossier.id().type().ordinal()).add(new Tuple2<>(dossier.id(), dossier));
        }

        Array<HashMap<EntityId, Dossier>> byType() {
            return ofTypes.map(HashMap::ofEntries);
        }
    }
}
