package org.zhongzhi.governance.model;

import io.vavr.control.Option;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.identity.Reference;

/** Takes entities in any order and gives a jurisdiction. Not for use by several threads at once. */
public final class JurisdictionBuilder {
    private final About about;
    private final Draft[] drafts = new Draft[EntityType.values().length];

    /**
     * The types and numbers of the entities as they came. What stands together in the data mostly names each other, so
     * that going through them in this order finds in the caches what it looks for.
     */
    private byte[] types = new byte[1024];

    private int[] numbers = new int[1024];
    private int size;

    JurisdictionBuilder(About about) {
        this.about = about;
        Arrays.setAll(drafts, type -> new Draft());
    }

    /**
     * Puts an entity in, in place of the one with its identifier.
     *
     * @param entity the entity
     * @return the entity that it replaces, or none
     */
    public Option<Entity> put(Entity entity) {
        int type = entity.id().type().ordinal();
        int number = drafts[type].number(entity.id());
        Entity before = drafts[type].put(number, entity);
        if (before == null) {
            if (size == numbers.length) {
                types = Arrays.copyOf(types, size * 2);
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            types[size] = (byte) type;
            numbers[size] = number;
            size++;
        }
        return Option.of(before);
    }

    /**
     * The jurisdiction with what has been put in so far. The builder can go on after that.
     *
     * @return the jurisdiction
     */
    public Jurisdiction build() {
        Links links = new Links();
        for (int i = 0; i < size; i++) {
            links.add(drafts[types[i]].entity(numbers[i]));
        }
        links.join();
        Register[] registers = new Register[drafts.length];
        Arrays.setAll(registers, type -> drafts[type].register());
        return new Jurisdiction(about, registers, size);
    }

    /** Who names whom, as numbers, found once for all. */
    private final class Links {
        private Entity[] naming = new Entity[1024];
        private int[] named = new int[1024];
        private byte[] types = new byte[1024];
        private int size;

        void add(Entity entity) {
            int first = size;
            for (Reference reference : entity.references()) {
                EntityId target = reference.target();
                int type = target.type().ordinal();
                int number = drafts[type].number(target);
                if (!isAmong(first, type, number)) {
                    add(entity, type, number);
                }
            }
        }

        private boolean isAmong(int first, int type, int number) {
            for (int i = first; i < size; i++) {
                if (named[i] == number && types[i] == type) {
                    return true;
                }
            }
            return false;
        }

        private void add(Entity entity, int type, int number) {
            if (size == named.length) {
                naming = Arrays.copyOf(naming, size * 2);
                named = Arrays.copyOf(named, size * 2);
                types = Arrays.copyOf(types, size * 2);
            }
            naming[size] = entity;
            named[size] = number;
            types[size] = (byte) type;
            drafts[type].counts[number]++;
            size++;
        }

        void join() {
            for (int i = 0; i < size; i++) {
                drafts[types[i]].hang(named[i], naming[i]);
            }
        }
    }

    /** The register of one type on its way. */
    private static final class Draft {
        private final Directory directory = new Directory();

        /** The identifier of a number, and its entity unless it is only named. */
        private EntityId[] ids = new EntityId[16];

        private @Nullable Entity[] entities = new Entity[16];

        private int[] counts = new int[16];
        private @Nullable EntityId lastNamed;
        private int lastNumber;
        private @Nullable Entity[][] hanging = new Entity[0][];

        int number(EntityId id) {
            // What stands together in the data mostly names the same things.
            if (id.equals(lastNamed)) {
                return lastNumber;
            }
            int number = directory.findOrAdd(id, (known, sought) -> ids[known].equals(sought));
            if (number == ids.length) {
                ids = Arrays.copyOf(ids, number * 2);
                entities = Arrays.copyOf(entities, number * 2);
                counts = Arrays.copyOf(counts, number * 2);
            }
            if (ids[number] == null) {
                ids[number] = id;
            }
            lastNamed = id;
            lastNumber = number;
            return number;
        }

        Entity entity(int number) {
            return Objects.requireNonNull(entities[number]);
        }

        @Nullable
        Entity put(int number, Entity entity) {
            Entity before = entities[number];
            entities[number] = entity;
            ids[number] = entity.id();
            return before;
        }

        void hang(int number, Entity entity) {
            if (hanging.length < directory.size()) {
                hanging = new Entity[directory.size()][];
            }
            Entity[] found = hanging[number];
            if (found == null) {
                found = new Entity[counts[number]];
                hanging[number] = found;
            }
            found[found.length - counts[number]] = entity;
            counts[number]--;
        }

        Register register() {
            int length = directory.size();
            @Nullable Object[] dossiers = new Object[length];
            for (int number = 0; number < length; number++) {
                Entity[] found = number < hanging.length ? hanging[number] : null;
                Entity entity = entities[number];
                if (found != null) {
                    dossiers[number] = Dossier.of(ids[number], entity, found);
                } else {
                    dossiers[number] = entity;
                }
            }
            hanging = new Entity[0][];
            return Register.of(dossiers, directory.copy());
        }
    }
}
