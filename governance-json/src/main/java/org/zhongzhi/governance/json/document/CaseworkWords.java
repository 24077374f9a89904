package org.zhongzhi.governance.json.document;

import io.vavr.collection.Array;
import java.util.function.Function;
import org.zhongzhi.governance.json.codec.Form;
import org.zhongzhi.governance.json.codec.Scalars;
import org.zhongzhi.governance.json.codec.StringCodec;
import org.zhongzhi.governance.model.casework.ActionId;
import org.zhongzhi.governance.model.casework.AssignmentKindId;
import org.zhongzhi.governance.model.casework.Bond;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.EventId;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.JoinPolicy;
import org.zhongzhi.governance.model.casework.LimitId;
import org.zhongzhi.governance.model.casework.Observation;
import org.zhongzhi.governance.model.casework.ProcedureId;
import org.zhongzhi.governance.model.casework.Relation;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.casework.SettingId;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.casework.StateKind;
import org.zhongzhi.governance.model.time.LimitUnit;
import org.zhongzhi.governance.rules.casework.DeadlineStatus;

/** The identifiers and the closed vocabularies of casework. */
final class CaseworkWords {
    static final StringCodec<ProcedureId> PROCEDURE = code("a procedure", ProcedureId::of, ProcedureId::value);
    static final StringCodec<StateId> STATE = code("a state", StateId::of, StateId::value);
    static final StringCodec<ActionId> ACTION = code("an action", ActionId::of, ActionId::value);
    static final StringCodec<RoleId> ROLE = code("a role in a procedure", RoleId::of, RoleId::value);
    static final StringCodec<FieldId> FIELD = code("a field", FieldId::of, FieldId::value);
    static final StringCodec<LimitId> LIMIT = code("a limit", LimitId::of, LimitId::value);
    static final StringCodec<AssignmentKindId> ASSIGNMENT_KIND =
            code("a kind of assignment", AssignmentKindId::of, AssignmentKindId::value);
    static final StringCodec<SettingId> SETTING = code("a setting", SettingId::of, SettingId::value);
    static final StringCodec<CaseId> CASE = StringCodec.personal(
                    "the identifier of a case (a string)", CaseId::of, CaseId::value)
            .formed(Form.OPAQUE_IDENTIFIER.atMost(80))
            .recurring();
    static final StringCodec<EventId> EVENT = StringCodec.personal(
                    "the identifier of an event (a string)", EventId::of, EventId::value)
            .formed(Form.OPAQUE_IDENTIFIER.atMost(100));

    /** A code of a word of a choice; for the value to check that holds it. */
    static final StringCodec<String> CHOICE = Scalars.TEXT.formed(Form.IDENTIFIER.atMost(100));

    static final StringCodec<StateKind> STATE_KIND = StringCodec.words("a kind of state", StateKind.values());
    static final StringCodec<Bond> BOND = StringCodec.words("a bond", Bond.values());
    static final StringCodec<JoinPolicy> JOIN_POLICY = StringCodec.words("a join policy", JoinPolicy.values());
    static final StringCodec<Observation> OBSERVATION = StringCodec.words("an observation", Observation.values());
    static final StringCodec<Relation> RELATION = StringCodec.words("a relation", Relation.values());
    static final StringCodec<DeadlineStatus> DEADLINE_STATUS =
            StringCodec.words("how a time limit stands", DeadlineStatus.values());
    static final StringCodec<LimitUnit> LIMIT_UNIT = StringCodec.words("a unit of time limits", LimitUnit.values());

    static final StringCodec<LimitUnit> UNIT_OF_DAYS = StringCodec.words(
            "a unit of days",
            Array.of(LimitUnit.values()).filter(LimitUnit::isDays).toJavaArray(LimitUnit[]::new));

    private CaseworkWords() {}

    private static <T> StringCodec<T> code(String owner, Function<String, T> parse, Function<? super T, String> print) {
        return StringCodec.of("the code of " + owner + " (a string)", parse, print)
                .formed(Form.IDENTIFIER.atMost(100))
                .recurring();
    }
}
