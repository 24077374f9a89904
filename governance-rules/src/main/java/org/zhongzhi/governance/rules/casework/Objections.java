package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.Field;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Fields;
import org.zhongzhi.governance.model.casework.Role;
import org.zhongzhi.governance.model.time.WorkingCalendar;
import org.zhongzhi.governance.model.value.Text;

/** Gathers every reason against an action, once it is known that there is one or when it is asked beforehand. */
final class Objections {
    private final Machine machine;
    private final WorkingCalendar calendar;
    private final Observer observer;
    private final @Nullable Case before;
    private final Action asked;

    Objections(Machine machine, WorkingCalendar calendar, Observer observer, @Nullable Case before, Action asked) {
        this.machine = machine;
        this.calendar = calendar;
        this.observer = observer;
        this.before = before;
        this.asked = asked;
    }

    Refusal refusal() {
        List<Reason> reasons = new ArrayList<>();
        order(reasons);
        Doing doing = machine.doing(asked.action());
        if (doing == null) {
            reasons.add(
                    new Reason.UnknownAction(asked.action(), machine.procedure().id()));
        } else if (reasons.stream().noneMatch(Reason.OtherProcedure.class::isInstance)) {
            doing.reasonsAgainst(asked.fields(), reasons);
            Fields fields = observed(doing, reasons);
            ways(doing, fields, false, reasons);
        }
        return new Refusal(before, asked, Array.ofAll(reasons));
    }

    /** The reasons that stand whatever the action is going to give. */
    Seq<Reason> beforehand() {
        List<Reason> reasons = new ArrayList<>();
        order(reasons);
        Doing doing = machine.doing(asked.action());
        if (doing != null) {
            ways(doing, asked.fields(), true, reasons);
        }
        return Array.ofAll(reasons);
    }

    boolean dependsOnFields() {
        Doing doing = machine.doing(asked.action());
        if (doing == null) {
            return false;
        }
        Assignment assignment = Casework.assignmentOf(before, doing, asked);
        Scene scene = scene(asked.fields(), true, assignment);
        return Array.of(doing.waysFrom(before))
                .filter(each -> each.fits(assignment) && each.isFor(asked.actor(), before, assignment))
                .find(each -> each.condition() == null || each.condition().in(scene) != Verdict.FAILS)
                .exists(each -> each.condition() != null && each.condition().in(scene) == Verdict.OPEN);
    }

    private void order(List<Reason> reasons) {
        if (before == null) {
            if (asked.seen() > 0) {
                reasons.add(new Reason.Ahead(asked.seen(), 0));
            }
            return;
        }
        if (before.machine() != machine && !before.procedure().equals(machine.procedure())) {
            reasons.add(new Reason.OtherProcedure(
                    before.procedure().id(), before.procedure().version()));
        }
        if (asked.seen() > before.version()) {
            reasons.add(new Reason.Ahead(asked.seen(), before.version()));
        } else if (asked.seen() >= 0 && asked.seen() < before.version()) {
            reasons.add(new Reason.Stale(asked.seen(), before.eventsSince(asked.seen())));
        }
        if (asked.at().isBefore(before.lastEvent().action().at())) {
            reasons.add(
                    new Reason.Backwards(asked.at(), before.lastEvent().action().at()));
        }
    }

    private Fields observed(Doing doing, List<Reason> reasons) {
        Fields fields = asked.fields();
        for (Field each : doing.observed()) {
            Option<FieldValue> found = observer.observe(each.observed().get(), before, asked);
            if (found.exists(each.type()::accepts)) {
                fields = fields.with(each.id(), found.get());
            } else {
                reasons.add(new Reason.NotFound(each));
            }
        }
        for (Field each : doing.observedIfFound()) {
            Option<FieldValue> found = observer.observe(each.observed().get(), before, asked);
            if (found.exists(each.type()::accepts)) {
                fields = fields.with(each.id(), found.get());
            }
        }
        return fields;
    }

    private void ways(Doing doing, Fields fields, boolean open, List<Reason> reasons) {
        Way[] ways = doing.waysFrom(before);
        if (ways.length == 0) {
            reasons.add(notNow(doing));
            return;
        }
        Assignment assignment = Casework.assignmentOf(before, doing, asked);
        if (doing.on() == null ? asked.assignment() != 0 : assignment == null) {
            reasons.add(new Reason.NoAssignment(doing.kind(), asked.assignment(), Option.of(doing.on())));
            return;
        }
        Seq<Way> fitting = Array.of(ways).filter(each -> each.fits(assignment));
        if (fitting.isEmpty() && assignment != null) {
            reasons.add(new Reason.AssignmentNotNow(doing.kind(), assignment));
            return;
        }
        Seq<Way> mine = fitting.filter(each -> each.isFor(asked.actor(), before, assignment));
        if (mine.isEmpty()) {
            roles(doing, fitting, reasons);
        }
        Scene scene = scene(fields, open, assignment);
        Seq<Way> judged = mine.isEmpty() ? fitting : mine;
        if (judged.forAll(each -> each.condition() != null && each.condition().in(scene) == Verdict.FAILS)) {
            judged.flatMap(each -> each.condition() == null
                            ? Array.<Text>empty()
                            : each.condition().unmet(scene))
                    .distinct()
                    .forEach(each -> reasons.add(new Reason.Unmet(each)));
        }
    }

    private Reason notNow(Doing doing) {
        if (before == null) {
            return new Reason.Opening(doing.kind(), false);
        }
        boolean onlyOpens =
                Array.of(doing.ways()).forAll(each -> Array.of(doing.opening()).contains(each));
        if (onlyOpens) {
            return new Reason.Opening(doing.kind(), true);
        }
        Seq<ActionKind> possible = machine.doings()
                .filter(each -> each.waysFrom(before).length > 0)
                .map(Doing::kind);
        return new Reason.NotNow(doing.kind(), before.state(), possible);
    }

    /** Who has a role and is not the one it takes learns that; who has none learns which there are. */
    private void roles(Doing doing, Seq<Way> ways, List<Reason> reasons) {
        Seq<Role> needed = LinkedHashSet.ofAll(ways.flatMap(each -> Array.of(each.roles())))
                .toArray();
        Seq<Role> held = needed.filter(each -> Way.has(asked.actor(), each.id()));
        if (held.isEmpty()) {
            reasons.add(new Reason.NoRole(doing.kind(), needed));
        } else {
            held.forEach(each -> reasons.add(new Reason.NotTheOne(each)));
        }
    }

    private Scene scene(Fields fields, boolean open, @Nullable Assignment assignment) {
        return new Scene(before, asked.at(), fields, open, assignment, calendar);
    }
}
