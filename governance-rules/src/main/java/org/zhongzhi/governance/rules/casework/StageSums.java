package org.zhongzhi.governance.rules.casework;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.casework.Allowance;
import org.zhongzhi.governance.model.casework.AssignmentKindId;
import org.zhongzhi.governance.model.casework.Effect;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldType;
import org.zhongzhi.governance.model.casework.Limit;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.time.LimitUnit;
import org.zhongzhi.governance.model.time.TimeLimit;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.casework.ProcedureFinding.Where;

/** Compares the limits of stages, and of what is assigned, with the limit of the whole within which they lie. */
final class StageSums {
    private static final int MOST_CIRCUMSTANCES = 1_000;

    private final Procedure procedure;
    private final Reach reach;
    private final Called called;
    private final Names names;

    StageSums(Procedure procedure, Reach reach) {
        this.procedure = procedure;
        this.reach = reach;
        this.called = new Called(procedure);
        this.names = new Names(procedure);
    }

    /**
     * Stages that take longer than the whole.
     *
     * @param stages the limits of the stages, with how long they are
     * @param path the states on the way through them; none for what is assigned
     * @param whole how long the whole is
     */
    private record Excess(Seq<Tuple2<Limit, TimeLimit>> stages, Seq<StateId> path, TimeLimit whole) {}

    Seq<ProcedureFinding> all() {
        return procedure
                .limits()
                .toArray()
                .filter(whole -> whole.of().isEmpty())
                .flatMap(whole -> beyond(whole, stagesOf(whole), this::ofStages)
                        .appendAll(assignedIn(whole)
                                .flatMap(limit -> beyond(whole, Array.of(limit), StageSums::ofAssignment))));
    }

    private Seq<Limit> stagesOf(Limit whole) {
        return procedure
                .limits()
                .filter(each -> each.of().isEmpty()
                        && whole.runsIn().containsAll(each.runsIn())
                        && !each.runsIn().containsAll(whole.runsIn()));
    }

    /** The limits of what is only ever given to somebody while the whole runs. */
    private Seq<Limit> assignedIn(Limit whole) {
        return procedure
                .limits()
                .filter(each -> each.of().exists(kind -> {
                    Seq<StateId> given = givenIn(kind);
                    return !given.isEmpty() && whole.runsIn().containsAll(given);
                }));
    }

    private Seq<StateId> givenIn(AssignmentKindId kind) {
        return reach.taken()
                .filter(route -> route.way().effects().exists(effect -> gives(effect, kind)))
                .flatMap(route -> route.way().to().isDefined()
                        ? route.way().to().toArray()
                        : route.way().in().filter(reach::isReached));
    }

    private static boolean gives(Effect effect, AssignmentKindId kind) {
        return (effect instanceof Effect.Assign assign && assign.kind().equals(kind))
                || (effect instanceof Effect.Renew renew && renew.kind().equals(kind));
    }

    private interface Comparison {
        Option<Excess> of(Limit whole, Seq<Limit> stages, Map<FieldId, String> circumstance);
    }

    private Seq<ProcedureFinding> beyond(Limit whole, Seq<Limit> stages, Comparison comparison) {
        Seq<Map<FieldId, String>> circumstances = circumstances(stages.append(whole));
        Seq<Tuple2<Excess, Map<FieldId, String>>> found = circumstances.flatMap(each -> comparison
                .of(whole, stages, each)
                .map(excess -> Tuple.of(excess, each))
                .toArray());
        return found.map(Tuple2::_1).distinct().map(excess -> {
            Seq<Map<FieldId, String>> where =
                    found.filter(each -> each._1.equals(excess)).map(Tuple2::_2);
            return finding(whole, excess, where.size() == circumstances.size() ? Array.empty() : where);
        });
    }

    /** Every combination of the words by which some limits differ. */
    private Seq<Map<FieldId, String>> circumstances(Seq<Limit> limits) {
        Seq<FieldId> fields = limits.map(Limit::allowed)
                .filter(Allowance.ByChoice.class::isInstance)
                .map(allowed -> ((Allowance.ByChoice) allowed).field())
                .distinct();
        Seq<Map<FieldId, String>> all = Array.of(HashMap.empty());
        for (FieldId field : fields) {
            Seq<String> codes = procedure
                    .field(field)
                    .filter(each -> each.type() instanceof FieldType.Choice)
                    .map(each -> ((FieldType.Choice) each.type()).codes())
                    .getOrElse(Array::empty);
            if (!codes.isEmpty() && all.size() * codes.size() <= MOST_CIRCUMSTANCES) {
                all = all.flatMap(each -> codes.map(code -> each.put(field, code)));
            }
        }
        return all;
    }

