package org.zhongzhi.governance.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.AssignmentKind;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.rules.procedures.Procedures;

class ProcedureLintLawsTest {
    /** A shipped procedure without some of its parts, each of which is numbered through all sorts of parts. */
    @Provide
    Arbitrary<Procedure> torn() {
        return Arbitraries.of(Procedures.all().toJavaList())
                .flatMap(procedure -> Arbitraries.integers()
                        .between(0, 200)
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(12)
                        .map(numbers -> without(procedure, HashSet.ofAll(numbers))));
    }

    @Property(tries = 250)
    void whatever_is_torn_out_of_a_shipped_procedure_the_lint_looks_through_the_rest(@ForAll("torn") Procedure torn) {
        Seq<ProcedureFinding> findings = ProcedureLint.of(torn);

        assertThat(findings).isEqualTo(ProcedureLint.of(torn)).doesNotHaveDuplicates();
        assertThat(findings.exists(each -> each.fault() == ProcedureFault.UNDECLARED))
                .isEqualTo(!Undeclared.in(torn).isEmpty());
    }

    /** Guards are left out of account, so that this finds at least what the lint finds, and as much where nothing is wrong. */
    @Property(tries = 250)
    void a_state_that_is_not_reported_as_out_of_reach_is_come_to_by_walking(@ForAll("torn") Procedure torn) {
        Seq<ProcedureFinding> findings = ProcedureLint.of(torn);
        boolean neverOpened = findings.exists(each -> each.fault() == ProcedureFault.NEVER_OPENED);
        Seq<StateId> reported = findings.filter(each -> each.fault() == ProcedureFault.UNREACHABLE
                        && each.where().part() == ProcedurePart.STATE)
                .map(each -> StateId.of(each.where().code()));
        Set<StateId> said = neverOpened
                ? HashSet.empty()
                : HashSet.ofAll(torn.states().map(State::id)).removeAll(reported);

        assertThat(walked(torn)).containsAll(said);
    }

    @Property(tries = 6)
    void every_state_of_a_shipped_procedure_is_come_to_by_walking(@ForAll("shipped") Procedure procedure) {
        assertThat(walked(procedure)).containsAll(procedure.states().map(State::id));
    }

    @Provide
    Arbitrary<Procedure> shipped() {
        return Arbitraries.of(Procedures.all().toJavaList());
    }

    /** The states to which a case can go from where it can be, over and over, whatever the guards say. */
    private static Set<StateId> walked(Procedure procedure) {
        Set<StateId> known = HashSet.empty();
        Set<StateId> next = ways(procedure)
                .filter(way -> way.in().isEmpty())
                .flatMap(way -> way.to())
                .toSet();
        while (!known.containsAll(next)) {
            known = known.union(next);
            Set<StateId> here = known;
            next = ways(procedure)
                    .filter(way -> way.in().exists(here::contains))
                    .flatMap(way -> way.to())
                    .appendAll(procedure
                            .assignments()
                            .flatMap(AssignmentKind::join)
                            .filter(join -> here.contains(join.from()))
                            .map(AssignmentKind.Join::to))
                    .toSet();
        }
        return known;
    }

    private static Seq<org.zhongzhi.governance.model.casework.Transition> ways(Procedure procedure) {
        return procedure.actions().flatMap(ActionKind::transitions);
    }

    private static Procedure without(Procedure procedure, Set<Integer> numbers) {
        int[] next = {0};
        Seq<State> states = kept(procedure.states(), numbers, next);
        return Procedure.builder()
                .from(procedure)
                .states(states.isEmpty() ? procedure.states() : states)
                .actions(kept(procedure.actions(), numbers, next)
                        .map(action -> ActionKind.builder()
                                .from(action)
                                .transitions(kept(action.transitions(), numbers, next))
                                .required(kept(action.required(), numbers, next))
                                .build()))
                .roles(kept(procedure.roles(), numbers, next))
                .fields(kept(procedure.fields(), numbers, next))
                .settings(kept(procedure.settings(), numbers, next))
                .assignments(kept(procedure.assignments(), numbers, next))
                .limits(kept(procedure.limits(), numbers, next))
                .build();
    }

    private static <T> Seq<T> kept(Seq<T> parts, Set<Integer> numbers, int[] next) {
        Array<T> all = parts.toArray();
        int first = next[0];
        next[0] += all.size();
        return all.zipWithIndex()
                .filter(each -> !numbers.contains(first + each._2))
                .map(each -> each._1);
    }
}
