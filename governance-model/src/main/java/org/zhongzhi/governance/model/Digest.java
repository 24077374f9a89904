package org.zhongzhi.governance.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.identity.Classified;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.identity.Quantified;
import org.zhongzhi.governance.model.value.Coded;

/**
 * What passes over many subjects ask most, for {@value #LENGTH} dossiers side by side: of which kind the subject is, how
 * much hangs on it, how many of each type and kind, and their figures. Such a pass need not fetch the dossiers from
 * memory, nor what hangs on them.
 */
public final class Digest {
    /** How many subjects a digest is of; those with the same number divided by this are together in one. */
    public static final int LENGTH = 64;

    static final int KINDS = 128;
    private static final int MOST = 126;
    static final byte[] WITHOUT_KINDS = new byte[LENGTH];
    static final int[] FROM_EVER = new int[LENGTH];
    static final int[] FOR_EVER = new int[LENGTH];

    static {
        Arrays.fill(WITHOUT_KINDS, (byte) -1);
        Arrays.fill(FROM_EVER, Integer.MIN_VALUE);
        Arrays.fill(FOR_EVER, Integer.MAX_VALUE);
    }

    static final Digest EMPTY =
            new Digest(new byte[LENGTH], WITHOUT_KINDS, FROM_EVER, FOR_EVER, new int[0], new Tally[0]);

    /** 0 if there is no subject, else how much hangs on it and 1. */
    private final byte[] fullness;

    /** The numbers of the subjects' own kinds. */
    private final byte[] kinds;

    /** The days from which on, and before which, all that hangs on a subject is in force. */
    private final int[] from;

    private final int[] until;

    /** Which types and kinds of entries are tallied, ascending. */
    private final int[] keys;

    private final Tally[] tallies;

    Digest(byte[] fullness, byte[] kinds, int[] from, int[] until, int[] keys, Tally[] tallies) {
        this.fullness = fullness;
        this.kinds = kinds;
        this.from = from;
        this.until = until;
        this.keys = keys;
        this.tallies = tallies;
    }

    /** The digests of all slots of a register. */
    static Object[] of(@Nullable Object[] slots, int length) {
        Object[] digests = new Object[(length + LENGTH - 1) / LENGTH];
        DigestSheet sheet = new DigestSheet();
        for (int i = 0; i < digests.length; i++) {
            int first = i * LENGTH;
            for (int number = first; number < Math.min(length, first + LENGTH); number++) {
                sheet.enter(number - first, slots[number]);
            }
            digests[i] = sheet.toDigest();
        }
        return digests;
    }

    /**
     * How much hangs on a subject.
     *
     * @param at the place of the subject
     * @return how many entries its dossier has, 126 for that many and more; -1 if the data do not hold the subject itself
     */
    public int fullness(int at) {
        return fullness[at] - 1;
    }

    /**
     * Of which kind a subject is.
     *
     * @param at the place of the subject
     * @return the number of its kind, see {@link Entity#kindNumber()}
     */
    public int kindNumber(int at) {
        return kinds[at];
    }

    /**
     * Whether all that hangs on a subject is in force on a day, so that the tallies are of what is in force.
     *
     * @param at the place of the subject
     * @param epochDay the day, counted from 1970-01-01
     * @return false if something may be not
     */
    public boolean isSteady(int at, long epochDay) {
        return from[at] <= epochDay && epochDay < until[at];
    }

    /**
     * How many entries of a type there are.
     *
     * @param type the type of the entries
     * @return the tally, or null if that is not exactly one type of entity
     */
    public @Nullable Tally tally(Class<? extends Entity> type) {
        return tally(EntityTypes.of(type), -1);
    }

    /**
     * How many entries of a type and kind there are.
     *
     * @param type the type of the entries
     * @param kind the kind
     * @param <K> the enumeration of the kinds
     * @return the tally, or null if that is not exactly one type of entity
     */
    public <K extends Enum<K> & Coded> @Nullable Tally tally(Class<? extends Classified<K>> type, K kind) {
        return tally(EntityTypes.of(type), kind.ordinal());
    }

    private @Nullable Tally tally(long types, int kind) {
        if (Long.bitCount(types) != 1) {
            return null;
        }
        int place = Arrays.binarySearch(keys, key(Long.numberOfTrailingZeros(types), kind));
        return place < 0 ? Tally.NONE : tallies[place];
    }

