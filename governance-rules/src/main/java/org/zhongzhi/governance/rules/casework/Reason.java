package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.zhongzhi.governance.model.casework.ActionId;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.AssignmentKind;
import org.zhongzhi.governance.model.casework.Bond;
import org.zhongzhi.governance.model.casework.CaseEvent;
import org.zhongzhi.governance.model.casework.Field;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.ProcedureId;
import org.zhongzhi.governance.model.casework.Role;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.value.Text;

/** One reason why an action is refused. */
public sealed interface Reason {
    /**
     * The code, for machines.
     *
     * @return the code, in lower camel case
     */
    String code();

    /**
     * The reason, for people: what was found, and what has to be.
     *
     * @return a sentence in both languages, without a full stop
     */
    Text words();

    /**
     * The procedure does not have the action.
     *
     * @param action the action
     * @param procedure the procedure
     */
    record UnknownAction(ActionId action, ProcedureId procedure) implements Reason {
        @Override
        public String code() {
            return "unknownAction";
        }

        @Override
        public Text words() {
            return Text.of(
                    "办理流程“" + procedure + "”没有动作“" + action + "”",
                    "the procedure " + procedure + " has no action " + action);
        }
    }

    /**
     * The case is handled by another procedure, or another version of it.
     *
     * @param procedure the procedure of the case
     * @param version its version
     */
    record OtherProcedure(ProcedureId procedure, int version) implements Reason {
        @Override
        public String code() {
            return "otherProcedure";
        }

        @Override
        public Text words() {
            return Text.of(
                    "案件按办理流程“" + procedure + "”第" + version + "版办理，应由该版本处理",
                    "the case is handled by version " + version + " of the procedure " + procedure
                            + ", and has to be taken on by that");
        }
    }

    /**
     * The action opens cases, and the case is open; or the other way round.
     *
     * @param action the action
     * @param open whether there is a case
     */
    record Opening(ActionKind action, boolean open) implements Reason {
        @Override
        public String code() {
            return open ? "alreadyOpen" : "notOpened";
        }

        @Override
        public Text words() {
            Text name = action.label().quoted();
            return open
                    ? Text.of(name.chinese() + "用于发起案件，案件已经发起", name.english() + " opens a case, and this one is open")
                    : Text.of(name.chinese() + "不能发起案件", name.english() + " does not open a case");
        }
    }

    /**
     * The action cannot be done in the state of the case.
     *
     * @param action the action
     * @param state the state
     * @param possible what can be done in it
     */
    record NotNow(ActionKind action, State state, Seq<ActionKind> possible) implements Reason {
        @Override
        public String code() {
            return "notNow";
        }

        @Override
        public Text words() {
            Text name = action.label().quoted();
            Text here = state.label().quoted();
            return possible.isEmpty()
                    ? Text.of(
                            "案件处于" + here.chinese() + "，已终结，不能" + name.chinese(),
                            "the case is in the state " + here.english() + " and over, where " + name.english()
                                    + " cannot be done")
                    : Text.of(
                            "案件处于" + here.chinese() + "，不能" + name.chinese() + "；此时可以："
                                    + possible.map(each -> each.label().chinese())
                                            .mkString("、"),
                            "the case is in the state " + here.english() + ", where " + name.english()
                                    + " cannot be done, but: "
                                    + possible.map(each -> each.label().english())
                                            .mkString(", "));
        }
    }

    /**
     * The actor has none of the roles that may do it.
     *
     * @param action the action
     * @param needed the roles, of which one is needed
     */
    record NoRole(ActionKind action, Seq<Role> needed) implements Reason {
        @Override
        public String code() {
            return "noRole";
        }

        @Override
        public Text words() {
            Text name = action.label().quoted();
            return Text.of(
                    name.chinese() + "须由以下角色作出："
                            + needed.map(each -> each.label().chinese()).mkString("、"),
                    name.english() + " is for: "
                            + needed.map(each -> each.label().english()).mkString(", "));
        }
    }

    /**
     * The actor has the role, but is not the one it takes.
     *
     * @param role the role
     */
    record NotTheOne(Role role) implements Reason {
        @Override
        public String code() {
            return role.bond() == Bond.INITIATOR ? "notInitiator" : "notAssigned";
        }

        @Override
        public Text words() {
            Text name = role.label().quoted();
            return role.bond() == Bond.INITIATOR
                    ? Text.of(
                            "须由发起本案的" + name.chinese() + "本人作出",
                            "it is for the " + name.english() + " who opened the case")
                    : Text.of(
                            "须由承办本项任务的" + name.chinese() + "作出",
                            "it is for the " + name.english() + " that has the assignment");
        }
    }

    /**
     * A field is missing.
     *
     * @param field the field
     */
    record Missing(Field field) implements Reason {
        @Override
        public String code() {
            return "missingField";
        }

        @Override
        public Text words() {
            return Text.of(
                    "缺少“" + field.label().chinese() + "”：应为"
                            + field.type().expected().chinese(),
                    "\"" + field.label().english() + "\" is missing: expected "
                            + field.type().expected().english());
        }
    }

    /**
     * A field is not what it takes. The value is not repeated.
     *
     * @param field the field
     */
    record Misfit(Field field) implements Reason {
        @Override
        public String code() {
            return "fieldRefused";
        }

