package org.zhongzhi.governance.rules;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.Watcher;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.rules.Measure.Sum;

/**
 * What one judgement read: of each dossier the subject itself, that it is there, or entries of some types; the sums; and
 * on which days everything that it read of the date stays the same. Dossiers are kept as bits, because what decides is
 * whether a change touches them, and nothing finer.
 */
final class Reads implements Watcher {
    /** That the data hold the subject, or do not. */
    static final long PRESENCE = 1L << 63;

    /** The subject itself, which is more than that it is there. */
    static final long ENTITY = 1L << 62;

    private final EntityId subject;
    private long own;
    private Window window = Window.ALWAYS;
    private @Nullable Map<EntityId, Long> elsewhere;
    private @Nullable Set<SumOf> sums;

    /** For the judgement of a subject. */
    Reads(EntityId subject) {
        this.subject = subject;
    }

    /**
     * A sum over a division.
     *
     * @param sum what is added up
     * @param division the division
     */
    record SumOf(Sum sum, EntityId division) {}

    /** The bit of entries of a type. */
    static long entries(EntityType type) {
        return 1L << type.ordinal();
    }

    @Override
    public void presenceRead(EntityId id) {
        add(id, PRESENCE);
    }

    @Override
    public void entityRead(EntityId id) {
        add(id, ENTITY);
    }

    @Override
    public void entriesRead(EntityId id, long types) {
        add(id, types & ~(PRESENCE | ENTITY));
    }

    void sumRead(SumOf sum) {
        if (sums == null) {
            sums = new LinkedHashSet<>();
        }
        sums.add(sum);
    }

    /** Something was read of the date that is the same on some days around it. */
    void dateRead(Window same) {
        window = window.and(same);
    }

    private void add(EntityId id, long bits) {
        if (id.equals(subject)) {
            own |= bits;
            return;
        }
        if (elsewhere == null) {
            elsewhere = new HashMap<>();
        }
        elsewhere.merge(id, bits, (one, other) -> one | other);
    }

    /** What was read of the subject's own dossier. */
    long own() {
        return own;
    }

    /** What was read of other dossiers, as bits by their subjects. */
    Iterable<Map.Entry<EntityId, Long>> elsewhere() {
        return elsewhere == null ? Set.of() : elsewhere.entrySet();
    }

    /** Whether only the subject's own dossier was read. */
    boolean isOwnAlone() {
        return elsewhere == null && sums == null && !window.isBounded();
    }

    SumOf[] sums() {
        return sums == null ? new SumOf[0] : sums.toArray(SumOf[]::new);
    }

    /** On which days everything that was read of the date stays the same. */
    Window window() {
        return window;
    }
}
