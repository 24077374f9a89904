package org.zhongzhi.governance.model;

import java.util.Arrays;
import org.zhongzhi.governance.model.identity.EntityId;

/**
 * Numbers by identifier, without the identifiers: an open table of numbers with a byte of each hash, to be checked
 * against what stands under the number. It grows while a jurisdiction is built and is only read after that.
 */
final class Directory {
    private static final int SMALLEST = 16;

    /** A byte of the hash of what stands in the same place of the numbers; 0 where there is nothing. */
    private byte[] marks = new byte[SMALLEST];

    private int[] numbers = new int[SMALLEST];
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
        int mask = marks.length - 1;
        byte mark = mark(hash);
        for (int at = hash & mask; marks[at] != 0; at = at + 1 & mask) {
            if (marks[at] == mark && check.isUnder(numbers[at], id)) {
                return numbers[at];
            }
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
        if (size * 3 > marks.length * 2) {
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
        copy.marks = marks.clone();
        copy.numbers = numbers.clone();
        copy.hashes = new int[0];
        copy.size = size;
        return copy;
    }

    private void grow() {
        marks = new byte[marks.length * 2];
        numbers = new int[marks.length];
        for (int number = 0; number < size; number++) {
            enter(hashes[number], number);
        }
    }

    private void enter(int hash, int number) {
        int mask = marks.length - 1;
        int at = hash & mask;
        while (marks[at] != 0) {
            at = at + 1 & mask;
        }
        marks[at] = mark(hash);
        numbers[at] = number;
    }

    private static int hash(EntityId id) {
        int hash = id.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    private static byte mark(int hash) {
        return (byte) (hash >>> 24 | 1);
    }
}