    static int key(int type, int kind) {
        return type * KINDS + kind + 1;
    }

    /**
     * After a change to one of the dossiers.
     *
     * @param slot what stands for the subject now
     * @param before an entry as it hung on the subject, or null
     * @param after the same entry as it hangs there now, or null
     */
    Digest with(int at, @Nullable Object slot, @Nullable Entity before, @Nullable Entity after) {
        Dossier dossier = slot instanceof Dossier found ? found : null;
        Digest next = with(
                with(fullness, at, fullnessOf(slot)),
                with(kinds, at, kindOf(slot)),
                with(from, at, dossier == null ? Integer.MIN_VALUE : dossier.steadyFrom()),
                with(until, at, dossier == null ? Integer.MAX_VALUE : dossier.steadyUntil()));
        if (before != null) {
            next = next.counted(at, dossier, before);
        }
        return after == null ? next : next.counted(at, dossier, after);
    }

    @SuppressWarnings("ReferenceEquality") // what stays as it is is the very same
    private Digest with(byte[] nextFullness, byte[] nextKinds, int[] nextFrom, int[] nextUntil) {
        return nextFullness == fullness && nextKinds == kinds && nextFrom == from && nextUntil == until
                ? this
                : new Digest(nextFullness, nextKinds, nextFrom, nextUntil, keys, tallies);
    }

    /** With what is of the type and kind of an entry counted again. */
    private Digest counted(int at, @Nullable Dossier dossier, Entity entry) {
        EntityType type = entry.id().type();
        int kind = entry.kindNumber();
        Entries<Entity> ofType = dossier == null ? Entries.none() : dossier.ofType(type);
        Digest next = with(key(type.ordinal(), -1), at, ofType.size(), -1);
        if (kind < 0) {
            return next;
        }
        Entries<Entity> ofKind = ofType.ofKind(kind);
        int count = ofKind.size();
        return next.with(
                key(type.ordinal(), kind),
                at,
                count,
                count == 1 ? figureOf(ofKind.iterator().next()) : -1);
    }

    @SuppressWarnings("ReferenceEquality") // a tally that stays as it is is the very same
    private Digest with(int key, int at, int count, long figure) {
        int place = Arrays.binarySearch(keys, key);
        Tally before = place < 0 ? Tally.NONE : tallies[place];
        Tally next = before.with(at, count, figure);
        if (next == before) {
            return this;
        }
        int[] nextKeys = keys;
        Tally[] nextTallies;
        if (place >= 0) {
            nextTallies = tallies.clone();
            nextTallies[place] = next;
        } else {
            int insertion = -place - 1;
            nextKeys = Arrays.copyOf(keys, keys.length + 1);
            System.arraycopy(keys, insertion, nextKeys, insertion + 1, keys.length - insertion);
            nextKeys[insertion] = key;
            nextTallies = Arrays.copyOf(tallies, keys.length + 1);
            System.arraycopy(tallies, insertion, nextTallies, insertion + 1, keys.length - insertion);
            nextTallies[insertion] = next;
        }
        return new Digest(fullness, kinds, from, until, nextKeys, nextTallies);
    }

    private static byte[] with(byte[] values, int at, int value) {
        if (values[at] == value) {
            return values;
        }
        byte[] next = values.clone();
        next[at] = (byte) value;
        return next;
    }

    private static int[] with(int[] values, int at, int value) {
        if (values[at] == value) {
            return values;
        }
        int[] next = values.clone();
        next[at] = value;
        return next;
    }

    static int fullnessOf(@Nullable Object slot) {
        if (slot instanceof Dossier dossier) {
            return dossier.entityOrNull() == null ? 0 : 1 + Math.min(MOST, dossier.hangingCount());
        }
        return slot == null ? 0 : 1;
    }

    static int kindOf(@Nullable Object slot) {
        Entity subject = slot instanceof Dossier dossier ? dossier.entityOrNull() : (Entity) slot;
        return subject == null ? -1 : subject.kindNumber();
    }

    private static long figureOf(Entity entity) {
        return entity instanceof Quantified quantified ? quantified.figure() : -1;
    }
}
