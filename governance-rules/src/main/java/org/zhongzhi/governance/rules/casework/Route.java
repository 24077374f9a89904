package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Seq;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.AssignmentKindId;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.Transition;
import org.zhongzhi.governance.rules.casework.ProcedureFinding.Where;

/** A way of an action as it is laid down, while a procedure is looked through. */
record Route(ActionKind action, int number, Transition way) {
    static Seq<Route> of(Procedure procedure) {
        return procedure.actions().toArray().flatMap(Route::of);
    }

    static Seq<Route> of(ActionKind action) {
        return action.transitions()
                .zipWithIndex((way, index) -> new Route(action, index + 1, way))
                .toArray();
    }

    /** Whether it opens a case. */
    boolean opens() {
        return way.in().isEmpty();
    }

    boolean isOn(AssignmentKindId kind) {
        return action.on().contains(kind);
    }

    boolean gives(FieldId field) {
        return gives(action, field);
    }

    static boolean gives(ActionKind action, FieldId field) {
        return action.required().contains(field) || action.optional().contains(field);
    }

    /** The ways of the same action that are tried before this one. */
    Seq<Route> earlier() {
        return of(action).take(number - 1);
    }

    /** The way, or the action where it has no other. */
    Where where() {
        return new Where(
                ProcedurePart.ACTION, action.id().value(), action.transitions().size() == 1 ? 0 : number);
    }
}
