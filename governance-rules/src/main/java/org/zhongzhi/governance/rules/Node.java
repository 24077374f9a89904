package org.zhongzhi.governance.rules;

import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.rules.Measure.Sum;

/**
 * What is judged again of a subject when something changes that it read: a rule, or a part of a sum.
 *
 * @param <R> what it comes to
 */
interface Node<R> {
    /** The types of entity among which its subjects are. */
    Seq<EntityType> types();

    /** What it comes to for an entity of one of these types; null if that is no subject of it. */
    @Nullable
    R result(Reading reading, Dossier subject);

    /** The days from which on a rule may come out otherwise by its own dates. */
    static Seq<LocalDate> turns(Rule rule) {
        return rule.inForce()
                .from()
                .toArray()
                .appendAll(rule.inForce().until())
                .appendAll(rule.due().map(last -> last.plusDays(1)))
                .appendAll(rule.turns());
    }

    /**
     * A rule of a policy.
     *
     * @param rule the rule
     * @param judges what judges it, by the day from which on it does
     */
    record OfRule(Rule rule, TreeMap<LocalDate, Judge> judges, Seq<EntityType> types) implements Node<Outcome> {
        static OfRule of(Rule rule) {
            Seq<LocalDate> days = rule.turns().prepend(LocalDate.MIN);
            return new OfRule(
                    rule,
                    TreeMap.ofEntries(days.map(day -> Tuple.of(day, Judge.of(rule.at(day))))),
                    rule.subjects().flatMap(SubjectKind::types).distinct());
        }

        /** What judges the rule as it stands on a day. */
        Judge judge(LocalDate day) {
            return judges.size() == 1
                    ? judges.head()._2
                    : judges.filterKeys(from -> !from.isAfter(day)).last()._2;
        }

        @Override
        public @Nullable Outcome result(Reading reading, Dossier subject) {
            return rule.inForce().contains(reading.date()) && includes(reading, subject)
                    ? judge(reading.date()).copy().outcome(reading, subject)
                    : null;
        }

        /** Finds what moving the date from one day to another may change by the dates of the rule itself. */
        void turn(int number, LocalDate from, LocalDate to, Update update) {
            boolean isAnother = !judge(from).equals(judge(to));
            if (isAnother || rule.inForce().contains(from) != rule.inForce().contains(to)) {
                update.touchAll(number);
            } else if (rule.due().exists(last -> from.isAfter(last) != to.isAfter(last))) {
                update.touchFailed(number);
            }
        }

        private boolean includes(Reading reading, Dossier subject) {
            for (SubjectKind kind : rule.subjects()) {
                if (kind.includes(reading, subject)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * The parts of a sum.
     *
     * @param sum what is added up
     */
    record OfSum(Sum sum) implements Node<Total> {
        @Override
        public Seq<EntityType> types() {
            return sum.over().types();
        }

        @Override
        public @Nullable Total result(Reading reading, Dossier subject) {
            return SumColumn.part(sum, reading, subject);
        }
    }
}
