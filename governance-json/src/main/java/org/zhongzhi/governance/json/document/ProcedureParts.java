package org.zhongzhi.governance.json.document;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Holder;
import org.zhongzhi.governance.json.codec.MapCodec;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.json.codec.Parts;
import org.zhongzhi.governance.json.codec.Scalars;
import org.zhongzhi.governance.json.codec.SeqCodec;
import org.zhongzhi.governance.model.casework.Allowance;
import org.zhongzhi.governance.model.casework.AssignmentKind;
import org.zhongzhi.governance.model.casework.AssignmentKindId;
import org.zhongzhi.governance.model.casework.Bond;
import org.zhongzhi.governance.model.casework.Effect;
import org.zhongzhi.governance.model.casework.Escalation;
import org.zhongzhi.governance.model.casework.Field;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldType;
import org.zhongzhi.governance.model.casework.JoinPolicy;
import org.zhongzhi.governance.model.casework.Observation;
import org.zhongzhi.governance.model.casework.Role;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.casework.Setting;
import org.zhongzhi.governance.model.casework.SettingId;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.casework.StateKind;
import org.zhongzhi.governance.model.time.LimitUnit;
import org.zhongzhi.governance.model.time.TimeLimit;
import org.zhongzhi.governance.model.value.Text;

/** What a procedure is made of. */
final class ProcedureParts {
    private static final Codec<Long> BOUND = Values.COUNT.between(-1_000_000_000_000L, 1_000_000_000_000L);

    static final Codec<State> STATE = ObjectCodec.<State, Parts<StateId, Text, StateKind, Void, Void>>of(
                    "a state", Parts::new, parts -> State.of(parts.first(), parts.second(), parts.third()))
            .required("id", CaseworkWords.STATE, State::id, Parts::first)
            .required("label", Values.TEXT, State::label, Parts::second)
            .required("kind", CaseworkWords.STATE_KIND, State::kind, Parts::third);

    static final Codec<Role> ROLE = ObjectCodec.<Role, Parts<RoleId, Text, Bond, Void, Void>>of(
                    "a role in a procedure", Parts::new, parts -> Role.of(parts.first(), parts.second(), parts.third()))
            .required("id", CaseworkWords.ROLE, Role::id, Parts::first)
            .required("label", Values.TEXT, Role::label, Parts::second)
            .optional("bond", CaseworkWords.BOND, Role::bond, Parts::third, Bond.NONE);

    private static final Codec<FieldType.Word> WORD = ObjectCodec.<FieldType.Word, Holder<String, Text>>of(
                    "a word of a choice", Holder::new, parts -> new FieldType.Word(parts.first(), parts.second()))
            .required("code", CaseworkWords.CHOICE, FieldType.Word::code, Holder::first)
            .required("label", Values.TEXT, FieldType.Word::label, Holder::second);

    static final Codec<FieldType> FIELD_TYPE = Cases.<FieldType>of("what a field takes")
            .plain("amount", new FieldType.Amount())
            .plain("yesNo", new FieldType.YesNo())
            .plain("words", new FieldType.Words())
            .plain("day", new FieldType.Day())
            .plain("place", new FieldType.Place())
            .plain("matter", new FieldType.Matter())
            .plain("document", new FieldType.Document())
            .plain("resident", new FieldType.Resident())
            .two(
                    "whole",
                    FieldType.Whole.class,
                    "least",
                    BOUND,
                    FieldType.Whole::least,
                    "most",
                    BOUND,
                    FieldType.Whole::most,
                    parts -> new FieldType.Whole(parts.first(), parts.second()))
            .one(
                    "choice",
                    FieldType.Choice.class,
                    "words",
                    new SeqCodec<>(WORD).atLeastOne(),
                    FieldType.Choice::choices,
                    FieldType.Choice::new)
            .one(
                    "parties",
                    FieldType.Parties.class,
                    "most",
                    Values.SMALL_POSITIVE,
                    FieldType.Parties::most,
                    FieldType.Parties::new)
            .codec();

