package org.zhongzhi.governance.rules;

import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.identity.Classified;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.Quantified;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/**
 * A named function from the dossier of a subject to a whole number. Requirements are written over measures, so that a
 * rule stays data:
 *
 * <pre>{@code
 * static final Measure EMERGENCY_TEAMS = Measure.named("community.emergencyTeams")
 *         .label("应急工作队伍", "emergency teams")
 *         .in(Unit.of("支", "teams"))
 *         .counting(Team.class, TeamKind.EMERGENCY);
 * }</pre>
 *
 * <p>A measure is a pure function of what it reads through the {@link Reading}. Measures are equal if their names are.
 */
public final class Measure {
    private final String name;
    private final Text label;
    private final Unit unit;
    private final boolean restricted;
    private final Gauge gauge;
    private final Option<Sum> sum;
    private final Option<Addition> addition;

    private Measure(Declaration declared, Unit unit, Gauge gauge, Option<Sum> sum) {
        this.name = declared.name;
        this.label = Objects.requireNonNull(declared.label, "label");
        this.unit = unit;
        this.restricted = declared.restricted;
        this.gauge = gauge;
        this.sum = sum;
        this.addition = Option.of(declared.addition);
    }

    /**
     * Starts a measure.
     *
     * @param name the stable name: the kind of subject, a full stop, what is measured ({@code estate.buildings})
     * @return a declaration to complete
     */
    public static Declaration named(String name) {
        return new Declaration(name);
    }

    /**
     * The stable name.
     *
     * @return as {@code community.emergencyTeams}
     */
    public String name() {
        return name;
    }

    /**
     * What is measured, for people.
     *
     * @return a noun in both languages
     */
    public Text label() {
        return label;
    }

    /**
     * In what it counts.
     *
     * @return the unit
     */
    public Unit unit() {
        return unit;
    }

    /**
     * Whether the value is restricted data about a person, which no finding shows.
     *
     * @return true for restricted data
     */
    public boolean isRestricted() {
        return restricted;
    }

    /**
     * What the measure adds up over the tree of divisions.
     *
     * @return the measure that is added up and its subjects, or none if this measure reads its subject itself
     */
    public Option<Sum> sum() {
        return sum;
    }

    /**
     * How more of what is measured looks as data.
     *
     * @return the way to add it, or none if the measure does not declare one
     */
    public Option<Addition> addition() {
        return addition;
    }

    /**
     * Measures a subject.
     *
     * @param reading the jurisdiction as of a date
     * @param subject the subject
     * @return the number or its range, and what was counted
     */
    public Measured of(Reading reading, Dossier subject) {
        return gauge.measured(reading, subject);
    }

    /**
     * Measures a subject without the evidence.
     *
     * @param low takes the lower end of the range, under the number given
     * @param high takes the upper end
     */
    void into(Reading reading, Dossier subject, int number, long[] low, long[] high) {
        gauge.into(reading, subject, number, low, high);
    }

