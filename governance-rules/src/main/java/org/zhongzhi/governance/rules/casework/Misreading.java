package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.zhongzhi.governance.model.casework.Allowance;
import org.zhongzhi.governance.model.casework.Field;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldType;
import org.zhongzhi.governance.model.casework.Guard;
import org.zhongzhi.governance.model.casework.Limit;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.rules.casework.ProcedureFinding.Where;

/** What is wrong with how a procedure reads its fields. */
final class Misreading {
    private final Procedure procedure;
    private final Called called;
    private final Where where;

    private Misreading(Procedure procedure, Where where) {
        this.procedure = procedure;
        this.called = new Called(procedure);
        this.where = where;
    }

    /** What is wrong with what a way reads, in its guard and in its effects. */
    static Seq<ProcedureFinding> of(Procedure procedure, Route route) {
        Misreading found = new Misreading(procedure, route.where());
        return conditions(route.way().guard())
                .flatMap(each -> of(procedure, route, each))
                .appendAll(route.way().effects().flatMap(Reading::of).flatMap(each -> found.in(route, each)))
                .distinct();
    }

    /** What is wrong with what a single condition of a way reads. */
    static Seq<ProcedureFinding> of(Procedure procedure, Route route, Guard condition) {
        Misreading found = new Misreading(procedure, route.where());
        Seq<ProcedureFinding> read = Reading.of(condition).flatMap(each -> found.in(route, each));
        if (condition instanceof Guard.OneOf oneOf) {
            return read.appendAll(found.notOffered(oneOf.field(), oneOf.codes()));
        }
        return condition instanceof Guard.Same same ? read.appendAll(found.unlike(same)) : read;
    }

    /** What is wrong with what a limit reads. */
    static Seq<ProcedureFinding> of(Procedure procedure, Limit limit) {
        if (!(limit.allowed() instanceof Allowance.ByChoice choice)) {
            return Array.empty();
        }
        Misreading found = new Misreading(procedure, Where.of(ProcedurePart.LIMIT, limit.id()));
        Reading reading = Reading.recorded(choice.field(), Reading.As.CHOICE).head();
        return found.misread(reading)
                .appendAll(reading.isGiven(procedure) ? Array.empty() : found.neverGiven(reading))
                .appendAll(found.notOffered(
                        choice.field(), choice.limits().keySet().toArray().sorted()));
    }

    private static Seq<Guard> conditions(Guard guard) {
        if (guard instanceof Guard.AllOf all) {
            return all.guards().flatMap(Misreading::conditions);
        }
        if (guard instanceof Guard.AnyOf any) {
            return any.guards().flatMap(Misreading::conditions);
        }
        return guard instanceof Guard.Stated stated ? conditions(stated.guard()) : Array.of(guard);
    }

    private Seq<ProcedureFinding> in(Route route, Reading reading) {
        return misread(reading).appendAll(reading.isGiven(procedure, route) ? Array.empty() : neverGiven(reading));
    }

    private Seq<ProcedureFinding> misread(Reading reading) {
        return procedure
                .field(reading.field())
                .filter(field -> !reading.fits(procedure))
                .map(field -> Called.finding(
                        ProcedureFault.MISREAD_FIELD,
                        where,
                        "%s把%s当作%s，而该字段的内容是%s",
                        "%s reads %s as %s, and it takes %s",
                        called.at(where),
                        called.field(field.id()),
                        reading.as().words(),
                        field.type().expected()))
                .toArray();
    }

    private Seq<ProcedureFinding> neverGiven(Reading reading) {
        if (procedure.field(reading.field()).isEmpty()) {
            return Array.empty();
        }
        return Array.of(
                reading.from() == Reading.From.ACTION
                        ? Called.finding(
                                ProcedureFault.NEVER_GIVEN,
                                where,
                                "%s用到%s，而该动作不填写此字段",
                                "%s reads %s, which the action does not take",
                                called.at(where),
                                called.field(reading.field()))
                        : Called.finding(
                                ProcedureFault.NEVER_GIVEN,
                                where,
                                "%s用到%s，而没有任何动作填写此字段",
                                "%s reads %s, which no action takes",
                                called.at(where),
                                called.field(reading.field())));
    }

    private Seq<ProcedureFinding> notOffered(FieldId id, Seq<String> codes) {
        return procedure
                .field(id)
                .map(Field::type)
                .filter(FieldType.Choice.class::isInstance)
                .map(type -> ((FieldType.Choice) type).codes())
                .toArray()
                .flatMap(offered -> codes.filter(code -> !offered.contains(code))
                        .map(code -> Called.finding(
                                ProcedureFault.NOT_OFFERED,
                                where,
                                "%s用到选项“" + code + "”，而%s只有：" + offered.mkString("、"),
                                "%s names the word " + code + ", and %s offers only: " + offered.mkString(", "),
                                called.at(where),
                                called.field(id))));
    }

    private Seq<ProcedureFinding> unlike(Guard.Same same) {
        return procedure
                .field(same.field())
                .flatMap(one -> procedure
                        .field(same.other())
                        .filter(other ->
                                !one.type().getClass().equals(other.type().getClass()))
                        .map(other -> Called.finding(
                                ProcedureFault.MISREAD_FIELD,
                                where,
                                "%s要求%s与%s一致，而两者内容不同类",
                                "%s wants %s and %s to be the same, and they take different things",
                                called.at(where),
                                called.field(one.id()),
                                called.field(other.id()))))
                .toArray();
    }
}
