package org.zhongzhi.governance.rules.casework;

import org.zhongzhi.governance.model.casework.ActionId;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.AssignmentKind;
import org.zhongzhi.governance.model.casework.AssignmentKindId;
import org.zhongzhi.governance.model.casework.Field;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldType;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.Setting;
import org.zhongzhi.governance.model.casework.SettingId;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.value.Text;

/** What the parts of a procedure are called; what it does not have is called by its code. */
record Names(Procedure procedure) {
    Text field(FieldId id) {
        return procedure.field(id).map(Field::label).getOrElse(() -> code(id));
    }

    Text action(ActionId id) {
        return procedure.action(id).map(ActionKind::label).getOrElse(() -> code(id));
    }

    Text assignment(AssignmentKindId id) {
        return procedure.assignment(id).map(AssignmentKind::label).getOrElse(() -> code(id));
    }

    Text state(StateId id) {
        return procedure.state(id).map(State::label).getOrElse(() -> code(id));
    }

    Text stateOf(AssignmentKindId kind, StateId id) {
        return procedure
                .assignment(kind)
                .flatMap(each -> each.states().find(state -> state.id().equals(id)))
                .map(State::label)
                .getOrElse(() -> code(id));
    }

    Text choice(FieldId field, String code) {
        return procedure
                .field(field)
                .map(Field::type)
                .filter(FieldType.Choice.class::isInstance)
                .flatMap(type -> ((FieldType.Choice) type)
                        .choices()
                        .find(each -> each.code().equals(code)))
                .map(FieldType.Word::label)
                .getOrElse(() -> code(code));
    }

    Setting setting(SettingId id) {
        return procedure.setting(id).get();
    }

    private static Text code(Object id) {
        return Text.of(id.toString(), id.toString());
    }
}
