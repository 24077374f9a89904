package org.zhongzhi.governance.model;

import java.util.Arrays;
import org.zhongzhi.governance.model.identity.EntityId;

/**
 * Numbers by identifier, without the identifiers: an open table of numbers with some bits of each hash beside them, to be
 * checked against what stands under the number. It grows while a jurisdiction is built and is only read after that.
 */
final class Directory {
    private static final int SMALLEST = 16;

    /**
     * In the lower bits, as many as tell the places of the table apart, a number and 1; in the upper ones those of its hash.
     * 0 where there is nothing.
     */
    private int[] table = new int[SMALLEST];

    private int[] hashes = new int[SMALLEST];
    private int size;

    /** Says whether an identifier stands under a number. */
    @FunctionalInterface
    interface Check {
        boolean isUnder(int number, EntityId id);
    }

    int size() {
        return size;
    }

    /** The number of an identifier, or -1. */
    int find(EntityId id, Check check) {
        return find(hash(id), id, check);
    }

    private int find(int hash, EntityId id, Check check) {
        int mask = table.length - 1;
        int at = hash & mask;
        for (int entry = table[at]; entry != 0; entry = table[at]) {
            int number = (entry & mask) - 1;
            if ((entry & ~mask) == (hash & ~mask) && check.isUnder(number, id)) {
                return number;
            }
            at = at + 1 & mask;
        }
        return -1;
    }

    /** The number of an identifier: the next one if it has none yet. */
    int findOrAdd(EntityId id, Check check) {
        int hash = hash(id);
        int found = find(hash, id, check);
        if (found >= 0) {
            return found;
        }
        if (size * 3L > table.length * 2L) {
            grow();
        }
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size] = hash;
        enter(hash, size);
        return size++;
    }

    /** One that stays as it is, without what only growing needs. */
    Directory copy() {
        Directory copy = new Directory();
        copy.table = table.clone();
        copy.hashes = new int[0];
        copy.size = size;
        return copy;
    }

    private void grow() {
        table = new int[table.length * 2];
        for (int number = 0; number < size; number++) {
            enter(hashes[number], number);
        }
    }

    private void enter(int hash, int number) {
        int mask = table.length - 1;
        int at = hash & mask;
        while (table[at] != 0) {
            at = at + 1 & mask;
        }
        table[at] = (hash & ~mask) | (number + 1);
    }

    private static int hash(EntityId id) {
        int hash = id.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }
}
