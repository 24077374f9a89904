package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;
import org.zhongzhi.governance.model.casework.ActionId;
import org.zhongzhi.governance.model.casework.AssignmentKindId;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.Limit;
import org.zhongzhi.governance.model.casework.LimitId;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.Role;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.casework.ProcedureFinding.Where;

/** What the parts of a procedure are called in findings, with their codes; and findings made of sentences. */
final class Called {
    private static final String GAP = "%s";

    private final Procedure procedure;
    private final Names names;

    Called(Procedure procedure) {
        this.procedure = procedure;
        this.names = new Names(procedure);
    }

    /** A finding; each {@code %s} of a sentence stands for the next of the names. */
    static ProcedureFinding finding(ProcedureFault fault, Where where, String chinese, String english, Text... names) {
        Seq<Text> all = Array.of(names);
        String sentence = filled(english, all.map(Text::english));
        return ProcedureFinding.of(
                fault,
                where,
                Text.of(
                        filled(chinese, all.map(Text::chinese)) + "。",
                        sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) + "."));
    }

    private static String filled(String sentence, Seq<String> names) {
        StringBuilder filled = new StringBuilder();
        String rest = sentence;
        for (String name : names) {
            int gap = rest.indexOf(GAP);
            filled.append(rest, 0, gap).append(name);
            rest = rest.substring(gap + GAP.length());
        }
        return filled.append(rest).toString();
    }

    static Text listed(Seq<Text> names) {
        return Text.of(
                names.map(Text::chinese).mkString("、"), names.map(Text::english).mkString(", "));
    }

    /** A part that finds something wanting. */
    Text at(Where where) {
        Text name = switch (where.part()) {
            case ACTION -> action(ActionId.of(where.code()));
            case LIMIT -> limit(LimitId.of(where.code()));
            case ASSIGNMENT -> assignment(AssignmentKindId.of(where.code()));
            default -> named(where.part().label(), Text.of(where.code(), where.code()), where.code());
        };
        return where.way() == 0
                ? name
                : Text.of(name.chinese() + "的第" + where.way() + "条路径", "way " + where.way() + " of " + name.english());
    }

    Text action(ActionId id) {
        return named(ProcedurePart.ACTION.label(), names.action(id), id);
    }

    Text field(FieldId id) {
        return named(ProcedurePart.FIELD.label(), names.field(id), id);
    }

    Text assignment(AssignmentKindId id) {
        return named(ProcedurePart.ASSIGNMENT.label(), names.assignment(id), id);
    }

    Text state(StateId id) {
        return named(ProcedurePart.STATE.label(), names.state(id), id);
    }

    Text stateOf(AssignmentKindId kind, StateId id) {
        Text assignment = names.assignment(kind).quoted();
        Text name = named(ProcedurePart.STATE.label(), names.stateOf(kind, id), id);
        return Text.of(assignment.chinese() + "的" + name.chinese(), name.english() + " of " + assignment.english());
    }

    Text role(RoleId id) {
        return named(
                ProcedurePart.ROLE.label(),
                procedure.role(id).map(Role::label).getOrElse(() -> Text.of(id.value(), id.value())),
                id);
    }

    Text limit(LimitId id) {
        return named(
                ProcedurePart.LIMIT.label(),
                procedure.limit(id).map(Limit::label).getOrElse(() -> Text.of(id.value(), id.value())),
                id);
    }

    private static Text named(Text sort, Text label, Object code) {
        return Text.of(
                sort.chinese() + label.quoted().chinese() + "（" + code + "）",
                sort.english() + " " + label.quoted().english() + " (" + code + ")");
    }
}
