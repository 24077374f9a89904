package org.zhongzhi.governance.model.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.organization.ActorId;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/**
 * Who acts in a case: a body or a person in a public role, or a resident, with the roles that the system which knows them
 * vouches for.
 */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class Actor {
    Actor() {}

    /**
     * Who it is.
     *
     * @return a reference to a resident on the left, a body or a person in a public role on the right
     */
    @Value.Parameter
    public abstract Either<PersonalReference, ActorId> who();

    /**
     * In which roles.
     *
     * @return the roles, at least one
     */
    @Value.Parameter
    public abstract Seq<RoleId> roles();

    /**
     * A body, or a person in a public role.
     *
     * @param who who it is
     * @param roles in which roles
     * @return the actor
     * @throws InvalidValueException if no role is given
     */
    public static Actor of(ActorId who, RoleId... roles) {
        return of(Either.right(who), Array.of(roles));
    }

    /**
     * A resident.
     *
     * @param who the reference
     * @param roles in which roles
     * @return the actor
     * @throws InvalidValueException if no role is given
     */
    public static Actor resident(PersonalReference who, RoleId... roles) {
        return of(Either.left(who), Array.of(roles));
    }

    /**
     * Whoever acts.
     *
     * @param who a reference to a resident on the left, a body or a person in a public role on the right
     * @param roles in which roles
     * @return the actor
     * @throws InvalidValueException if no role is given
     */
    public static Actor of(Either<PersonalReference, ActorId> who, Iterable<RoleId> roles) {
        Check.noNulls("The roles of an actor", roles);
        return ImmutableActor.of(who, Array.ofAll(roles).distinct().sorted());
    }

    /**
     * Whether the actor has a role.
     *
     * @param role the role
     * @return true if it is among the roles
     */
    public final boolean has(RoleId role) {
        return roles().contains(role);
    }

    /**
     * The body, or the person in a public role.
     *
     * @return who it is, or none for a resident
     */
    public final Option<ActorId> party() {
        return who().toOption();
    }

    /**
     * Whether both are known to be the same, in whatever roles.
     *
     * @param other another actor
     * @return true if they are
     */
    public final boolean sameAs(Actor other) {
        return who().isRight()
                ? who().equals(other.who())
                : other.who().isLeft() && who().getLeft().sameAs(other.who().getLeft());
    }

    /**
     * This actor without what names a resident.
     *
     * @return the actor
     */
    public final Actor erased() {
        return who().isRight() ? this : of(Either.left(who().getLeft().erased()), roles());
    }

    @Value.Check
    void check() {
        Check.that(!roles().isEmpty(), "An actor has no role: expected at least one");
    }

    /** The roles, and no resident. */
    @Override
    public final String toString() {
        return who().fold(PersonalReference::toString, ActorId::value) + " as " + roles().mkString(", ");
    }
}
