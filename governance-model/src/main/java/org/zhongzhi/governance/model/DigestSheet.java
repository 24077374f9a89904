package org.zhongzhi.governance.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.identity.Quantified;

/** A digest on its way: rows are entered one by one. */
final class DigestSheet {
    private byte[] fullness = new byte[Digest.LENGTH];
    private byte[] kinds = Digest.WITHOUT_KINDS;
    private int[] from = Digest.FROM_EVER;
    private int[] until = Digest.FOR_EVER;

    /** Where a key is tallied, and 1. */
    private final int[] places = new int[EntityType.values().length * Digest.KINDS];

    private int size;
    private int[] keys = new int[16];
    private byte[][] counts = new byte[16][];
    private long[] @Nullable [] figures = new long[16][];

    void enter(int at, @Nullable Object slot) {
        fullness[at] = (byte) Digest.fullnessOf(slot);
        int kind = Digest.kindOf(slot);
        if (kind >= 0) {
            kinds = own(kinds);
            kinds[at] = (byte) kind;
        }
        if (slot instanceof Dossier dossier) {
            from = entered(from, Digest.FROM_EVER, at, dossier.steadyFrom());
            until = entered(until, Digest.FOR_EVER, at, dossier.steadyUntil());
            dossier.enter(this, at);
        }
    }

    /** Tallies an entry of a subject. */
    void tally(int at, int type, int kind, @Nullable Quantified quantified) {
        count(at, Digest.key(type, -1));
        if (kind >= 0) {
            int place = count(at, Digest.key(type, kind));
            if (quantified != null) {
                long[] ofKind = figures[place];
                if (ofKind == null) {
                    ofKind = Tally.noFigures();
                    figures[place] = ofKind;
                }
                ofKind[at] = counts[place][at] == 1 ? quantified.figure() : -1;
            }
        }
    }

    private int count(int at, int key) {
        int place = places[key] - 1;
        if (place < 0) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
                counts = Arrays.copyOf(counts, size * 2);
                figures = Arrays.copyOf(figures, size * 2);
            }
            place = size++;
            places[key] = size;
            keys[place] = key;
            counts[place] = new byte[Digest.LENGTH];
        }
        if (counts[place][at] < Tally.MANY) {
            counts[place][at]++;
        }
        return place;
    }

    Digest toDigest() {
        int[] sorted = Arrays.copyOf(keys, size);
        Arrays.sort(sorted);
        Tally[] tallies = new Tally[size];
        for (int i = 0; i < size; i++) {
            int place = places[sorted[i]] - 1;
            tallies[i] = new Tally(counts[place], figures[place]);
            places[sorted[i]] = 0;
        }
        Arrays.fill(figures, null);
        Digest digest = new Digest(fullness, kinds, from, until, sorted, tallies);
        size = 0;
        fullness = new byte[Digest.LENGTH];
        kinds = Digest.WITHOUT_KINDS;
        from = Digest.FROM_EVER;
        until = Digest.FOR_EVER;
        return digest;
    }

    private static byte[] own(byte[] values) {
        return values == Digest.WITHOUT_KINDS ? values.clone() : values;
    }

    private static int[] entered(int[] values, int[] shared, int at, int value) {
        if (values[at] == value) {
            return values;
        }
        int[] own = values == shared ? values.clone() : values;
        own[at] = value;
        return own;
    }
}
