package org.zhongzhi.governance.model.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.zhongzhi.governance.model.identity.IdentifierForm;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.organization.ActorId;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Money;

/** What an action gives for one of its fields. */
public sealed interface FieldValue {
    /**
     * A whole number.
     *
     * @param number the number, in the unit of the field
     */
    record Whole(long number) implements FieldValue {}

    /**
     * An amount of money.
     *
     * @param amount the amount
     */
    record Amount(Money amount) implements FieldValue {}

    /**
     * Yes or no.
     *
     * @param yes true for yes
     */
    record YesNo(boolean yes) implements FieldValue {}

    /**
     * One of the words that the field offers.
     *
     * @param code the code of the word
     */
    record Chosen(String code) implements FieldValue {
        /** Refuses a code that has another form. */
        public Chosen {
            IdentifierForm.check("a choice", code);
        }
    }

    /**
     * Some words, such as a reason. They name no resident.
     *
     * @param text up to 400 characters on one line
     */
    record Words(String text) implements FieldValue {
        /** Refuses a blank text and one that does not fit on a line. */
        public Words {
            Check.text("The text of a field", text);
        }
    }

    /**
     * A day.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements FieldValue {}

    /**
     * Bodies or persons in public roles.
     *
     * @param actors who, each once, at least one; where one of them leads, the first
     */
    record Parties(Seq<ActorId> actors) implements FieldValue {
        /** Refuses none, a null, and one named twice. */
        public Parties {
            Check.noNulls("The parties of a field", actors);
            Check.that(!actors.isEmpty(), "A field names no party: expected at least one");
            Seq<ActorId> all = actors;
            Check.that(
                    all.distinct().size() == all.size(),
                    "A field names a party twice in %s: expected each once",
                    all.mkString(", "));
            actors = all.toArray();
        }
    }

    /**
     * A place.
     *
     * @param place a division, grid, estate, building or unit
     */
    record Place(PlaceId place) implements FieldValue {}

    /**
     * What something is about.
     *
     * @param matter the code of the city's own list
     */
    record Matter(MatterCode matter) implements FieldValue {}

    /**
     * Another case, or a document.
     *
     * @param identifier its identifier
     */
    record Document(String identifier) implements FieldValue {
        /** Refuses an identifier that has another form, or that looks like an identity or phone number. */
        public Document {
            IdentifierForm.checkOpaque("a document", identifier);
        }
    }

    /**
     * A resident.
     *
     * @param reference the reference, which can be erased
     */
    record Resident(PersonalReference reference) implements FieldValue {}

    /**
     * A whole number.
     *
     * @param number the number
     * @return the value
     */
    static FieldValue whole(long number) {
        return new Whole(number);
    }

    /**
     * Yes or no.
     *
     * @param yes true for yes
     * @return the value
     */
    static FieldValue yesNo(boolean yes) {
        return new YesNo(yes);
    }

    /**
     * Bodies or persons in public roles.
     *
     * @param lead the first of them, who leads where one does
     * @param others the others
     * @return the value
     * @throws InvalidValueException if one is named twice
     */
    static FieldValue parties(ActorId lead, ActorId... others) {
        return new Parties(Array.of(others).prepend(lead));
    }
}
