package org.zhongzhi.governance.examples.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.time.Instant;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.CaseEvent;
import org.zhongzhi.governance.model.casework.Field;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.time.Pause;
import org.zhongzhi.governance.rules.casework.Assignment;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Deadline;
import org.zhongzhi.governance.rules.casework.DeadlineStatus;
import org.zhongzhi.governance.rules.casework.Rung;

/** One case: what it is about, what happened, who had what to do, and how its limits stand. Short names, for there are many. */
final class CaseData {
    private static final Seq<FieldId> ABOUT =
            Array.of("description", "subject", "matter").map(FieldId::of);

    private final CaseWords words;
    private final CaseStanding each;
    private final Case standing;

    CaseData(CaseWords words, CaseStanding each) {
        this.words = words;
        this.each = each;
        this.standing = each.standing();
    }

    void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", standing.id().value());
        out.writeStringField("procedure", standing.procedure().id().value());
        out.writeStringField("state", standing.state().id().value());
        out.writeStringField("since", CaseWords.moment(standing.since()));
        out.writeStringField("opened", CaseWords.moment(each.opened()));
        for (DeadlineStatus status : each.status()) {
            out.writeStringField("status", status.code());
        }
        out.writeBooleanField("up", each.isToGoUp());
        about(out);
        track(out, "track", standing.history().map(then -> moved(then.since(), then.state())));
        events(out);
        assignments(out);
        deadlines(out);
        out.writeEndObject();
    }

    private void about(JsonGenerator out) throws IOException {
        for (FieldValue value : ABOUT.flatMap(standing::recorded).headOption()) {
            out.writeStringField(
                    "about",
                    value instanceof FieldValue.Matter matter
                            ? matter.matter().value()
                            : ((FieldValue.Words) value).text());
        }
        for (FieldValue value : standing.recorded(FieldId.of("place"))) {
            out.writeStringField("place", words.place(((FieldValue.Place) value).place()));
        }
    }

    private record Moved(Instant since, State state) {}

    private static Moved moved(Instant since, State state) {
        return new Moved(since, state);
    }

    /** Where something was, each with the moment at which it came there. */
    private static void track(JsonGenerator out, String name, Seq<Moved> track) throws IOException {
        out.writeArrayFieldStart(name);
        for (Moved stay : track.distinct()) {
            out.writeStartArray();
            out.writeString(CaseWords.moment(stay.since()));
            out.writeString(stay.state().id().value());
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    private void events(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("events");
        State last = null;
        for (Case then : standing.history()) {
            event(out, then.lastEvent(), !then.state().equals(last));
            last = then.state();
        }
        out.writeEndArray();
    }

    private void event(JsonGenerator out, CaseEvent event, boolean moves) throws IOException {
        Action action = event.action();
        out.writeStartObject();
        out.writeStringField("at", CaseWords.moment(action.at()));
        out.writeStringField("action", action.action().value());
        out.writeArrayFieldStart("roles");
        for (RoleId role : action.actor().roles()) {
            out.writeString(role.value());
        }
        out.writeEndArray();
        for (String body : words.body(action.actor())) {
            out.writeStringField("body", body);
        }
        if (action.assignment() > 0) {
            out.writeNumberField("on", action.assignment());
        }
        out.writeArrayFieldStart("gave");
        for (FieldId id : action.fields().ids()) {
            Field field = standing.procedure().field(id).get();
            out.writeStartArray();
            out.writeString(id.value());
            JsonData.text(out, words.value(field, action.fields().get(id).get()));
            out.writeEndArray();
        }
        out.writeEndArray();
        if (moves) {
            out.writeStringField("to", event.state().value());
        }
        out.writeEndObject();
    }

    private void assignments(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("assignments");
        for (Assignment assignment : standing.assignments()) {
            out.writeStartObject();
            out.writeStringField("kind", assignment.kind().id().value());
            out.writeFieldName("party");
            JsonData.text(out, words.party(assignment.party()));
            out.writeBooleanField("leads", assignment.leads());
            out.writeNumberField("round", assignment.round());
            track(
                    out,
                    "track",
                    standing.history()
                            .flatMap(then -> then.assignment(assignment.number()))
                            .map(then -> moved(then.since(), then.state())));
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void deadlines(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("deadlines");
        for (Deadline deadline : each.deadlines()) {
            out.writeStartObject();
            out.writeStringField("limit", deadline.limit().id().value());
            for (Assignment assignment : deadline.assignment()) {
                out.writeNumberField("on", assignment.number());
            }
            out.writeFieldName("allowed");
            JsonData.text(out, deadline.allowed().inWords());
            out.writeStringField("status", deadline.status().code());
            out.writeStringField("start", CaseWords.moment(deadline.start()));
            for (Instant due : deadline.due()) {
                out.writeStringField("due", CaseWords.moment(due));
            }
            for (Instant stopped : deadline.stopped()) {
                out.writeStringField("stopped", CaseWords.moment(stopped));
            }
            for (Long used : deadline.percentUsed()) {
                out.writeNumberField("used", used);
            }
            pauses(out, deadline);
            ladder(out, deadline);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void pauses(JsonGenerator out, Deadline deadline) throws IOException {
        out.writeArrayFieldStart("pauses");
        for (Pause pause : deadline.pauses().entries()) {
            out.writeStartArray();
            out.writeString(CaseWords.moment(pause.from()));
            for (Instant until : pause.until()) {
                out.writeString(CaseWords.moment(until));
            }
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    private void ladder(JsonGenerator out, Deadline deadline) throws IOException {
        out.writeArrayFieldStart("ladder");
        for (Rung rung : deadline.ladder()) {
            out.writeStartObject();
            out.writeNumberField("percent", rung.step().percent());
            out.writeStringField("to", rung.step().to().value());
            for (Instant at : rung.at()) {
                out.writeStringField("at", CaseWords.moment(at));
            }
            out.writeStringField("is", rung.taken() ? "taken" : rung.isDue() ? "due" : "ahead");
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
