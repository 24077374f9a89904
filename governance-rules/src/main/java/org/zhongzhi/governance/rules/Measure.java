package org.zhongzhi.governance.rules;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.Dossier;
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
 * <p>A measure is a pure function of what it reads through the {@link Reading}, the date included: it knows no other
 * today. It asks for no more of the date than it needs, whether a day {@linkplain Reading#hasCome has come}, the
 * {@linkplain Reading#year year} or the {@linkplain Reading#monthsBegunSince months} since a day, so that it is measured
 * again only on dates on which that differs. Measures are equal if their names are.
 */
public final class Measure {
    private final String name;
    private final Text label;
    private final Unit unit;
    private final boolean restricted;
    private final boolean given;
    private final Gauge gauge;
    private final Option<Sum> sum;
    private final Option<Addition> addition;

    Measure(
            String name,
            Text label,
            Unit unit,
            boolean restricted,
            boolean given,
            Gauge gauge,
            Option<Sum> sum,
            Option<Addition> addition) {
        this.name = name;
        this.label = label;
        this.unit = unit;
        this.restricted = restricted;
        this.given = given;
        this.gauge = gauge;
        this.sum = sum;
        this.addition = addition;
    }

    /**
     * Starts a measure.
     *
     * @param name the stable name: the kind of subject, a full stop, what is measured ({@code estate.buildings})
     * @return a declaration to complete
     */
    public static MeasureDeclaration named(String name) {
        return new MeasureDeclaration(name);
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
     * Whether the value is given, so that nobody makes it a little more or less in order to comply.
     *
     * @return true for time that has passed, and for the members of a body
     */
    public boolean isGiven() {
        return given;
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
}
