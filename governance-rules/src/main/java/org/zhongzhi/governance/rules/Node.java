package org.zhongzhi.governance.rules;

import io.vavr.collection.Seq;
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
                .appendAll(rule.due().map(last -> last.plusDays(1)));
    }

    /**
     * A rule of a policy.
     *
     * @param rule the rule
     * @param judge what judges it
     */
    record OfRule(Rule rule, Judge judge, Seq<EntityType> types) implements Node<Outcome> {
        static OfRule of(Rule rule) {
            return new OfRule(
                    rule,
                    Judge.of(rule),
                    rule.subjects().flatMap(SubjectKind::types).distinct());
        }

        @Override
        public @Nullable Outcome result(Reading reading, Dossier subject) {
            return rule.inForce().contains(reading.date()) && includes(reading, subject)
                    ? judge.copy().outcome(reading, subject)
                    : null;
        }

        /** Finds what moving the date from one day to another may change by the dates of the rule itself. */
        void turn(int number, LocalDate from, LocalDate to, Update update) {
            if (rule.inForce().contains(from) != rule.inForce().contains(to)) {
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
