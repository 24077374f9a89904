package org.zhongzhi.governance.json.document;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Form;
import org.zhongzhi.governance.json.codec.Holder;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.json.codec.StringCodec;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.ActionId;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.CaseEvent;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.EventId;
import org.zhongzhi.governance.model.casework.Fields;
import org.zhongzhi.governance.model.casework.ProcedureId;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.rules.casework.SealedEvent;

/** The lines of a log of cases: a header, and an event a line. */
public final class CaseLogDocument {
    /** Of which format a log is. */
    public static final String FORMAT = "zhongzhi/case-log/1";

    private static final StringCodec<String> HASH = StringCodec.of(
                    "a hash (64 hexadecimal digits in a string)",
                    text -> {
                        Check.that(
                                isHash(text),
                                "Found something else than a hash: expected 64 hexadecimal digits in lower case");
                        return text;
                    },
                    text -> text)
            .formed(Form.HASH);

    /** The first line. */
    public static final Codec<String> HEADER = ObjectCodec.<String, Holder<Void, Void>>of(
                    "the header of a log of cases", Holder::new, parts -> FORMAT)
            .format("format", FORMAT, Documents.format(FORMAT));

    /** What an event is sealed over. */
    public static final Codec<SealedEvent> UNSEALED = unsealed();

    /** An event as it stands in a log. */
    public static final Codec<SealedEvent> EVENT = unsealed().required("hash", HASH, SealedEvent::hash, Line::hash);

    private CaseLogDocument() {}

    private static ObjectCodec<SealedEvent, Line> unsealed() {
        return ObjectCodec.<SealedEvent, Line>of("an event of a case", Line::new, Line::event)
                .required("case", CaseworkWords.CASE, SealedEvent::source, Line::source)
                .required("procedure", CaseworkWords.PROCEDURE, SealedEvent::procedure, Line::procedure)
                .required("version", Values.SMALL_COUNT, SealedEvent::version, Line::version)
                .required("number", Values.SMALL_POSITIVE, each -> each.event().number(), Line::number)
                .optional("event", CaseworkWords.EVENT, each -> action(each).event(), Line::id)
                .required("action", CaseworkWords.ACTION, each -> action(each).action(), Line::action)
                .required("actor", CaseValues.ACTOR, each -> action(each).actor(), Line::actor)
                .required("at", CaseValues.INSTANT, each -> action(each).at(), Line::at)
                .optional("assignment", Values.SMALL_COUNT, each -> action(each).assignment(), Line::assignment, 0)
                .optional("fields", CaseValues.FIELDS, each -> action(each).fields(), Line::fields, Fields.none())
                .required("way", Values.SMALL_COUNT, each -> each.event().way(), Line::way)
                .required("state", CaseworkWords.STATE, each -> each.event().state(), Line::state)
                .optional("previous", HASH, SealedEvent::previous, Line::previous);
    }

    private static boolean isHash(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return text.length() == 64;
    }

    private static Action action(SealedEvent line) {
        return line.event().action();
    }

    /** Takes the properties of a line. */
    private static final class Line {
        private @Nullable CaseId source;
        private @Nullable ProcedureId procedure;
        private @Nullable ActionId action;
        private @Nullable Actor actor;
        private @Nullable Instant at;
        private @Nullable StateId state;
        private int version;
        private int number;
        private int assignment;
        private int way;
        private Option<EventId> id = Option.none();
        private Fields fields = Fields.none();
        private Option<String> previous = Option.none();
        private String hash = "";

        void source(CaseId value) {
            source = value;
        }

        void procedure(ProcedureId value) {
            procedure = value;
        }

        void version(int value) {
            version = value;
        }

        void number(int value) {
            number = value;
        }

        void id(Option<EventId> value) {
            id = value;
        }

        void action(ActionId value) {
            action = value;
        }

        void actor(Actor value) {
            actor = value;
        }

        void at(Instant value) {
            at = value;
        }

        void assignment(int value) {
            assignment = value;
        }

        void fields(Fields value) {
            fields = value;
        }

        void way(int value) {
            way = value;
        }

        void state(StateId value) {
            state = value;
        }

        void previous(Option<String> value) {
            previous = value;
        }

        void hash(String value) {
            hash = value;
        }

        SealedEvent event() {
            Action begun = Action.of(there(action)).by(there(actor)).at(there(at));
            Action identified = id.isEmpty() ? begun : begun.identifiedBy(id.get());
            Action placed = assignment == 0 ? identified : identified.on(assignment);
            Action done = fields.isEmpty() ? placed : placed.with(fields);
            return new SealedEvent(
                    there(source),
                    there(procedure),
                    version,
                    CaseEvent.of(number, done, way, there(state)),
                    previous,
                    hash);
        }

        private static <T> T there(@Nullable T part) {
            return Objects.requireNonNull(part);
        }
    }
}
