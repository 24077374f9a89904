package org.zhongzhi.governance.model;

import java.util.Arrays;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;

/** The arrays in which a {@link Dossier} keeps what hangs on its subject, as they are made and as they change. */
final class Hanging {
    static final int[] ONE_TYPE = {};
    static final byte[] NO_KINDS = {};

    private Hanging() {}

    static Entity[] with(Entity[] hanging, int at, Entity entry) {
        Entity[] next = Arrays.copyOf(hanging, hanging.length + 1);
        System.arraycopy(hanging, at, next, at + 1, hanging.length - at);
        next[at] = entry;
        return next;
    }

    static Entity[] without(Entity[] hanging, int at) {
        Entity[] next = new Entity[hanging.length - 1];
        System.arraycopy(hanging, 0, next, 0, at);
        System.arraycopy(hanging, at + 1, next, at, next.length - at);
        return next;
    }

    /** The kinds with one more, of entries that were as many as said. */
    static byte[] kindsWith(byte[] kinds, int at, int kind, int length) {
        if (kinds.length == 0 && kind < 0) {
            return NO_KINDS;
        }
        byte[] next = new byte[length + 1];
        if (kinds.length == 0) {
            Arrays.fill(next, (byte) -1);
        } else {
            System.arraycopy(kinds, 0, next, 0, at);
            System.arraycopy(kinds, at, next, at + 1, length - at);
        }
        next[at] = (byte) kind;
        return next;
    }

    static byte[] kindsWithout(byte[] kinds, int at) {
        if (kinds.length == 0) {
            return NO_KINDS;
        }
        byte[] next = new byte[kinds.length - 1];
        System.arraycopy(kinds, 0, next, 0, at);
        System.arraycopy(kinds, at + 1, next, at, next.length - at);
        return next;
    }

    /** The ends when entries of one type become more or fewer. */
    static int[] moved(int[] ends, int rank, int by) {
        int[] next = ends.clone();
        for (int i = rank; i < next.length; i++) {
            next[i] += by;
        }
        return next;
    }

    static int[] endsOf(Entity[] hanging, long types) {
        if (Long.bitCount(types) <= 1) {
            return ONE_TYPE;
        }
        int[] ends = new int[Long.bitCount(types)];
        for (int i = 0; i < hanging.length; i++) {
            ends[rank(types, bitOf(hanging[i].id()))] = i + 1;
        }
        return ends;
    }

    static int latestStart(Entity[] hanging) {
        int latest = Integer.MIN_VALUE;
        for (Entity each : hanging) {
            latest = Math.max(latest, start(each));
        }
        return latest;
    }

    static int earliestEnd(Entity[] hanging) {
        int earliest = Integer.MAX_VALUE;
        for (Entity each : hanging) {
            earliest = Math.min(earliest, end(each));
        }
        return earliest;
    }

    static int start(Entity entry) {
        return clipped(entry.firstDayInForce());
    }

    static int end(Entity entry) {
        return clipped(entry.endDayInForce());
    }

    /** Days beyond what a number holds, some millions of years away, are as good as never. */
    static int clipped(long day) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, day));
    }

    static byte[] kindsOf(Entity[] hanging) {
        byte[] kinds = NO_KINDS;
        for (int i = 0; i < hanging.length; i++) {
            int kind = hanging[i].kindNumber();
            if (kind >= 0 && kinds.length == 0) {
                kinds = new byte[hanging.length];
                Arrays.fill(kinds, 0, i, (byte) -1);
            }
            if (kinds.length > 0) {
                kinds[i] = (byte) kind;
            }
        }
        return kinds;
    }

    static long bitOf(EntityId id) {
        return EntityTypes.bit(id.type());
    }

    static int rank(long types, long bit) {
        return Long.bitCount(types & (bit - 1));
    }

    /** Where an entry stands between two places, or where it would stand, as {@link Arrays#binarySearch} says it. */
    static int position(Entity[] hanging, int first, int end, EntityId entry) {
        int low = first;
        int high = end - 1;
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
}
