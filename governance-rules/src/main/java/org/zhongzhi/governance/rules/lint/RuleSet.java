package org.zhongzhi.governance.rules.lint;

import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.zhongzhi.governance.rules.SubjectKind;

/** Rules that bear on one kind of subject on one day and, directly or by others between them, read the same measures. */
record RuleSet(Seq<Examined> rules) {
    /** The sets among rules, each as large as it can be. */
    static Seq<RuleSet> among(Seq<Examined> rules) {
        Seq<Examined> binding = rules.filter(
                each -> each.isSound() && !each.isAdvice() && each.bearing().isDefined());
        return binding.flatMap(each -> each.rule().subjects())
                .distinct()
                .flatMap(kind -> onOneDay(binding, kind))
                .flatMap(RuleSet::connected)
                .distinct()
                .map(RuleSet::new);
    }

    /**
     * Rules that cannot all be kept, three of them or more, of which none can be left out. Two alone that cannot be kept are
     * found as a pair: of such a pair the later one is left aside.
     */
    Seq<Seq<Examined>> contradictions() {
        Seq<Examined> left = rules;
        for (Examined each : rules) {
            Seq<Examined> earlier = left.takeWhile(one -> !one.equals(each));
            if (earlier.exists(one -> new RulePair(one, each).isContradiction())) {
                left = left.remove(each);
            }
        }
        Seq<Seq<Examined>> found = Vector.empty();
        while (left.size() > 2 && isContradiction(left)) {
            Seq<Examined> least = least(left);
            found = found.append(least);
            left = left.remove(least.last());
        }
        return found;
    }

    private static Seq<Examined> least(Seq<Examined> contradiction) {
        Seq<Examined> least = contradiction;
        for (Examined each : contradiction) {
            Seq<Examined> without = least.remove(each);
            if (isContradiction(without)) {
                least = without;
            }
        }
        return least;
    }

    private static boolean isContradiction(Seq<Examined> rules) {
        return Search.of(rules.map(each -> each.claims().keeps())).isImpossible();
    }

    /** What bears together on some day bears together on the day on which the last of them begins to. */
    private static Seq<Seq<Examined>> onOneDay(Seq<Examined> rules, SubjectKind kind) {
        Seq<Examined> ofKind = rules.filter(each -> each.rule().subjects().contains(kind));
        return ofKind.flatMap(Examined::bearing)
                .map(period -> period.from().getOrElse(LocalDate.MIN))
                .distinct()
                .map(day -> ofKind.filter(each -> each.bearing().exists(period -> period.contains(day))));
    }

    private static Seq<Seq<Examined>> connected(Seq<Examined> rules) {
        List<Seq<Examined>> groups = List.empty();
        for (Examined each : rules) {
            List<Seq<Examined>> touched = groups.filter(group -> group.exists(each::touches));
            Seq<Examined> joined =
                    touched.reverse().fold(Array.empty(), Seq::appendAll).append(each);
            groups = groups.removeAll(touched).prepend(joined.sortBy(rules::indexOf));
        }
        return groups.reverse();
    }
}
