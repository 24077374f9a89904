package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Iterator;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.Entries;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.Text;

/**
 * A named function from the dossier of a subject to a whole number. Requirements are written over measures, so that a
 * rule stays data:
 *
 * <pre>{@code
 * static final Measure EMERGENCY_TEAMS = Measure.named("community.emergencyTeams")
 *         .label("应急工作队伍", "emergency teams")
 *         .in(Unit.of("支", "teams"))
 *         .counting((reading, community) -> reading.inForce(community, Team.class)
 *                 .filter(team -> team.kind() == TeamKind.EMERGENCY));
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

    /** How a subject is measured. */
    @FunctionalInterface
    private interface Gauge {
        Measured measured(Reading reading, Dossier subject);

        default void into(Reading reading, Dossier subject, int number, long[] low, long[] high) {
            Measured measured = measured(reading, subject);
            low[number] = measured.low();
            high[number] = measured.high();
        }
    }

    /** Counts entities; for a verdict their number is enough. */
    private record Count(BiFunction<Reading, Dossier, ? extends Iterable<? extends Entity>> entities) implements Gauge {
        @Override
        public Measured measured(Reading reading, Dossier subject) {
            Iterable<? extends Entity> counted = entities.apply(reading, subject);
            return counted instanceof Entries<? extends Entity> entries
                    ? Measured.count(entries)
                    : Measured.count(Array.ofAll(counted));
        }

        @Override
        public void into(Reading reading, Dossier subject, int number, long[] low, long[] high) {
            Iterable<? extends Entity> counted = entities.apply(reading, subject);
            int size = counted instanceof Entries<?> entries
                    ? entries.size()
                    : Iterator.ofAll(counted).size();
            low[number] = size;
            high[number] = size;
        }
    }

    /**
     * What a sum adds up: a measure, over all subjects of a kind that lie in the division.
     *
     * @param part the measure that is added up
     * @param over the kind of subject it is taken of
     */
    public record Sum(Measure part, SubjectKind over) {}

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
         * Completes a measure that counts entities.
         *
         * @param entities what is counted for a subject
         * @return the measure
         */
        public Measure counting(BiFunction<Reading, Dossier, ? extends Iterable<? extends Entity>> entities) {
            return new Measure(this, Objects.requireNonNull(unit, "unit"), new Count(entities), Option.none());
        }

        /**
         * Completes a measure that reads a number or a range.
         *
         * @param function what is measured for a subject
         * @return the measure
         */
        public Measure measuring(BiFunction<Reading, Dossier, Measured> function) {
            return new Measure(this, Objects.requireNonNull(unit, "unit"), function::apply, Option.none());
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
