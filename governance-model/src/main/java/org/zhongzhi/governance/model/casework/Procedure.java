package org.zhongzhi.governance.model.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.time.TimeLimit;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.model.value.ValueStyle;

/**
 * How cases of one sort are handled (办理流程), as data: states, actions, roles, fields, guards, time limits, assignments, what a
 * city may set, and what counts as what in statistics. A city changes a limit or adds a state without code, by another value of this type.
 *
 * <p>A procedure that names a state or a field which it does not have can be held; the lint says so, and no casework engine
 * takes it.
 */
@ValueStyle
@Value.Immutable
public interface Procedure {
    /**
     * Which procedure.
     *
     * @return its code
     */
    ProcedureId id();

    /**
     * Which version of it. A case carries the version under which it is handled.
     *
     * @return from 1 on
     */
    int version();

    /**
     * Its name for people.
     *
     * @return the label
     */
    Text label();

    /**
     * What it is laid down in.
     *
     * @return the clauses
     */
    @Value.Default
    default Seq<Clause> clauses() {
        return Array.empty();
    }

    /**
     * Who acts.
     *
     * @return the roles
     */
    Seq<Role> roles();

    /**
     * What actions say.
     *
     * @return the fields
     */
    Seq<Field> fields();

    /**
     * What is left to the city.
     *
     * @return the settings
     */
    @Value.Default
    default Seq<Setting> settings() {
        return Array.empty();
    }

    /**
     * The states of a case.
     *
     * @return the states, in the order in which people read them
     */
    Seq<State> states();

    /**
     * What is given to parties to do.
     *
     * @return the kinds of assignment
     */
    @Value.Default
    default Seq<AssignmentKind> assignments() {
        return Array.empty();
    }

    /**
     * What can be done.
     *
     * @return the actions, in the order in which people read them
     */
    Seq<ActionKind> actions();

    /**
     * The time limits.
     *
     * @return the limits
     */
    @Value.Default
    default Seq<Limit> limits() {
        return Array.empty();
    }

    /**
     * What counts as what in statistics.
     *
     * @return the tallies
     */
    @Value.Default
    default Tallies tallies() {
        return Tallies.none();
    }

    /**
     * A state of a case.
     *
     * @param id which
     * @return the state, or none if the procedure does not have it
     */
    default Option<State> state(StateId id) {
        return states().find(each -> each.id().equals(id));
    }

    /**
     * An action.
     *
     * @param id which
     * @return the action, or none if the procedure does not have it
     */
    default Option<ActionKind> action(ActionId id) {
        return actions().find(each -> each.id().equals(id));
    }

    /**
     * A field.
     *
     * @param id which
     * @return the field, or none if the procedure does not have it
     */
    default Option<Field> field(FieldId id) {
        return fields().find(each -> each.id().equals(id));
    }

    /**
     * A role.
     *
     * @param id which
     * @return the role, or none if the procedure does not have it
     */
    default Option<Role> role(RoleId id) {
        return roles().find(each -> each.id().equals(id));
    }

    /**
     * A kind of assignment.
     *
     * @param id which
     * @return the kind, or none if the procedure does not have it
     */
    default Option<AssignmentKind> assignment(AssignmentKindId id) {
        return assignments().find(each -> each.id().equals(id));
    }

    /**
     * A setting.
     *
     * @param id which
     * @return the setting, or none if the procedure does not have it
     */
    default Option<Setting> setting(SettingId id) {
        return settings().find(each -> each.id().equals(id));
    }

    /**
     * A time limit.
     *
     * @param id which
     * @return the limit, or none if the procedure does not have it
     */
    default Option<Limit> limit(LimitId id) {
        return limits().find(each -> each.id().equals(id));
    }

    /**
     * The same procedure with another number for a setting. It keeps its version: a city that has cases gives it the next.
     *
     * @param setting which
     * @param number the number
     * @return the procedure
     * @throws InvalidValueException if there is no such setting, or the number is not accepted
     */
    default Procedure with(String setting, long number) {
        SettingId id = SettingId.of(setting);
        Check.that(
                setting(id).isDefined(),
                "The procedure %s has no setting %s: expected one of %s",
                id(),
                setting,
                settings().map(Setting::id).mkString(", "));
        return builder()
                .from(this)
                .settings(settings().map(each -> each.id().equals(id) ? each.with(number) : each))
                .build();
    }

    /**
     * The same procedure with another time for a limit, whatever a case is. It keeps its version.
     *
     * @param limit which
     * @param time how long
     * @return the procedure
     * @throws InvalidValueException if there is no such limit
     */
    default Procedure with(String limit, TimeLimit time) {
        LimitId id = LimitId.of(limit);
        Check.that(
                limit(id).isDefined(),
                "The procedure %s has no limit %s: expected one of %s",
                id(),
                limit,
                limits().map(Limit::id).mkString(", "));
        return builder()
                .from(this)
                .limits(limits().map(each -> each.id().equals(id)
                        ? Limit.builder()
                                .from(each)
                                .allowed(new Allowance.Fixed(time))
                                .build()
                        : each))
                .build();
    }

    /**
     * The same procedure in another version.
     *
     * @param number the version
     * @return the procedure
     * @throws InvalidValueException if the number is below 1
     */
    default Procedure inVersion(int number) {
        return builder().from(this).version(number).build();
    }

    /**
     * A new builder.
     *
     * @return a builder; {@code build()} throws {@link InvalidValueException} if a value is refused
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableProcedure.Builder {
        Builder() {}
    }

    /** Refuses nulls, a version below 1, no state, and a code that is there twice. */
    @Value.Check
    default void check() {
        Check.that(version() > 0, "The procedure %s has version %s: expected 1 or more", id(), version());
        Check.that(!states().isEmpty(), "The procedure %s has no state: expected at least one", id());
        Check.noNulls("The clauses of a procedure", clauses());
        once("role", roles(), Role::id);
        once("field", fields(), Field::id);
        once("setting", settings(), Setting::id);
        once("state", states(), State::id);
        once("kind of assignment", assignments(), AssignmentKind::id);
        once("action", actions(), ActionKind::id);
        once("limit", limits(), Limit::id);
    }

    private <T> void once(String what, Seq<T> values, Function<T, ?> id) {
        Check.noNulls("The " + what + "s of a procedure", values);
        Seq<?> ids = values.map(id);
        Check.that(
                ids.distinct().size() == ids.size(),
                "The procedure %s has a %s twice among %s: expected each code once",
                id(),
                what,
                ids.mkString(", "));
    }
}
