package org.zhongzhi.governance.rules;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.rules.Reads.SumOf;

/**
 * What the results of one node rest on, and so which of them a change touches. Most results rest on the subject's own
 * dossier, or on what the subject names; of these only the sorts of reads are kept, one set of bits for all subjects
 * together. What else was read is kept for each subject, and found by what was read; so is, for those that read something
 * of the date, when that comes out otherwise, and found by day.
 */
final class Tracks {
    static final Tracks NONE = new Tracks(0, 0, 0, 0, Windows.NONE, HashMap.empty(), HashMap.empty(), HashMap.empty());

    /** Which reads of their own dossier subjects make. */
    private final long own;

    /** Which reads subjects make of what they name: that it is there, or the thing itself. */
    private final long named;

    /** Which reads subjects make of what is named by an entry of their own dossier. */
    private final long near;

    /** Of which types these entries are. */
    private final long nearTypes;

    /** Of the subjects that read something of the date, when that comes out otherwise. */
    private final Windows windows;

    /** By what was read, the subjects that read it and as what. */
    private final HashMap<EntityId, HashMap<EntityId, Long>> readers;

    private final HashMap<SumOf, HashSet<EntityId>> sumReaders;

    /** By subject, what it read elsewhere, so that it can be struck out again. */
    private final HashMap<EntityId, Elsewhere> elsewhere;

    private Tracks(
            long own,
            long named,
            long near,
            long nearTypes,
            Windows windows,
            HashMap<EntityId, HashMap<EntityId, Long>> readers,
            HashMap<SumOf, HashSet<EntityId>> sumReaders,
            HashMap<EntityId, Elsewhere> elsewhere) {
        this.own = own;
        this.named = named;
        this.near = near;
        this.nearTypes = nearTypes;
        this.windows = windows;
        this.readers = readers;
        this.sumReaders = sumReaders;
        this.elsewhere = elsewhere;
    }

    /** What one subject read apart from its own dossier and what it names. */
    private static final class Elsewhere {
        private static final Elsewhere NOTHING = new Elsewhere(new EntityId[0], new long[0], new SumOf[0]);

        private final EntityId[] subjects;
        private final long[] bits;
        private final SumOf[] sums;

        private Elsewhere(EntityId[] subjects, long[] bits, SumOf[] sums) {
            this.subjects = subjects;
            this.bits = bits;
            this.sums = sums;
        }

        static Elsewhere of(Reads reads, List<Map.Entry<EntityId, Long>> dossiers) {
            SumOf[] sums = reads.sums();
            if (dossiers.isEmpty() && sums.length == 0) {
                return NOTHING;
            }
            EntityId[] subjects = new EntityId[dossiers.size()];
            long[] bits = new long[subjects.length];
            for (int i = 0; i < subjects.length; i++) {
                subjects[i] = dossiers.get(i).getKey();
                bits[i] = dossiers.get(i).getValue();
            }
            return new Elsewhere(subjects, bits, sums);
        }

        boolean isNothing() {
            return subjects.length == 0 && sums.length == 0;
        }
    }

    /** Whether a touch of its own dossier can change the result of a subject. */
    boolean readsOwn(long bits) {
        return (bits & (own | Reads.PRESENCE)) != 0;
    }

    /** Whether a touch of a thing can change the results of those that name it. */
    boolean readsNamed(long bits) {
        return (bits & named) != 0;
    }

    /** Whether a touch of a thing can change the results of those on whose dossier stands what names it. */
    boolean readsNear(long bits) {
        return (bits & near) != 0;
    }

    /** Whether that can be so through an entry of a type. */
    boolean isNear(EntityType type) {
        return (nearTypes & Reads.entries(type)) != 0;
    }

    Windows windows() {
        return windows;
    }

    /** The subjects that read something elsewhere, with what they read of it. */
    Option<HashMap<EntityId, Long>> readersOf(EntityId id) {
        return readers.isEmpty() ? Option.none() : readers.get(id);
    }

    HashSet<EntityId> readersOf(SumOf sum) {
        return sumReaders.getOrElse(sum, HashSet.empty());
    }

