package org.zhongzhi.governance.rules.casework;

import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.Bond;
import org.zhongzhi.governance.model.casework.Role;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.organization.ActorId;

/** A transition that is ready to be taken. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and read in a hot loop
record Way(
        int index,
        @Nullable Station to,
        Role[] roles,
        StateId[] assignmentIn,
        @Nullable State assignmentTo,
        @Nullable Condition condition,
        Consequence[] consequences) {

    /** Whether the actor has one of the roles, and is the one it takes. */
    boolean isFor(Actor actor, @Nullable Case before, @Nullable Assignment assignment) {
        for (Role role : roles) {
            if (has(actor, role.id()) && isBound(role, actor, before, assignment)) {
                return true;
            }
        }
        return false;
    }

    static boolean has(Actor actor, RoleId role) {
        for (int i = 0; i < actor.roles().size(); i++) {
            RoleId each = actor.roles().get(i);
            if (each == role || each.equals(role)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBound(Role role, Actor actor, @Nullable Case before, @Nullable Assignment assignment) {
        if (role.bond() == Bond.NONE || before == null) {
            return true;
        }
        if (role.bond() == Bond.INITIATOR) {
            return before.initiator().sameAs(actor);
        }
        return assignment == null ? hasOpen(before, actor) : isParty(actor, assignment.party());
    }

    private static boolean hasOpen(Case before, Actor actor) {
        for (Assignment each : before.assignmentsByNumber()) {
            if (each.isOpen() && isParty(actor, each.party())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isParty(Actor actor, ActorId party) {
        return actor.who().isRight() && actor.who().get().equals(party);
    }

    boolean fits(@Nullable Assignment assignment) {
        if (assignment == null) {
            return true;
        }
        for (StateId each : assignmentIn) {
            if (each.equals(assignment.state().id())) {
                return true;
            }
        }
        return false;
    }
}
