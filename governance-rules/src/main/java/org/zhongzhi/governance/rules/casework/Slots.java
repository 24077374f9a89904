package org.zhongzhi.governance.rules.casework;

import java.util.ArrayList;
import java.util.List;
import org.zhongzhi.governance.model.casework.ActionId;
import org.zhongzhi.governance.model.casework.FieldId;

/** Gives a slot in the {@link Memory} of a case to each thing that guards ask of its past. Used while a machine is built. */
final class Slots {
    private final List<FieldId> latest = new ArrayList<>();
    private final List<FieldId> sums = new ArrayList<>();
    private final List<ActionId> times = new ArrayList<>();

    int latest(FieldId field) {
        return slot(latest, field);
    }

    int sum(FieldId field) {
        return slot(sums, field);
    }

    int times(ActionId action) {
        return slot(times, action);
    }

    private static <T> int slot(List<T> known, T value) {
        int slot = known.indexOf(value);
        if (slot < 0) {
            slot = known.size();
            known.add(value);
        }
        return slot;
    }

    int latestCount() {
        return latest.size();
    }

    int sumCount() {
        return sums.size();
    }

    int timesCount() {
        return times.size();
    }

    /** What an action with these fields leaves behind. */
    Traces traces(ActionId action, Iterable<FieldId> fields) {
        return new Traces(kept(latest, fields), kept(sums, fields), times.indexOf(action));
    }

    private static Traces.Trace[] kept(List<FieldId> slots, Iterable<FieldId> fields) {
        List<Traces.Trace> kept = new ArrayList<>();
        for (FieldId field : fields) {
            if (slots.contains(field)) {
                kept.add(new Traces.Trace(field, slots.indexOf(field)));
            }
        }
        return kept.toArray(new Traces.Trace[0]);
    }
}
