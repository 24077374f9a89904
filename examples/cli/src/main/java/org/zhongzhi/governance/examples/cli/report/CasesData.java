package org.zhongzhi.governance.examples.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.util.List;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.AssignmentKind;
import org.zhongzhi.governance.model.casework.Field;
import org.zhongzhi.governance.model.casework.Limit;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.Role;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.rules.casework.DeadlineStatus;

/** The cases of a day for the scripts of the page: the words of their procedures once, and then each case. */
final class CasesData {
    private final Jurisdiction city;
    private final CasesOnHand onHand;

    CasesData(Jurisdiction city, CasesOnHand onHand) {
        this.city = city;
        this.onHand = onHand;
    }

    void writeTo(JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("day");
        out.writeStringField("at", CaseWords.moment(onHand.at()));
        JsonData.vocabulary(out, "statuses", List.of(DeadlineStatus.values()));
        procedures(out);
        out.writeArrayFieldStart("cases");
        CaseWords words = new CaseWords(city);
        for (CaseStanding each : onHand.cases()) {
            new CaseData(words, each).writeTo(out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void procedures(JsonGenerator out) throws IOException {
        Seq<Procedure> procedures =
                onHand.cases().map(each -> each.standing().procedure()).distinct();
        out.writeObjectFieldStart("procedures");
        for (Procedure procedure : procedures) {
            out.writeObjectFieldStart(procedure.id().value());
            out.writeFieldName("label");
            JsonData.text(out, procedure.label());
            states(out, procedure.states());
            out.writeObjectFieldStart("actions");
            for (ActionKind action : procedure.actions()) {
                out.writeFieldName(action.id().value());
                JsonData.text(out, action.label());
            }
            out.writeEndObject();
            out.writeObjectFieldStart("roles");
            for (Role role : procedure.roles()) {
                out.writeFieldName(role.id().value());
                JsonData.text(out, role.label());
            }
            out.writeEndObject();
            out.writeObjectFieldStart("fields");
            for (Field field : procedure.fields()) {
                out.writeFieldName(field.id().value());
                JsonData.text(out, field.label());
            }
            out.writeEndObject();
            out.writeObjectFieldStart("limits");
            for (Limit limit : procedure.limits()) {
                out.writeFieldName(limit.id().value());
                JsonData.text(out, limit.label());
            }
            out.writeEndObject();
            out.writeObjectFieldStart("assignments");
            for (AssignmentKind kind : procedure.assignments()) {
                out.writeObjectFieldStart(kind.id().value());
                out.writeFieldName("label");
                JsonData.text(out, kind.label());
                states(out, kind.states());
                out.writeEndObject();
            }
            out.writeEndObject();
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private static void states(JsonGenerator out, Seq<State> states) throws IOException {
        out.writeObjectFieldStart("states");
        for (State state : states) {
            out.writeObjectFieldStart(state.id().value());
            out.writeFieldName("label");
            JsonData.text(out, state.label());
            out.writeStringField("kind", state.kind().code());
            out.writeEndObject();
        }
        out.writeEndObject();
    }
}
