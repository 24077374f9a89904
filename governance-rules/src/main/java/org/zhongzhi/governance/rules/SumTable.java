package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.Hierarchy;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Measure.Sum;

/** One sum for every division that has a part below it: each part is measured once and added to all divisions above. */
final class SumTable {
    private final Map<EntityId, Total> totals = new HashMap<>();

    private SumTable() {}

    static SumTable of(Reading reading, Sum sum) {
        SumTable table = new SumTable();
        for (Dossier part : reading.subjects(sum.over())) {
            if (part.id() instanceof PlaceId place) {
                Measured measured = sum.part().of(reading, part);
                for (Division division : Hierarchy.divisionsOf(reading.jurisdiction(), place)) {
                    table.totals
                            .computeIfAbsent(division.id(), absent -> new Total())
                            .add(measured);
                }
            }
        }
        return table;
    }

    Measured under(EntityId division) {
        Total total = totals.get(division);
        return total == null ? Measured.of(0, Vector.<EntityId>empty()) : total.measured();
    }

    private static final class Total {
        private long low;
        private long high;
        private Option<Text> missing = Option.none();
        private final List<EntityId> evidence = new ArrayList<>();

        void add(Measured part) {
            low = added(low, part.low(), Measured.UNBOUNDED - 1);
            high = added(high, part.high(), Measured.UNBOUNDED);
            missing = first(missing, part.missing());
            part.evidence().forEach(evidence::add);
        }

        /** Stops at a limit instead of running over; that of the lower end keeps it below an open upper end. */
        private static long added(long total, long part, long limit) {
            return total > limit - part ? limit : total + part;
        }

        /** Of the data that are missing the first by its words, whatever the order in which the parts came. */
        private static Option<Text> first(Option<Text> one, Option<Text> other) {
            return one.isDefined() && other.isDefined()
                    ? Option.some(one.get().english().compareTo(other.get().english()) <= 0 ? one.get() : other.get())
                    : one.orElse(other);
        }

        Measured measured() {
            Array<EntityId> ordered = Array.ofAll(evidence).sorted();
            return missing.isEmpty() ? Measured.of(low, ordered) : Measured.range(low, high, ordered, missing.get());
        }
    }
}
