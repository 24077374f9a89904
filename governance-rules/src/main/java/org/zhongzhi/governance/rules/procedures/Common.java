package org.zhongzhi.governance.rules.procedures;

import static org.zhongzhi.governance.model.casework.FieldType.choice;
import static org.zhongzhi.governance.model.casework.FieldType.word;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.casework.ActionId;
import org.zhongzhi.governance.model.casework.Allowance;
import org.zhongzhi.governance.model.casework.AssignmentKind;
import org.zhongzhi.governance.model.casework.Escalation;
import org.zhongzhi.governance.model.casework.Field;
import org.zhongzhi.governance.model.casework.FieldType;
import org.zhongzhi.governance.model.casework.Guard;
import org.zhongzhi.governance.model.casework.Limit;
import org.zhongzhi.governance.model.casework.LimitId;
import org.zhongzhi.governance.model.casework.Role;
import org.zhongzhi.governance.model.casework.Setting;
import org.zhongzhi.governance.model.casework.SettingId;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.casework.Tallies;
import org.zhongzhi.governance.model.casework.Term;
import org.zhongzhi.governance.model.time.TimeLimit;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.Text;

/** What several procedures say in the same words. */
final class Common {
    static final Field MATTER = Field.of("matter", "事项", "matter", new FieldType.Matter());
    static final Field PLACE = Field.of("place", "地点", "place", new FieldType.Place());
    static final Field DESCRIPTION = Field.of("description", "情况说明", "description", new FieldType.Words());
    static final Field SUBJECT = Field.of("subject", "议题或项目名称", "subject", new FieldType.Words());
    static final Field REASON = Field.of("reason", "理由", "reason", new FieldType.Words());
    static final Field RESULT = Field.of("result", "办理结果", "result", new FieldType.Words());
    static final Field SATISFIED = Field.of("satisfied", "是否满意", "satisfied", new FieldType.YesNo());
    static final Field BODIES = Field.of("bodies", "承办单位（首位为主办）", "bodies, the lead first", new FieldType.Parties(20));
    static final Field ENTITLED = Field.of("entitled", "应到人数", "number entitled", new FieldType.Whole(1, 100_000));
    static final Field PRESENT = Field.of("present", "实到人数", "number present", new FieldType.Whole(0, 100_000));
    static final Field AGREEING = Field.of("agreeing", "同意人数", "number agreeing", new FieldType.Whole(0, 100_000));

    private Common() {}

    static Clause clause(String number) {
        return Clause.of("hezhou-2022", number);
    }

    static Setting setting(String id, String chinese, String english, long value, long least, long most) {
        return Setting.of(SettingId.of(id), Text.of(chinese, english), value, least, most);
    }

    static Field urgency(String id, String chinese, String english, FieldType.Word... words) {
        return Field.of(id, chinese, english, choice(words));
    }

    static FieldType.Word choiceOf(String code, String chinese, String english) {
        return word(code, chinese, english);
    }

    /** That not more came than could, and not more agreed than came. */
    static Guard counted() {
        return Guard.allOf(
                Term.given(PRESENT)
                        .atMost(Term.given(ENTITLED))
                        .stating("实到人数不能超过应到人数", "not more can be present than are entitled"),
                Term.given(AGREEING)
                        .atMost(Term.given(PRESENT))
                        .stating("同意人数不能超过实到人数", "not more can agree than are present"));
    }

    static Limit limit(String id, String chinese, String english, Allowance allowed, State... runsIn) {
        return limit(id, chinese, english, allowed, Array.of(runsIn), Array.empty())
                .build();
    }

    static Limit.Builder limit(
            String id, String chinese, String english, Allowance allowed, Seq<State> runsIn, Seq<State> pausedIn) {
        Limit.Builder builder = Limit.builder();
        builder.id(LimitId.of(id));
        builder.label(Text.of(chinese, english));
        builder.runsIn(runsIn.map(State::id));
        builder.pausedIn(pausedIn.map(State::id));
        builder.allowed(allowed);
        return builder;
    }

    static Limit limitOf(
            AssignmentKind kind, String id, String chinese, String english, Allowance allowed, State... runsIn) {
        Limit.Builder builder = limit(id, chinese, english, allowed, Array.of(runsIn), Array.empty());
        builder.of(Option.some(kind.id()));
        return builder.build();
    }

    static Allowance fixed(TimeLimit limit) {
        return new Allowance.Fixed(limit);
    }

    static Seq<Escalation> ladder(Role early, Role due, Role late) {
        return Array.of(Escalation.of(80, early.id()), Escalation.of(100, due.id()), Escalation.of(150, late.id()));
    }

    static Seq<StateId> ids(State... states) {
        return Array.of(states).map(State::id);
    }

    static Option<Tallies.Work> work(AssignmentKind kind, Option<LimitId> limit, State... done) {
        return Option.some(new Tallies.Work(kind.id(), ids(done), limit));
    }

    static ActionId action(String id) {
        return ActionId.of(id);
    }
}
