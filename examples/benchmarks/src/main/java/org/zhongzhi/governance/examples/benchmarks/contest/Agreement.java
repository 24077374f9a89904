package org.zhongzhi.governance.examples.benchmarks.contest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhongzhi.governance.examples.benchmarks.data.Data;
import org.zhongzhi.governance.examples.benchmarks.data.Edit;
import org.zhongzhi.governance.examples.benchmarks.data.Edits;
import org.zhongzhi.governance.examples.benchmarks.data.Violation;
import org.zhongzhi.governance.examples.benchmarks.engine.Loaded;
import org.zhongzhi.governance.examples.benchmarks.engine.Loaded.Prepared;

/**
 * That all contestants find the same in the same data, as loaded and after edits of each kind, one by one and taken back.
 * A figure of one that finds something else would be worth nothing, so the run ends there.
 */
public final class Agreement {
    /** After how many edits, made one by one, the findings are compared each time. */
    private static final int STEPS = 8;

    private final Data data;
    private final int most;
    private final Set<Violation> expected;

    private Agreement(Data data, int most) {
        this.data = data;
        this.most = most;
        this.expected = byHand(data);
    }

    /**
     * Compares what the contestants find.
     *
     * @param data the data
     * @param contestants who is compared
     * @param mostEdits how many edits of each kind are made at most
     * @return how many violations all of them find
     * @throws IllegalStateException if one of them finds something else; the message says who, when and what
     */
    public static int check(Data data, Iterable<Contestant> contestants, int mostEdits) {
        Agreement agreement = new Agreement(data, mostEdits);
        contestants.forEach(agreement::check);
        return agreement.expected.size();
    }

    /** The loop over records is short enough to be read, and shares nothing with the library. */
    private static Set<Violation> byHand(Data data) {
        try (Loaded loaded = Trial.of(Contestant.RECORDS, data).load()) {
            loaded.assess();
            return loaded.violations();
        }
    }

    private void check(Contestant contestant) {
        try (Loaded loaded = Trial.of(contestant, data).load()) {
            loaded.assess();
            compare(contestant, "as loaded", loaded, expected);
            if (contestant.followsEdits()) {
                for (Edit.Kind kind : Edit.Kind.values()) {
                    check(contestant, kind, loaded);
                }
            }
        }
    }

    private void check(Contestant contestant, Edit.Kind kind, Loaded loaded) {
        Edits edits = Edits.of(data, kind);
        List<Edit> there = edits.there().subList(0, Math.min(most, edits.there().size()));
        List<Edit> back = edits.back().subList(0, there.size());
        for (int made = 0; made < there.size(); made++) {
            loaded.prepare(there.get(made)).make();
            if (made < STEPS || made + 1 == there.size()) {
                List<Edit> soFar = there.subList(0, made + 1);
                compare(contestant, "after edit " + soFar.get(made), loaded, byHand(data.after(soFar)));
            }
        }
        back.stream().map(loaded::prepare).forEach(Prepared::make);
        compare(contestant, "after taking back edits of the kind " + kind, loaded, expected);
    }

    static void compare(Contestant contestant, String when, Loaded loaded, Set<Violation> expected) {
        Set<Violation> found = loaded.violations();
        if (!found.equals(expected)) {
            throw new IllegalStateException(contestant.label() + ", " + when + ": finds "
                    + some(found, expected) + " that the loop over records does not, and lacks "
                    + some(expected, found));
        }
    }

    private static String some(Set<Violation> ones, Set<Violation> others) {
        Set<Violation> left = new HashSet<>(ones);
        left.removeAll(others);
        return left.size() + " as " + left.stream().limit(3).toList();
    }
}
