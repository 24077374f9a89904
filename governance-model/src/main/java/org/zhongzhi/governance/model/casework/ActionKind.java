package org.zhongzhi.governance.model.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;

/** Something that can be done in a case (动作): what it takes, and the ways in which it may go. */
@ValueStyle
@Value.Immutable
public interface ActionKind {
    /**
     * The action.
     *
     * @return its code
     */
    ActionId id();

    /**
     * The word for people.
     *
     * @return the label
     */
    Text label();

    /**
     * On what it is done.
     *
     * @return the kind of assignment, or none for an action on the case
     */
    @Value.Default
    default Option<AssignmentKindId> on() {
        return Option.none();
    }

    /**
     * What it has to give.
     *
     * @return the fields; those that are looked up are not for whoever acts to give
     */
    @Value.Default
    default Seq<FieldId> required() {
        return Array.empty();
    }

    /**
     * What it may give beside.
     *
     * @return the fields
     */
    @Value.Default
    default Seq<FieldId> optional() {
        return Array.empty();
    }

    /**
     * The ways in which it may go.
     *
     * @return the transitions, in the order in which they are tried
     */
    Seq<Transition> transitions();

    /**
     * A new builder.
     *
     * @return a builder; {@code build()} throws {@link InvalidValueException} if a value is refused
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableActionKind.Builder {
        Builder() {}
    }

    /** Refuses nulls, and a field that is named twice. */
    @Value.Check
    default void check() {
        Seq<FieldId> fields = required().appendAll(optional());
        Check.noNulls("The fields of an action", fields);
        Check.noNulls("The transitions of an action", transitions());
        Check.noNulls("The kind of assignment of an action", on());
        Check.that(
                fields.distinct().size() == fields.size(),
                "The action %s takes %s: expected each field once",
                id(),
                fields.mkString(", "));
    }
}