    /** After a subject was judged, or found to be none any more. */
    Tracks with(Dossier judged, Reads reads) {
        EntityId subject = judged.id();
        if (reads.isOwnAlone() && (own | reads.own()) == own && elsewhere.isEmpty() && !windows.isKept(subject)) {
            return this;
        }
        Sorted sorted = Sorted.of(judged, reads);
        Elsewhere before = elsewhere.isEmpty() ? Elsewhere.NOTHING : elsewhere.getOrElse(subject, Elsewhere.NOTHING);
        Elsewhere after = sorted.elsewhere;
        Windows nextWindows = windows.with(subject, reads.window());
        if (before.isNothing()
                && after.isNothing()
                && (own | sorted.own) == own
                && (named | sorted.named) == named
                && (near | sorted.near) == near
                && (nearTypes | sorted.nearTypes) == nearTypes
                && nextWindows == windows) {
            return this;
        }
        HashMap<EntityId, HashMap<EntityId, Long>> nextReaders = readers;
        HashMap<SumOf, HashSet<EntityId>> nextSums = sumReaders;
        for (EntityId read : before.subjects) {
            HashMap<EntityId, Long> rest = nextReaders.get(read).get().remove(subject);
            nextReaders = rest.isEmpty() ? nextReaders.remove(read) : nextReaders.put(read, rest);
        }
        for (SumOf sum : before.sums) {
            HashSet<EntityId> rest = nextSums.get(sum).get().remove(subject);
            nextSums = rest.isEmpty() ? nextSums.remove(sum) : nextSums.put(sum, rest);
        }
        for (int i = 0; i < after.subjects.length; i++) {
            EntityId read = after.subjects[i];
            nextReaders = nextReaders.put(
                    read, nextReaders.getOrElse(read, HashMap.empty()).put(subject, after.bits[i]));
        }
        for (SumOf sum : after.sums) {
            nextSums =
                    nextSums.put(sum, nextSums.getOrElse(sum, HashSet.empty()).add(subject));
        }
        return new Tracks(
                own | sorted.own,
                named | sorted.named,
                near | sorted.near,
                nearTypes | sorted.nearTypes,
                nextWindows,
                nextReaders,
                nextSums,
                after.isNothing() ? elsewhere.remove(subject) : elsewhere.put(subject, after));
    }

    /** The reads of one judgement, sorted by where they went. */
    private static final class Sorted {
        /** Longer dossiers are not searched for who names what was read elsewhere: keeping it is cheaper. */
        private static final int SHORT = 8;

        private long own;
        private long named;
        private long near;
        private long nearTypes;
        private final Elsewhere elsewhere;

        private Sorted(Dossier judged, Reads reads) {
            Entity entity = judged.entity().getOrNull();
            own = reads.own();
            List<Map.Entry<EntityId, Long>> others = new ArrayList<>(0);
            for (Map.Entry<EntityId, Long> read : reads.elsewhere()) {
                boolean isOfThingItself = (read.getValue() & ~(Reads.PRESENCE | Reads.ENTITY)) == 0;
                if (isOfThingItself && entity != null && names(entity, read.getKey())) {
                    // Found through what the subject names, so the subject's next version has to be judged again.
                    own |= Reads.ENTITY;
                    named |= read.getValue();
                } else if (!isOfThingItself || !isNear(judged, read.getKey(), read.getValue())) {
                    others.add(read);
                }
            }
            elsewhere = Elsewhere.of(reads, others);
        }

        static Sorted of(Dossier judged, Reads reads) {
            return new Sorted(judged, reads);
        }

        /** Whether an entry of the dossier names it; then a change of such entries judges the subject again. */
        private boolean isNear(Dossier judged, EntityId id, long bits) {
            Seq<Entity> entries = judged.all();
            if (entries.size() <= SHORT) {
                for (Entity entry : entries) {
                    if (names(entry, id)) {
                        long type = Reads.entries(entry.id().type());
                        own |= type;
                        near |= bits;
                        nearTypes |= type;
                        return true;
                    }
                }
            }
            return false;
        }

        private static boolean names(Entity entity, EntityId id) {
            for (Reference reference : entity.references()) {
                if (reference.target().equals(id)) {
                    return true;
                }
            }
            return false;
        }
    }
}
