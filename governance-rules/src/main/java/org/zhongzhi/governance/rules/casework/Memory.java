package org.zhongzhi.governance.rules.casework;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Fields;

/** What the guards of a procedure ask of the past of a case, kept at hand: who opened it, last values, sums and counts. */
final class Memory {
    private final Actor initiator;
    private final @Nullable FieldValue[] latest;
    private final long[] sums;
    private final int[] times;

    private Memory(Actor initiator, @Nullable FieldValue[] latest, long[] sums, int[] times) {
        this.initiator = initiator;
        this.latest = latest;
        this.sums = sums;
        this.times = times;
    }

    /** Makes the memories of cases in which nothing has happened yet, with so many slots; they share what is empty. */
    static Function<Actor, Memory> empty(int latest, int sums, int times) {
        @Nullable FieldValue[] values = new FieldValue[latest];
        long[] added = new long[sums];
        int[] counted = new int[times];
        return initiator -> new Memory(initiator, values, added, counted);
    }

    Actor initiator() {
        return initiator;
    }

    @Nullable
    FieldValue latest(int slot) {
        return latest[slot];
    }

    long sum(int slot) {
        return sums[slot];
    }

    int times(int slot) {
        return times[slot];
    }

    /** The memory after an action: itself if nothing asks for what the action leaves. */
    Memory after(Traces traces, Fields fields) {
        return traces.isNone() ? this : noting(traces, fields);
    }

    private Memory noting(Traces traces, Fields fields) {
        @Nullable FieldValue[] values = latest.clone();
        long[] added = sums.clone();
        int[] counted = times.clone();
        for (Traces.Trace each : traces.latest()) {
            FieldValue value = fields.find(each.field());
            values[each.slot()] = value == null ? values[each.slot()] : value;
        }
        for (Traces.Trace each : traces.sums()) {
            FieldValue value = fields.find(each.field());
            added[each.slot()] = value == null ? added[each.slot()] : Sat.plus(added[each.slot()], Sat.numberOf(value));
        }
        if (traces.count() >= 0) {
            counted[traces.count()]++;
        }
        return new Memory(initiator, values, added, counted);
    }
}