    static final Codec<Field> FIELD = ObjectCodec.<Field, Parts<FieldId, Text, FieldType, Option<Observation>, Void>>of(
                    "a field",
                    Parts::new,
                    parts -> Field.of(parts.first(), parts.second(), parts.third(), parts.fourth()))
            .required("id", CaseworkWords.FIELD, Field::id, Parts::first)
            .required("label", Values.TEXT, Field::label, Parts::second)
            .required("takes", FIELD_TYPE, Field::type, Parts::third)
            .optional("observed", CaseworkWords.OBSERVATION, Field::observed, Parts::fourth);

    static final Codec<Setting> SETTING = ObjectCodec.<Setting, Parts<SettingId, Text, Long, Long, Long>>of(
                    "a setting",
                    Parts::new,
                    parts -> Setting.of(parts.first(), parts.second(), parts.third(), parts.fourth(), parts.fifth()))
            .required("id", CaseworkWords.SETTING, Setting::id, Parts::first)
            .required("label", Values.TEXT, Setting::label, Parts::second)
            .required("value", Values.WHOLE, Setting::value, Parts::third)
            .required("least", Values.WHOLE, Setting::least, Parts::fourth)
            .required("most", Values.WHOLE, Setting::most, Parts::fifth);

    private static final Codec<AssignmentKind.Join> JOIN =
            ObjectCodec.<AssignmentKind.Join, Parts<JoinPolicy, StateId, StateId, StateId, Void>>of(
                            "what moves a case when work is done",
                            Parts::new,
                            parts -> new AssignmentKind.Join(
                                    parts.first(), parts.second(), parts.third(), parts.fourth()))
                    .required("policy", CaseworkWords.JOIN_POLICY, AssignmentKind.Join::policy, Parts::first)
                    .required("done", CaseworkWords.STATE, AssignmentKind.Join::done, Parts::second)
                    .required("from", CaseworkWords.STATE, AssignmentKind.Join::from, Parts::third)
                    .required("to", CaseworkWords.STATE, AssignmentKind.Join::to, Parts::fourth);

    static final Codec<AssignmentKind> ASSIGNMENT_KIND =
            ObjectCodec
                    .<AssignmentKind, Parts<AssignmentKindId, Text, Seq<State>, Option<AssignmentKind.Join>, Void>>of(
                            "a kind of assignment",
                            Parts::new,
                            parts -> AssignmentKind.of(parts.first(), parts.second(), parts.third(), parts.fourth()))
                    .required("id", CaseworkWords.ASSIGNMENT_KIND, AssignmentKind::id, Parts::first)
                    .required("label", Values.TEXT, AssignmentKind::label, Parts::second)
                    .required("states", new SeqCodec<>(STATE).atLeastOne(), AssignmentKind::states, Parts::third)
                    .optional("join", JOIN, AssignmentKind::join, Parts::fourth);

    static final Codec<TimeLimit> TIME_LIMIT = ObjectCodec.<TimeLimit, Holder<Integer, LimitUnit>>of(
                    "a time limit", Holder::new, parts -> TimeLimit.of(parts.first(), parts.second()))
            .required("amount", Values.SMALL_COUNT.between(1, 100_000), TimeLimit::amount, Holder::first)
            .required("unit", CaseworkWords.LIMIT_UNIT, TimeLimit::unit, Holder::second);

    static final Codec<Allowance> ALLOWANCE = Cases.<Allowance>of("an allowance")
            .one("fixed", Allowance.Fixed.class, "limit", TIME_LIMIT, Allowance.Fixed::limit, Allowance.Fixed::new)
            .with(
                    "byChoice",
                    Allowance.ByChoice.class,
                    ObjectCodec.<Allowance, Parts<FieldId, Map<String, TimeLimit>, TimeLimit, Void, Void>>of(
                                    "an allowance",
                                    Parts::new,
                                    parts -> new Allowance.ByChoice(parts.first(), parts.second(), parts.third()))
                            .required(
                                    "field",
                                    CaseworkWords.FIELD,
                                    each -> ((Allowance.ByChoice) each).field(),
                                    Parts::first)
                            .required(
                                    "limits",
                                    new MapCodec<>(Scalars.TEXT, TIME_LIMIT),
                                    each -> ((Allowance.ByChoice) each).limits(),
                                    Parts::second)
                            .required(
                                    "otherwise",
                                    TIME_LIMIT,
                                    each -> ((Allowance.ByChoice) each).otherwise(),
                                    Parts::third))
            .codec();

