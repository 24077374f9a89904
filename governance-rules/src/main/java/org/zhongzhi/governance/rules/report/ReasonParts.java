package org.zhongzhi.governance.rules.report;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.Role;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Reason;

/** What each reason speaks of. */
final class ReasonParts {
    private ReasonParts() {}

    static ReportedReason of(Reason reason, Option<Case> standing) {
        ReportedReason.Builder parts =
                ReportedReason.builder().type(reason.code()).text(reason.words());
        if (!ofFields(reason, parts) && !ofOrder(reason, standing, parts)) {
            ofActions(reason, parts);
        }
        return parts.build();
    }

    private static boolean ofFields(Reason reason, ReportedReason.Builder parts) {
        if (reason instanceof Reason.Missing missing) {
            parts.field(Option.some(missing.field().id()));
        } else if (reason instanceof Reason.Misfit misfit) {
            parts.field(Option.some(misfit.field().id()));
        } else if (reason instanceof Reason.LookedUp lookedUp) {
            parts.field(Option.some(lookedUp.field().id()));
        } else if (reason instanceof Reason.NotFound notFound) {
            parts.field(Option.some(notFound.field().id()));
        } else if (reason instanceof Reason.NotTaken notTaken) {
            parts.action(Option.some(notTaken.action().id())).field(Option.some(notTaken.field()));
        } else {
            return false;
        }
        return true;
    }

    private static boolean ofOrder(Reason reason, Option<Case> standing, ReportedReason.Builder parts) {
        if (reason instanceof Reason.Stale stale) {
            parts.seen(Option.some(stale.seen()))
                    .since(standing.toArray()
                            .flatMap(Case::history)
                            .drop(stale.seen())
                            .map(ReportedEvent::of));
        } else if (reason instanceof Reason.Ahead ahead) {
            parts.seen(Option.some(ahead.seen())).version(Option.some(ahead.version()));
        } else if (reason instanceof Reason.IdTaken taken) {
            parts.number(Option.some(taken.event().number()))
                    .action(Option.some(taken.event().action().action()));
        } else if (reason instanceof Reason.Backwards backwards) {
            parts.at(Option.some(backwards.at())).last(Option.some(backwards.last()));
        } else if (reason instanceof Reason.OtherProcedure other) {
            parts.procedure(Option.some(other.procedure())).version(Option.some(other.version()));
        } else {
            return false;
        }
        return true;
    }

    private static void ofActions(Reason reason, ReportedReason.Builder parts) {
        if (reason instanceof Reason.UnknownAction unknown) {
            parts.action(Option.some(unknown.action())).procedure(Option.some(unknown.procedure()));
        } else if (reason instanceof Reason.Opening opening) {
            parts.action(Option.some(opening.action().id()));
        } else if (reason instanceof Reason.NotNow notNow) {
            parts.action(Option.some(notNow.action().id()))
                    .state(Option.some(notNow.state().id()))
                    .possible(notNow.possible().map(ActionKind::id));
        } else if (reason instanceof Reason.NoRole noRole) {
            parts.action(Option.some(noRole.action().id()))
                    .roles(noRole.needed().map(Role::id));
        } else if (reason instanceof Reason.NotTheOne notTheOne) {
            parts.roles(Array.of(notTheOne.role().id()));
        } else if (reason instanceof Reason.NoAssignment none) {
            parts.action(Option.some(none.action().id())).number(Option.when(none.number() > 0, none.number()));
        } else if (reason instanceof Reason.AssignmentNotNow notNow) {
            parts.action(Option.some(notNow.action().id()))
                    .number(Option.some(notNow.assignment().number()))
                    .state(Option.some(notNow.assignment().state().id()));
        }
    }
}
