package org.zhongzhi.governance.rules;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.rules.Reads.SumOf;

/**
 * What the results of one node rest on, and so which of them a change touches. Most results rest on the subject's own
 * dossier, or on what the subject names; of these only the sorts of reads are kept, one set of bits for all subjects
 * together. What else was read is kept for each subject, and found by what was read.
 */
final class Tracks {
    static final Tracks NONE = new Tracks(0, 0, false, HashMap.empty(), HashMap.empty(), HashMap.empty());

    /** Which reads of their own dossier subjects make. */
    private final long own;

    /** Which reads subjects make of what they name: that it is there, or the thing itself. */
    private final long named;

    private final boolean date;

    /** By what was read, the subjects that read it and as what. */
    private final HashMap<EntityId, HashMap<EntityId, Long>> readers;

    private final HashMap<SumOf, HashSet<EntityId>> sumReaders;

    /** By subject, what it read elsewhere, so that it can be struck out again. */
    private final HashMap<EntityId, Elsewhere> elsewhere;

    private Tracks(
            long own,
            long named,
            boolean date,
            HashMap<EntityId, HashMap<EntityId, Long>> readers,
            HashMap<SumOf, HashSet<EntityId>> sumReaders,
            HashMap<EntityId, Elsewhere> elsewhere) {
        this.own = own;
        this.named = named;
        this.date = date;
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

    boolean readsDate() {
        return date;
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
        if (reads.isOwnAlone() && (own | reads.own()) == own && elsewhere.isEmpty()) {
            return this;
        }
        EntityId subject = judged.id();
        Sorted sorted = Sorted.of(judged.entity().getOrNull(), reads);
        Elsewhere before = elsewhere.isEmpty() ? Elsewhere.NOTHING : elsewhere.getOrElse(subject, Elsewhere.NOTHING);
        Elsewhere after = sorted.elsewhere;
        if (before.isNothing()
                && after.isNothing()
                && (own | sorted.own) == own
                && (named | sorted.named) == named
                && (date || !reads.readsDate())) {
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
                date || reads.readsDate(),
                nextReaders,
                nextSums,
                after.isNothing() ? elsewhere.remove(subject) : elsewhere.put(subject, after));
    }

    /** The reads of one judgement, sorted by where they went. */
    private record Sorted(long own, long named, Elsewhere elsewhere) {
        static Sorted of(@Nullable Entity entity, Reads reads) {
            long own = reads.own();
            long named = 0;
            List<Map.Entry<EntityId, Long>> others = List.of();
            for (Map.Entry<EntityId, Long> read : reads.elsewhere()) {
                if ((read.getValue() & ~(Reads.PRESENCE | Reads.ENTITY)) == 0 && isNamed(entity, read.getKey())) {
                    // Found through what the subject names, so the subject's next version has to be judged again.
                    own |= Reads.ENTITY;
                    named |= read.getValue();
                } else {
                    if (others.isEmpty()) {
                        others = new ArrayList<>();
                    }
                    others.add(read);
                }
            }
            return new Sorted(own, named, Elsewhere.of(reads, others));
        }

        private static boolean isNamed(@Nullable Entity entity, EntityId id) {
            if (entity != null) {
                for (Reference reference : entity.references()) {
                    if (reference.target().equals(id)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
