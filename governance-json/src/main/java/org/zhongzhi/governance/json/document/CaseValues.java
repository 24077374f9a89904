package org.zhongzhi.governance.json.document;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Form;
import org.zhongzhi.governance.json.codec.Holder;
import org.zhongzhi.governance.json.codec.MapCodec;
import org.zhongzhi.governance.json.codec.Mapped;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.json.codec.Scalars;
import org.zhongzhi.governance.json.codec.SeqCodec;
import org.zhongzhi.governance.json.codec.StringCodec;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Fields;
import org.zhongzhi.governance.model.casework.PersonalReference;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.organization.ActorId;

/** What stands in the events of a case. */
final class CaseValues {
    /** A moment, in the one form that a clock of UTC has for it. */
    static final StringCodec<Instant> INSTANT = StringCodec.of(
                    "a moment in a string (YYYY-MM-DDThh:mm:ssZ)", Moments::of, Moments::text)
            .formed(Form.MOMENT);

    private static final Form SALT = Form.LINE.atLeast(16);

    private static final Codec<PersonalReference.Opening> OPENING =
            ObjectCodec.<PersonalReference.Opening, Holder<String, String>>of(
                            "what is sealed",
                            Holder::new,
                            parts -> new PersonalReference.Opening(parts.first(), parts.second()))
                    .required(
                            "reference",
                            personal("a reference", Form.OPAQUE_IDENTIFIER.atMost(100)),
                            PersonalReference.Opening::reference,
                            Holder::first)
                    .required("salt", personal("a salt", SALT), PersonalReference.Opening::salt, Holder::second);

    static final Codec<PersonalReference> RESIDENT =
            ObjectCodec.<PersonalReference, Holder<String, Option<PersonalReference.Opening>>>of(
                            "a reference to a resident",
                            Holder::new,
                            parts -> PersonalReference.of(parts.first(), parts.second()))
                    .required("seal", personal("a seal", Form.HASH), PersonalReference::seal, Holder::first)
                    .optional("opening", OPENING, PersonalReference::opening, Holder::second);

    private static final Codec<Seq<RoleId>> ROLES = new SeqCodec<>(CaseworkWords.ROLE).atLeastOne();

    static final Codec<Actor> ACTOR = new Mapped<>(
            Cases.<ActorParts>of("an acting party")
                    .two(
                            "party",
                            Party.class,
                            "party",
                            Identifiers.ACTOR,
                            Party::party,
                            "roles",
                            ROLES,
                            Party::roles,
                            parts -> new Party(parts.first(), parts.second()))
                    .two(
                            "resident",
                            Resident.class,
                            "resident",
                            RESIDENT,
                            Resident::resident,
                            "roles",
                            ROLES,
                            Resident::roles,
                            parts -> new Resident(parts.first(), parts.second()))
                    .codec(),
            ActorParts::actor,
            CaseValues::parts);

    static final Codec<FieldValue> FIELD_VALUE = Cases.<FieldValue>of("a value of a field")
            .one(
                    "whole",
                    FieldValue.Whole.class,
                    "number",
                    Values.WHOLE,
                    FieldValue.Whole::number,
                    FieldValue.Whole::new)
            .one(
                    "amount",
                    FieldValue.Amount.class,
                    "fen",
                    Values.MONEY,
                    FieldValue.Amount::amount,
                    FieldValue.Amount::new)
            .one("yesNo", FieldValue.YesNo.class, "yes", Scalars.BOOLEAN, FieldValue.YesNo::yes, FieldValue.YesNo::new)
            .one(
                    "chosen",
                    FieldValue.Chosen.class,
                    "code",
                    CaseworkWords.CHOICE,
                    FieldValue.Chosen::code,
                    FieldValue.Chosen::new)
            .one("words", FieldValue.Words.class, "text", Scalars.LINE, FieldValue.Words::text, FieldValue.Words::new)
            .one("day", FieldValue.Day.class, "day", Scalars.DATE, FieldValue.Day::day, FieldValue.Day::new)
            .one(
                    "parties",
                    FieldValue.Parties.class,
                    "parties",
                    new SeqCodec<>(Identifiers.ACTOR).atLeastOne().eachOnce(),
                    FieldValue.Parties::actors,
                    FieldValue.Parties::new)
            .one(
                    "place",
                    FieldValue.Place.class,
                    "place",
                    Identifiers.PLACE,
                    FieldValue.Place::place,
                    FieldValue.Place::new)
            .one(
                    "matter",
                    FieldValue.Matter.class,
                    "matter",
                    Values.MATTER,
                    FieldValue.Matter::matter,
                    FieldValue.Matter::new)
            .one(
                    "document",
                    FieldValue.Document.class,
                    "id",
                    personal("the identifier of a case or document", Form.OPAQUE_IDENTIFIER.atMost(100)),
                    FieldValue.Document::identifier,
                    FieldValue.Document::new)
            .one(
                    "resident",
                    FieldValue.Resident.class,
                    "resident",
                    RESIDENT,
                    FieldValue.Resident::reference,
                    FieldValue.Resident::new)
            .codec();

    static final Codec<Fields> FIELDS =
            new Mapped<>(new MapCodec<>(CaseworkWords.FIELD, FIELD_VALUE), Fields::of, Fields::toMap);

    private CaseValues() {}

    /** An actor as it stands: a party or a resident, with roles. */
    private sealed interface ActorParts {
        Actor actor();
    }

    private record Party(ActorId party, Seq<RoleId> roles) implements ActorParts {
        @Override
        public Actor actor() {
            return Actor.of(Either.right(party), roles);
        }
    }

    private record Resident(PersonalReference resident, Seq<RoleId> roles) implements ActorParts {
        @Override
        public Actor actor() {
            return Actor.of(Either.left(resident), roles);
        }
    }

    private static ActorParts parts(Actor actor) {
        return actor.who().isLeft()
                ? new Resident(actor.who().getLeft(), actor.roles())
                : new Party(actor.who().get(), actor.roles());
    }

    private static StringCodec<String> personal(String noun, Form form) {
        return StringCodec.personal(noun + " (a string)", text -> text, text -> text)
                .formed(form);
    }
}
