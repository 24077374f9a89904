package org.zhongzhi.governance.model.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;

/** What has to hold for a transition, as data: a small closed set of conditions over what the action says and the case has recorded. */
public sealed interface Guard {
    /**
     * That two numbers relate.
     *
     * @param left the first
     * @param relation how they have to relate
     * @param right the second
     */
    record Compared(Term left, Relation relation, Term right) implements Guard {}

    /**
     * That the action says one of some words.
     *
     * @param field a choice
     * @param codes the codes, at least one
     */
    record OneOf(FieldId field, Seq<String> codes) implements Guard {
        /** Refuses a choice among nothing. */
        public OneOf {
            Check.noNulls("The codes of a guard", codes);
            Check.that(!codes.isEmpty(), "The guard on %s allows no word: expected at least one", field);
            codes = codes.toArray();
        }
    }

    /**
     * That the action says yes, or no.
     *
     * @param field a field of yes or no
     * @param yes which it has to say
     */
    record Says(FieldId field, boolean yes) implements Guard {}

    /**
     * That the action gives a field.
     *
     * @param field the field
     */
    record Gives(FieldId field) implements Guard {}

    /**
     * That two fields of the action name the same.
     *
     * @param field the one
     * @param other the other
     */
    record Same(FieldId field, FieldId other) implements Guard {}

    /**
     * That the assignment on which it is done leads, or helps.
     *
     * @param leads true if it has to lead
     */
    record Leads(boolean leads) implements Guard {}

    /**
     * That all of some guards hold.
     *
     * @param guards the guards; none always hold
     */
    record AllOf(Seq<Guard> guards) implements Guard {
        /** Refuses a null. */
        public AllOf {
            Check.noNulls("The guards of all of them", guards);
            guards = guards.toArray();
        }
    }

    /**
     * That one of some guards holds.
     *
     * @param guards the guards, at least one
     */
    record AnyOf(Seq<Guard> guards) implements Guard {
        /** Refuses a choice among nothing. */
        public AnyOf {
            Check.noNulls("The guards of any of them", guards);
            Check.that(!guards.isEmpty(), "A guard is any of nothing: expected at least one");
            guards = guards.toArray();
        }
    }

    /**
     * A guard said in words of its own, which stand before what was found.
     *
     * @param words what has to hold, for people
     * @param guard the guard
     */
    record Stated(Text words, Guard guard) implements Guard {}

    /**
     * No guard.
     *
     * @return a guard that always holds
     */
    static Guard none() {
        return new AllOf(Array.empty());
    }

    /**
     * That all of some guards hold.
     *
     * @param guards the guards
     * @return the guard
     */
    static Guard allOf(Guard... guards) {
        return new AllOf(Array.of(guards));
    }

    /**
     * That one of some guards holds.
     *
     * @param guards the guards
     * @return the guard
     * @throws InvalidValueException if there is none
     */
    static Guard anyOf(Guard... guards) {
        return new AnyOf(Array.of(guards));
    }

    /**
     * That the action says one of some words.
     *
     * @param field a choice
     * @param codes the codes
     * @return the guard
     * @throws InvalidValueException if there is none
     */
    static Guard oneOf(Field field, String... codes) {
        return new OneOf(field.id(), Array.of(codes));
    }

    /**
     * That the action says yes, or no.
     *
     * @param field a field of yes or no
     * @param yes which it has to say
     * @return the guard
     */
    static Guard says(Field field, boolean yes) {
        return new Says(field.id(), yes);
    }

    /**
     * This guard in words of its own.
     *
     * @param chinese what has to hold, in Chinese
     * @param english what has to hold, in English
     * @return the guard
     */
    default Guard stating(String chinese, String english) {
        return new Stated(Text.of(chinese, english), this);
    }

    /**
     * This guard and another.
     *
     * @param other the other
     * @return the guard
     */
    default Guard and(Guard other) {
        return allOf(this, other);
    }
}