    static final Codec<Escalation> ESCALATION = ObjectCodec.<Escalation, Holder<Integer, RoleId>>of(
                    "a step of escalation", Holder::new, parts -> Escalation.of(parts.first(), parts.second()))
            .required("percent", Values.SMALL_COUNT.between(1, 1000), Escalation::percent, Holder::first)
            .required("to", CaseworkWords.ROLE, Escalation::to, Holder::second);

    static final Codec<Effect> EFFECT = Cases.<Effect>of("an effect of a transition")
            .two(
                    "assign",
                    Effect.Assign.class,
                    "assignment",
                    CaseworkWords.ASSIGNMENT_KIND,
                    Effect.Assign::kind,
                    "parties",
                    CaseworkWords.FIELD,
                    Effect.Assign::parties,
                    parts -> new Effect.Assign(parts.first(), parts.second()))
            .two(
                    "renew",
                    Effect.Renew.class,
                    "assignment",
                    CaseworkWords.ASSIGNMENT_KIND,
                    Effect.Renew::kind,
                    "state",
                    CaseworkWords.STATE,
                    Effect.Renew::state,
                    parts -> new Effect.Renew(parts.first(), parts.second()))
            .two(
                    "withdraw",
                    Effect.Withdraw.class,
                    "assignment",
                    CaseworkWords.ASSIGNMENT_KIND,
                    Effect.Withdraw::kind,
                    "state",
                    CaseworkWords.STATE,
                    Effect.Withdraw::state,
                    parts -> new Effect.Withdraw(parts.first(), parts.second()))
            .two(
                    "extend",
                    Effect.Extend.class,
                    "limit",
                    CaseworkWords.LIMIT,
                    Effect.Extend::limit,
                    "by",
                    CaseworkWords.FIELD,
                    Effect.Extend::by,
                    parts -> new Effect.Extend(parts.first(), parts.second()))
            .with(
                    "move",
                    Effect.Move.class,
                    ObjectCodec.<Effect, Parts<AssignmentKindId, StateId, StateId, Void, Void>>of(
                                    "an effect of a transition",
                                    Parts::new,
                                    parts -> new Effect.Move(parts.first(), parts.second(), parts.third()))
                            .required(
                                    "assignment",
                                    CaseworkWords.ASSIGNMENT_KIND,
                                    each -> ((Effect.Move) each).kind(),
                                    Parts::first)
                            .required("from", CaseworkWords.STATE, each -> ((Effect.Move) each).from(), Parts::second)
                            .required("to", CaseworkWords.STATE, each -> ((Effect.Move) each).to(), Parts::third))
            .with(
                    "credit",
                    Effect.Credit.class,
                    ObjectCodec.<Effect, Parts<AssignmentKindId, StateId, FieldId, Void, Void>>of(
                                    "an effect of a transition",
                                    Parts::new,
                                    parts -> new Effect.Credit(parts.first(), parts.second(), parts.third()))
                            .required(
                                    "assignment",
                                    CaseworkWords.ASSIGNMENT_KIND,
                                    each -> ((Effect.Credit) each).kind(),
                                    Parts::first)
                            .required(
                                    "state", CaseworkWords.STATE, each -> ((Effect.Credit) each).state(), Parts::second)
                            .required(
                                    "minutes",
                                    CaseworkWords.FIELD,
                                    each -> ((Effect.Credit) each).minutes(),
                                    Parts::third))
            .codec();

    private ProcedureParts() {}
}