    private static TimeLimit time(Limit limit, Map<FieldId, String> circumstance) {
        if (limit.allowed() instanceof Allowance.Fixed fixed) {
            return fixed.limit();
        }
        Allowance.ByChoice choice = (Allowance.ByChoice) limit.allowed();
        return circumstance.get(choice.field()).flatMap(choice.limits()::get).getOrElse(choice.otherwise());
    }

    /** Whether so many of the one unit never end sooner than so many of the other. */
    private static boolean isComparable(LimitUnit stage, LimitUnit whole) {
        return stage == whole
                || (stage == LimitUnit.WORKING_DAYS && whole == LimitUnit.CALENDAR_DAYS)
                || (stage == LimitUnit.WORKING_HOURS && whole == LimitUnit.URGENT_HOURS);
    }

    private Option<Excess> ofStages(Limit whole, Seq<Limit> stages, Map<FieldId, String> circumstance) {
        TimeLimit most = time(whole, circumstance);
        Seq<Tuple2<Limit, TimeLimit>> comparable = stages.map(each -> Tuple.of(each, time(each, circumstance)))
                .filter(each -> isComparable(each._2.unit(), most.unit()));
        StageWalk walk = StageWalk.longest(whole, comparable, reach);
        return Option.when(walk.sum() > most.amount(), () -> new Excess(walk.stages(), walk.path(), most));
    }

    private static Option<Excess> ofAssignment(Limit whole, Seq<Limit> stages, Map<FieldId, String> circumstance) {
        TimeLimit most = time(whole, circumstance);
        TimeLimit own = time(stages.head(), circumstance);
        return Option.when(
                isComparable(own.unit(), most.unit()) && own.amount() > most.amount(),
                () -> new Excess(Array.of(Tuple.of(stages.head(), own)), Array.empty(), most));
    }

    private ProcedureFinding finding(Limit whole, Excess excess, Seq<Map<FieldId, String>> where) {
        Where at = Where.of(ProcedurePart.LIMIT, whole.id());
        Text allows = allows(whole, excess.whole(), where);
        Text stages = Called.listed(excess.stages().map(each -> timed(each._1, each._2)));
        return excess.path().isEmpty()
                ? Called.finding(
                        ProcedureFault.STAGES_BEYOND_WHOLE,
                        at,
                        "%s，而期间交办的时限更长：%s",
                        "%s, and what is given within it may take longer: %s",
                        allows,
                        stages)
                : Called.finding(
                        ProcedureFault.STAGES_BEYOND_WHOLE,
                        at,
                        "%s，而其内各阶段合计更长：%s，途经%s",
                        "%s, and the stages within it take longer together: %s, on the way %s",
                        allows,
                        stages,
                        through(excess.path()));
    }

    private Text allows(Limit whole, TimeLimit time, Seq<Map<FieldId, String>> where) {
        Text name = called.limit(whole.id());
        String chinese = name.chinese() + "为" + time.inWords().chinese();
        String english = name.english() + " allows " + time.inWords().english();
        if (where.isEmpty()) {
            return Text.of(chinese, english);
        }
        Seq<Text> circumstances = where.map(this::inWords);
        return Text.of(
                chinese + "（" + circumstances.map(Text::chinese).mkString("；或") + "）",
                english + " where " + circumstances.map(Text::english).mkString(", or "));
    }

    private Text inWords(Map<FieldId, String> circumstance) {
        Seq<Text> words = circumstance.toArray().sortBy(Tuple2::_1).map(each -> {
            Text field = names.field(each._1);
            Text word = names.choice(each._1, each._2);
            return Text.of(
                    field.chinese() + "为" + word.quoted().chinese(),
                    field.english() + " is " + word.quoted().english());
        });
        return Text.of(
                words.map(Text::chinese).mkString("，"), words.map(Text::english).mkString(" and "));
    }

    private Text timed(Limit limit, TimeLimit time) {
        Text name = called.limit(limit.id());
        return Text.of(
                name.chinese() + time.inWords().chinese(),
                name.english() + " " + time.inWords().english());
    }

    private Text through(Seq<StateId> path) {
        return Text.of(
                "“" + path.map(each -> names.state(each).chinese()).mkString("→") + "”",
                '"' + path.map(each -> names.state(each).english()).mkString(" → ") + '"');
    }
}
