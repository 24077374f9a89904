package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Seq;
import org.zhongzhi.governance.model.casework.Procedure;

/**
 * Finds what is wrong with a procedure whatever happens in its cases.
 *
 * <pre>{@code
 * ProcedureLint.of(procedure).forEach(finding -> System.out.println(finding.message().english()));
 * }</pre>
 *
 * <p>Any procedure that can be held can be looked through, also one that no {@link Casework} takes because it names what it does
 * not have.
 *
 * <p><b>Nothing is guessed.</b> What is reported is so. A state is said to be out of reach only if no series of ways leads to it
 * even where every guard that could hold does, and a guard is said never to hold only if that follows from what the fields take,
 * what the action gives, and the numbers that are set. What needs the states of several assignments at once to be seen, and what
 * cannot be decided within a bounded number of steps, is not reported. Settings count as they are set: look at
 * {@link Procedure#with(String, long)} for other numbers.
 *
 * <p><b>Limits of stages</b> are added up along each way through the states of a limit of the whole that visits no state twice,
 * for each word by which the limits differ. Only times that can be compared are added: those in the unit of the whole, and those
 * in working days or hours within a whole in calendar days or hours on the clock, since they never end sooner. Pauses and
 * extensions are left out.
 */
public final class ProcedureLint {
    private ProcedureLint() {}

    /**
     * What is wrong with a procedure.
     *
     * @param procedure the procedure
     * @return the findings: names that are not declared first, then by states, assignments, actions, roles and limits, each in
     *     the order of the procedure; none if nothing was found. Where no case can be opened, roles and limits are left out
     */
    public static Seq<ProcedureFinding> of(Procedure procedure) {
        RouteFindings routes = RouteFindings.of(procedure);
        Reach reach = Reach.of(procedure, routes.open());
        Seq<ProcedureFinding> first = undeclared(procedure)
                .appendAll(new StateFindings(procedure, reach).all())
                .appendAll(routes.findings());
        if (!reach.isEverReached()) {
            return first;
        }
        return first.appendAll(new RoleFindings(procedure, reach).all())
                .appendAll(new LimitFindings(procedure, reach).all());
    }

    private static Seq<ProcedureFinding> undeclared(Procedure procedure) {
        Called called = new Called(procedure);
        return Undeclared.in(procedure)
                .map(gap -> Called.finding(
                        ProcedureFault.UNDECLARED,
                        gap.where(),
                        "%s引用了办理流程没有的%s“" + gap.code() + "”",
                        "%s names the %s " + gap.code() + ", which the procedure does not have",
                        called.at(gap.where()),
                        gap.kind()))
                .toArray();
    }
}