        @Override
        public Text words() {
            return Text.of(
                    "“" + field.label().chinese() + "”不合要求：应为"
                            + field.type().expected().chinese(),
                    "\"" + field.label().english() + "\" is refused: expected "
                            + field.type().expected().english());
        }
    }

    /**
     * The action does not take a field.
     *
     * @param action the action
     * @param field the field
     */
    record NotTaken(ActionKind action, FieldId field) implements Reason {
        @Override
        public String code() {
            return "fieldNotTaken";
        }

        @Override
        public Text words() {
            Text name = action.label().quoted();
            return Text.of(name.chinese() + "不填写“" + field + "”", name.english() + " takes no field " + field);
        }
    }

    /**
     * A field is looked up, and not for the actor to say.
     *
     * @param field the field
     */
    record LookedUp(Field field) implements Reason {
        @Override
        public String code() {
            return "fieldLookedUp";
        }

        @Override
        public Text words() {
            return Text.of(
                    "“" + field.label().chinese() + "”由系统核查，不由填报",
                    "\"" + field.label().english() + "\" is looked up, and not for the actor to say");
        }
    }

    /**
     * The records do not say what is looked up.
     *
     * @param field the field
     */
    record NotFound(Field field) implements Reason {
        @Override
        public String code() {
            return "notFound";
        }

        @Override
        public Text words() {
            return Text.of(
                    "现有数据查不到“" + field.label().chinese() + "”",
                    "the records do not say \"" + field.label().english() + "\"");
        }
    }

    /**
     * What has to hold does not.
     *
     * @param sentence what has to hold, and what was found
     */
    record Unmet(Text sentence) implements Reason {
        @Override
        public String code() {
            return "unmet";
        }

        @Override
        public Text words() {
            return sentence;
        }
    }

    /**
     * The case has moved on since it was looked at.
     *
     * @param seen the version on which the action was decided
     * @param since what happened since
     */
    record Stale(int seen, Seq<CaseEvent> since) implements Reason {
        @Override
        public String code() {
            return "stale";
        }

        @Override
        public Text words() {
            return Text.of(
                    "决定依据的是第" + seen + "版，此后又有" + since.size() + "个事件："
                            + since.map(each -> each.action().action()).mkString("、"),
                    "it was decided on version " + seen + ", and since then there is: "
                            + since.map(each -> each.action().action()).mkString(", "));
        }
    }

    /**
     * The version on which it was decided is yet to come.
     *
     * @param seen the version on which the action was decided
     * @param version the version of the case
     */
    record Ahead(int seen, int version) implements Reason {
        @Override
        public String code() {
            return "ahead";
        }

        @Override
        public Text words() {
            return Text.of(
                    "决定依据的是第" + seen + "版，而案件只有" + version + "个事件",
                    "it was decided on version " + seen + ", and the case has " + version + " events");
        }
    }

    /**
     * Another action has the identifier of the event.
     *
     * @param event what happened under it
     */
    record IdTaken(CaseEvent event) implements Reason {
        @Override
        public String code() {
            return "eventIdTaken";
        }

        @Override
        public Text words() {
            return Text.of(
                    "该事件编号已用于第" + event.number() + "个事件“" + event.action().action() + "”",
                    "the event identifier is that of event " + event.number() + ", "
                            + event.action().action());
        }
    }

    /**
     * It comes before what happened last.
     *
     * @param at the moment of the action
     * @param last the moment of the last event
     */
    record Backwards(Instant at, Instant last) implements Reason {
        @Override
        public String code() {
            return "backwards";
        }

        @Override
        public Text words() {
            return Text.of("时间为" + at + "，早于上一事件的" + last, "it is of " + at + ", before the last event of " + last);
        }
    }

    /**
     * The case has no such assignment.
     *
     * @param action the action
     * @param number the number that was given, or 0
     * @param kind the kind of assignment on which the action is done, or none for an action on the case
     */
    record NoAssignment(ActionKind action, int number, Option<AssignmentKind> kind) implements Reason {
        @Override
        public String code() {
            return "noAssignment";
        }

        @Override
        public Text words() {
            Text name = action.label().quoted();
            if (kind.isEmpty()) {
                return Text.of(
                        name.chinese() + "针对案件，不针对第" + number + "项任务",
                        name.english() + " is done on the case, and not on assignment " + number);
            }
            Text what = kind.get().label().quoted();
            return number == 0
                    ? Text.of(
                            name.chinese() + "须指明哪一项" + what.chinese(),
                            name.english() + " has to name an assignment of the kind " + what.english())
                    : Text.of(
                            "本案第" + number + "项任务不存在或不是" + what.chinese(),
                            "assignment " + number + " of the case is missing, or not of the kind " + what.english());
        }
    }

    /**
     * The action cannot be done in the state of the assignment.
     *
     * @param action the action
     * @param assignment the assignment
     */
    record AssignmentNotNow(ActionKind action, Assignment assignment) implements Reason {
        @Override
        public String code() {
            return "assignmentNotNow";
        }

        @Override
        public Text words() {
            Text name = action.label().quoted();
            Text here = assignment.state().label().quoted();
            return Text.of(
                    "第" + assignment.number() + "项任务处于" + here.chinese() + "，不能" + name.chinese(),
                    "assignment " + assignment.number() + " is in the state " + here.english() + ", where "
                            + name.english() + " cannot be done");
        }
    }
}
