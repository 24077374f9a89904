package org.zhongzhi.governance.rules.procedures;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.casework.ActionId;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.AssignmentKind;
import org.zhongzhi.governance.model.casework.Field;
import org.zhongzhi.governance.model.casework.Transition;
import org.zhongzhi.governance.model.value.Text;

/** An action while it is declared: what it takes first, then its ways, in the order in which they are tried. */
final class Act {
    private final ActionId id;
    private final Text label;
    private final Option<AssignmentKind> on;
    private final Seq<Field> required;
    private final Seq<Field> optional;
    private final Seq<Transition> ways;

    private Act(
            ActionId id,
            Text label,
            Option<AssignmentKind> on,
            Seq<Field> required,
            Seq<Field> optional,
            Seq<Transition> ways) {
        this.id = id;
        this.label = label;
        this.on = on;
        this.required = required;
        this.optional = optional;
        this.ways = ways;
    }

    static Act of(String id, String chinese, String english) {
        return new Act(
                ActionId.of(id), Text.of(chinese, english), Option.none(), Array.empty(), Array.empty(), Array.empty());
    }

    Act on(AssignmentKind kind) {
        return new Act(id, label, Option.some(kind), required, optional, ways);
    }

    Act needs(Field... fields) {
        return new Act(id, label, on, Array.of(fields), optional, ways);
    }

    Act takes(Field... fields) {
        return new Act(id, label, on, required, Array.of(fields), ways);
    }

    Act way(Leg leg) {
        return new Act(id, label, on, required, optional, ways.append(leg.transition()));
    }

    ActionKind kind() {
        return ActionKind.builder()
                .id(id)
                .label(label)
                .on(on.map(AssignmentKind::id))
                .required(required.map(Field::id))
                .optional(optional.map(Field::id))
                .transitions(ways)
                .build();
    }
}
