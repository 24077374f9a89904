package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.Guard;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.casework.ProcedureFinding.Where;

/** What is wrong with the ways of actions in themselves, and which of them are open to be taken. */
final class RouteFindings {
    private final Procedure procedure;
    private final Called called;
    private final List<ProcedureFinding> findings = new ArrayList<>();
    private final List<Route> open = new ArrayList<>();

    private RouteFindings(Procedure procedure) {
        this.procedure = procedure;
        this.called = new Called(procedure);
    }

    static RouteFindings of(Procedure procedure) {
        RouteFindings search = new RouteFindings(procedure);
        procedure.actions().forEach(search::look);
        return search;
    }

    Seq<ProcedureFinding> findings() {
        return Array.ofAll(findings);
    }

    /** The ways that somebody may take somewhere, as far as is known of a way by itself. */
    Seq<Route> open() {
        return Array.ofAll(open);
    }

    private void look(ActionKind action) {
        Where where = Where.of(ProcedurePart.ACTION, action.id());
        if (action.transitions().isEmpty()) {
            add(
                    ProcedureFault.NEVER_TAKEN,
                    where,
                    "%s没有任何路径，永远不能进行",
                    "%s has no way in which it may go, and can never be done");
        } else if (action.transitions().forAll(way -> way.roles().isEmpty())) {
            noRole(where);
        }
        Route.of(action).forEach(this::look);
    }

    private void look(Route route) {
        findings.addAll(Misreading.of(procedure, route).asJava());
        boolean isForNobody = route.way().roles().isEmpty();
        if (isForNobody
                && route.action().transitions().exists(way -> !way.roles().isEmpty())) {
            noRole(route.where());
        }
        if (!isPossible(route) || isForNobody) {
            return;
        }
        Seq<Route> before = Shadow.over(route, open());
        if (before.isEmpty()) {
            open.add(route);
        } else {
            Seq<Integer> numbers = before.map(Route::number);
            add(
                    ProcedureFault.SHADOWED,
                    route.where(),
                    "%s永远轮不到：凡能走该路径之处，总先走第" + numbers.mkString("、") + "条路径",
                    "%s is never taken: wherever it could be, way " + numbers.mkString(", ") + " comes first");
        }
    }

    private void noRole(Where where) {
        add(ProcedureFault.NO_ROLE, where, "%s没有任何角色可以进行", "%s is for no role");
    }

    private boolean isPossible(Route route) {
        if (route.opens() && route.action().on().isDefined()) {
            add(
                    ProcedureFault.NEVER_TAKEN,
                    route.where(),
                    "%s永远不能进行：针对交办的动作不能发起案件",
                    "%s can never be taken: what is done on an assignment cannot open a case");
            return false;
        }
        if (route.action().on().isDefined() && route.way().assignmentIn().isEmpty()) {
            add(
                    ProcedureFault.NEVER_TAKEN,
                    route.where(),
                    "%s永远不能进行：没有列出交办在哪些环节可以进行",
                    "%s can never be taken: it names no state of the assignment in which it may be");
            return false;
        }
        Guard guard = route.way().guard();
        GuardSearch forgiving = new GuardSearch(procedure, route, true);
        if (!forgiving.canHold(guard)) {
            Text core = words(core(guard, forgiving));
            findings.add(Called.finding(
                    ProcedureFault.GUARD_NEVER_HOLDS,
                    route.where(),
                    "%s的条件不可能成立：%s",
                    "the guard of %s can never hold: %s",
                    called.at(route.where()),
                    core));
            return false;
        }
        return new GuardSearch(procedure, route, false).canHold(guard);
    }

    /** As few parts of a guard as cannot hold together. */
    private static Guard core(Guard guard, GuardSearch search) {
        Seq<Guard> parts = parts(guard);
        for (Guard each : parts) {
            Seq<Guard> fewer = parts.remove(each);
            if (!search.canHold(new Guard.AllOf(fewer))) {
                parts = fewer;
            }
        }
        return parts.size() == 1 ? parts.head() : new Guard.AllOf(parts);
    }

    private static Seq<Guard> parts(Guard guard) {
        return guard instanceof Guard.AllOf all ? all.guards().flatMap(RouteFindings::parts) : Array.of(guard);
    }

    private Text words(Guard guard) {
        Names names = new Names(procedure);
        return new Conditions(names, new Quantities(names, new Slots()))
                .of(guard)
                .words();
    }

    private void add(ProcedureFault fault, Where where, String chinese, String english) {
        findings.add(Called.finding(fault, where, chinese, english, called.at(where)));
    }
}
