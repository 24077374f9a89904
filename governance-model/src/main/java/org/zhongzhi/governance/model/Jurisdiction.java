package org.zhongzhi.governance.model;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    private final Register[] registers;
    private final int size;

    Jurisdiction(About about, Register[] registers, int size) {
        this.about = about;
        this.registers = registers;
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
        JurisdictionBuilder builder = builder(about);
        entities.forEach(builder::put);
        return builder.build();
    }

    /**
     * A builder that takes many entities and gives one jurisdiction.
     *
     * @param about what the data are
     * @return an empty builder
     */
    public static JurisdictionBuilder builder(About about) {
        return new JurisdictionBuilder(about);
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
        Register register = register(id.type());
        return register.dossier(register.number(id), id);
    }

    /**
     * The dossiers of a type of subject, under numbers.
     *
     * @param type the type
     * @return the register
     */
    public Register register(EntityType type) {
        return registers[type.ordinal()];
    }

    /**
     * An entity by its identifier.
     *
     * @param id the identifier
     * @return the entity, or none if the data do not hold it
     */
    public Option<Entity> entity(EntityId id) {
        return Option.of(entityOrNull(id));
    }

    private @Nullable Entity entityOrNull(EntityId id) {
        Register register = register(id.type());
        int number = register.number(id);
        return number < 0 ? null : register.entity(number);
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
        register(type).forEach((number, dossier) -> dossier.entity().forEach(found::add));
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
        Register register = register(type);
        return Iterator.range(0, register.limit())
                .flatMap(number -> Option.of(register.dossier(number)))
                .filter(Dossier::isPresent);
    }

    /**
     * The jurisdiction after a change.
     *
     * @param change the change
     * @return a jurisdiction that shares with this one all that the change does not touch; this one if it changes nothing
     */
    public Jurisdiction after(Change change) {
        EntityId target = change.target();
        int type = target.type().ordinal();
        int number = registers[type].number(target);
        Entity before = number < 0 ? null : registers[type].entity(number);
        Entity after = change.entity().getOrNull();
        if (Objects.equals(before, after)) {
            return this;
        }
        Register[] next = registers.clone();
        next[type] = next[type].with(number, next[type].dossier(number, target).withEntity(after), null, null);
        Seq<Reference> come = after == null ? Array.empty() : after.references();
        if (before != null) {
            for (Reference reference : before.references()) {
                EntityId left = reference.target();
                if (!come.exists(each -> each.target().equals(left))) {
                    hang(next, left, before, null);
                }
            }
        }
        for (Reference reference : come) {
            hang(next, reference.target(), before, after);
        }
        return new Jurisdiction(about, next, size + (after == null ? 0 : 1) - (before == null ? 0 : 1));
    }

    /** Takes an entry from a dossier, puts it there, or puts another version in its place. */
    private static void hang(Register[] registers, EntityId id, @Nullable Entity before, @Nullable Entity after) {
        int type = id.type().ordinal();
        Register register = registers[type];
        int number = register.number(id);
        Dossier dossier = register.dossier(number, id);
        Dossier next = after != null
                ? dossier.with(after)
                : dossier.without(Objects.requireNonNull(before).id());
        registers[type] = register.with(number, next, before, after);
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Jurisdiction that
                && size == that.size
                && about.equals(that.about)
                && hasEntitiesOf(that);
    }

    private boolean hasEntitiesOf(Jurisdiction that) {
        return Array.of(EntityType.values())
                .forAll(type -> that.all(type).forAll(each -> each.equals(entityOrNull(each.id()))));
    }

    @Override
    public int hashCode() {
        int entities = 0;
        for (EntityType type : EntityType.values()) {
            for (Entity each : all(type)) {
                entities += each.hashCode();
            }
        }
        return Objects.hash(about, entities);
    }

    @Override
    public String toString() {
        return "Jurisdiction " + about.title() + " with " + size + " entities";
    }
}
