package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.AssignmentKind;
import org.zhongzhi.governance.model.casework.Field;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Fields;

/** An action of a procedure that is ready to be done. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and read in a hot loop
record Doing(
        ActionKind kind,
        @Nullable AssignmentKind on,
        Field[] required,
        Field[] optional,
        Field[] observed,
        Field[] observedIfFound,
        Traces traces,
        Way[] ways,
        Way[] opening,
        Way[][] byStation) {

    boolean observesNothing() {
        return observed.length == 0 && observedIfFound.length == 0;
    }

    Way[] waysFrom(@Nullable Case before) {
        return before == null ? opening : byStation[before.station().index()];
    }

    /** Whether exactly what is taken is given, as far as whoever acts has to give it. */
    boolean takes(Fields fields) {
        int fitting = 0;
        for (Field field : required) {
            FieldValue value = fields.find(field.id());
            if (value == null || !field.type().accepts(value)) {
                return false;
            }
            fitting++;
        }
        for (Field field : optional) {
            FieldValue value = fields.find(field.id());
            if (value != null) {
                if (!field.type().accepts(value)) {
                    return false;
                }
                fitting++;
            }
        }
        return fitting == fields.size();
    }

    /** What is wrong with what is given. */
    void reasonsAgainst(Fields fields, List<Reason> reasons) {
        for (Field field : required) {
            FieldValue value = fields.find(field.id());
            if (value == null) {
                reasons.add(new Reason.Missing(field));
            } else if (!field.type().accepts(value)) {
                reasons.add(new Reason.Misfit(field));
            }
        }
        for (Field field : optional) {
            FieldValue value = fields.find(field.id());
            if (value != null && !field.type().accepts(value)) {
                reasons.add(new Reason.Misfit(field));
            }
        }
        Seq<FieldId> taken = kind.required().appendAll(kind.optional());
        for (FieldId given : fields.ids()) {
            if (!taken.contains(given)) {
                reasons.add(new Reason.NotTaken(kind, given));
            }
        }
        for (Field field : Array.of(observed).appendAll(Array.of(observedIfFound))) {
            if (fields.find(field.id()) != null) {
                reasons.add(new Reason.LookedUp(field));
            }
        }
    }
}