    /** The measure over the digests of many dossiers; null if it has to look into each. For one thread. */
    @Nullable
    Strip strip() {
        return gauge.strip();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Measure that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * What a sum adds up: a measure, over all subjects of a kind that lie in the division.
     *
     * @param part the measure that is added up
     * @param over the kind of subject it is taken of
     */
    public record Sum(Measure part, SubjectKind over) {}

    /**
     * Whether two entries are a pair, by what decides about them.
     *
     * @param <A> the type of what decides
     */
    @FunctionalInterface
    public interface Pairing<A> {
        /**
         * Whether two entries are a pair.
         *
         * @param reading the jurisdiction as of a date
         * @param one what decides about the one entry
         * @param other what decides about the other
         * @return true if they are; the same in whichever order they are given
         */
        boolean holds(Reading reading, A one, A other);
    }

    /** A measure on its way: name, label and unit first, what it reads last. */
    public static final class Declaration {
        private final String name;
        private @Nullable Text label;
        private @Nullable Unit unit;
        private boolean restricted;
        private @Nullable Addition addition;

        private Declaration(String name) {
            Check.text("The name of a measure", name);
            this.name = name;
        }

        /**
         * What is measured, for people.
         *
         * @param chinese a noun in Chinese
         * @param english a plural noun in English
         * @return this declaration
         */
        public Declaration label(String chinese, String english) {
            this.label = Text.of(chinese, english);
            return this;
        }

        /**
         * In what it counts.
         *
         * @param counted the unit
         * @return this declaration
         */
        public Declaration in(Unit counted) {
            this.unit = counted;
            return this;
        }

        /**
         * Marks the value as restricted data about a person: findings do not show it.
         *
         * @return this declaration
         */
        public Declaration restricted() {
            this.restricted = true;
            return this;
        }

        /**
         * Declares how more of it looks as data, so that {@link Finding#proposals()} can offer it where there is too little.
         *
         * @param way how it is added
         * @return this declaration
         */
        public Declaration byAdding(Addition way) {
            this.addition = way;
            return this;
        }

        /**
         * Completes a measure that counts what hangs on the subject, is of one type and in force.
         *
         * @param type the type of what is counted
         * @return the measure
         */
        public Measure counting(Class<? extends Entity> type) {
            return measure(new Gauge.CountOfType(type));
        }

        /**
         * Completes a measure that counts what hangs on the subject, is of one kind and in force.
         *
         * @param type the type of what is counted
         * @param kind the kind of what is counted
         * @param <K> the enumeration of the kinds
         * @param <T> the type of what is counted
         * @return the measure
         */
        public <K extends Enum<K> & Coded, T extends Classified<K>> Measure counting(Class<T> type, K kind) {
            return measure(new Gauge.CountOfKind<>(type, kind));
        }

        private Measure measure(Gauge gauge) {
            return new Measure(this, Objects.requireNonNull(unit, "unit"), gauge, Option.none());
        }

        /**
         * Completes a measure that counts pairs: two entries of one type, both in force, that do not go together, or do.
         * Each two entries are one pair; the condition does not depend on their order.
         *
         * @param type the type of the entries
         * @param attribute what decides about an entry, or none if it is in no pair
         * @param condition whether two entries with these attributes are a pair
         * @param <T> the type of the entries
         * @param <A> the type of the attributes
         * @return the measure
         */
        public <T extends Entity, A> Measure countingPairs(
                Class<T> type, BiFunction<Reading, T, Option<A>> attribute, Pairing<A> condition) {
            return measure(new Gauge.Pairs<>(type, attribute, condition));
        }

        /**
         * Completes a measure that reads the latest headcount not after the date; without one the number is unknown.
         *
         * @param subject what was counted
         * @return the measure
         */
        public Measure latest(HeadcountSubject subject) {
            return measure(new Gauge.Latest(
                    subject,
                    Text.of(
                            subject.label().chinese() + "的统计数",
                            "a headcount of " + subject.label().english())));
        }

        /**
         * Completes a measure that takes the figures of what hangs on the subject, is of one kind and in force, together;
         * a figure that is not known leaves the number open upwards.
         *
         * @param type the type of what has figures
         * @param kind the kind of what has figures
         * @param together how two figures are taken together: {@code Long::sum}, {@code Math::max}
         * @param missing which datum is missing where a figure is not known
         * @param <K> the enumeration of the kinds
         * @param <T> the type of what has figures
         * @return the measure
         */
        public <K extends Enum<K> & Coded, T extends Classified<K> & Quantified> Measure figures(
                Class<T> type, K kind, LongBinaryOperator together, Text missing) {
            return measure(new Gauge.Figures<>(type, kind, together, missing));
        }

        /**
         * Completes a measure that counts entities.
         *
         * @param entities what is counted for a subject
         * @return the measure
         */
        public Measure counting(BiFunction<Reading, Dossier, ? extends Iterable<? extends Entity>> entities) {
            return measure(new Gauge.Count(entities));
        }

        /**
         * Completes a measure that reads a number or a range.
         *
         * @param function what is measured for a subject
         * @return the measure
         */
        public Measure measuring(BiFunction<Reading, Dossier, Measured> function) {
            return measure(function::apply);
        }

        /**
         * Completes a measure of divisions that adds another one up over the tree.
         *
         * @param part the measure that is added up
         * @param over the kind of places it is taken of
         * @return the measure, in the unit of its parts
         */
        public Measure summing(Measure part, SubjectKind over) {
            Sum sum = new Sum(part, over);
            return new Measure(
                    this, part.unit(), (reading, division) -> reading.sum(sum, division.id()), Option.some(sum));
        }
    }
}
