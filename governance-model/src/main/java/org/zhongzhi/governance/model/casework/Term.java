package org.zhongzhi.governance.model.casework;

import org.zhongzhi.governance.model.time.LimitUnit;
import org.zhongzhi.governance.model.value.Check;

/** A whole number in a guard: what an action says, what the case has recorded, or how long something took. */
public sealed interface Term {
    /**
     * A number.
     *
     * @param number the number
     */
    record Constant(long number) implements Term {}

    /**
     * A number that the procedure leaves to the city.
     *
     * @param setting which
     */
    record Set(SettingId setting) implements Term {}

    /**
     * What the action says.
     *
     * @param field a number, or an amount in fen
     */
    record Given(FieldId field) implements Term {}

    /**
     * What the case recorded last, before the action.
     *
     * @param field a number, or an amount in fen
     */
    record Recorded(FieldId field) implements Term {}

    /**
     * What the case recorded altogether, before the action; 0 if nothing.
     *
     * @param field a number, or an amount in fen
     */
    record Sum(FieldId field) implements Term {}

    /**
     * How often an action was done in the case, before this one.
     *
     * @param action which
     */
    record Times(ActionId action) implements Term {}

    /**
     * How many assignments of a kind are in a state.
     *
     * @param kind the kind
     * @param state the state
     */
    record Assigned(AssignmentKindId kind, StateId state) implements Term {}

    /**
     * How long the case has been in its state.
     *
     * @param unit in what it is counted: whole hours or days that are over
     */
    record Waited(LimitUnit unit) implements Term {}

    /**
     * How far ahead a day is of the one on which the action is taken.
     *
     * @param field the day that the action says, or else the case recorded last
     * @param unit working days or calendar days, the day itself counted and the present one not; negative if it is past
     */
    record Ahead(FieldId field, LimitUnit unit) implements Term {
        /** Refuses a unit of hours. */
        public Ahead {
            Check.that(unit.isDays(), "A day is ahead by %s: expected a unit of days", unit.code());
        }
    }

    /**
     * A product of two.
     *
     * @param left the one
     * @param right the other
     */
    record Product(Term left, Term right) implements Term {}

    /**
     * A sum of two.
     *
     * @param left the one
     * @param right the other
     */
    record Plus(Term left, Term right) implements Term {}

    /**
     * What the action says.
     *
     * @param field a number, or an amount in fen
     * @return the term
     */
    static Term given(Field field) {
        return new Given(field.id());
    }

    /**
     * What the case recorded last.
     *
     * @param field a number, or an amount in fen
     * @return the term
     */
    static Term recorded(Field field) {
        return new Recorded(field.id());
    }

    /**
     * A number.
     *
     * @param number the number
     * @return the term
     */
    static Term of(long number) {
        return new Constant(number);
    }

    /**
     * This times another.
     *
     * @param other the other
     * @return the term
     */
    default Term times(Term other) {
        return new Product(this, other);
    }

    /**
     * This and another.
     *
     * @param other the other
     * @return the term
     */
    default Term plus(Term other) {
        return new Plus(this, other);
    }

    /**
     * That this is at least as much as another.
     *
     * @param other the other
     * @return the guard
     */
    default Guard atLeast(Term other) {
        return new Guard.Compared(this, Relation.AT_LEAST, other);
    }

    /**
     * That this is at most as much as another.
     *
     * @param other the other
     * @return the guard
     */
    default Guard atMost(Term other) {
        return new Guard.Compared(this, Relation.AT_MOST, other);
    }

    /**
     * That this is more than another.
     *
     * @param other the other
     * @return the guard
     */
    default Guard moreThan(Term other) {
        return new Guard.Compared(this, Relation.MORE_THAN, other);
    }

    /**
     * That this is less than another.
     *
     * @param other the other
     * @return the guard
     */
    default Guard lessThan(Term other) {
        return new Guard.Compared(this, Relation.LESS_THAN, other);
    }

    /**
     * That this equals another.
     *
     * @param other the other
     * @return the guard
     */
    default Guard exactly(Term other) {
        return new Guard.Compared(this, Relation.EQUAL, other);
    }
}
