package org.zhongzhi.governance.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.casework.Sketch.BODY;
import static org.zhongzhi.governance.rules.casework.Sketch.CLERK;
import static org.zhongzhi.governance.rules.casework.Sketch.NUMBER;
import static org.zhongzhi.governance.rules.casework.Sketch.OTHER;
import static org.zhongzhi.governance.rules.casework.Sketch.SORT;
import static org.zhongzhi.governance.rules.casework.Sketch.SURE;
import static org.zhongzhi.governance.rules.casework.Sketch.action;
import static org.zhongzhi.governance.rules.casework.Sketch.actions;
import static org.zhongzhi.governance.rules.casework.Sketch.begin;
import static org.zhongzhi.governance.rules.casework.Sketch.way;
import static org.zhongzhi.governance.rules.casework.Sketch.with;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.Guard;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.casework.Term;
import org.zhongzhi.governance.model.casework.Transition;
import org.zhongzhi.governance.model.value.Text;

class ProcedureLintShadowTest {
    private static final Term N = Term.given(NUMBER);
    private static final Term M = Term.given(OTHER);

    @Test
    void a_way_after_one_that_is_always_taken_first_is_reported() {
        Procedure broken = finishing(
                way("begun", "over", "clerk", N.atLeast(Term.of(2))),
                way("begun", "over", "clerk", N.atLeast(Term.of(3)).and(Guard.says(SURE, true))));

        ProcedureFinding finding = first(broken);
        assertThat(ProcedureLint.of(broken)).hasSize(1);
        assertThat(finding.fault()).isEqualTo(ProcedureFault.SHADOWED);
        assertThat(finding.message())
                .isEqualTo(
                        Text.of(
                                "动作“动作finish”（finish）的第2条路径永远轮不到：凡能走该路径之处，总先走第1条路径。",
                                "Way 2 of action \"act finish\" (finish) is never taken: wherever it could be, way 1 comes first."));
    }

    @Test
    void a_way_is_left_over_unless_an_earlier_one_is_plainly_the_wider() {
        Guard sort = Guard.oneOf(SORT, "plain");
        Guard wide = Guard.oneOf(SORT, "plain", "urgent");

        shadowed(Guard.none(), sort);
        shadowed(wide, sort);
        shadowed(Guard.anyOf(sort, Guard.says(SURE, true)), sort);
        shadowed(wide, Guard.anyOf(sort, Guard.oneOf(SORT, "urgent")));
        shadowed(sort.stating("一般", "plain"), sort);
        shadowed(N.moreThan(Term.of(2)), N.atLeast(Term.of(3)));
        shadowed(N.atLeast(Term.of(3)), N.moreThan(Term.of(2)));
        shadowed(N.atMost(Term.of(3)), N.exactly(Term.of(3)));
        shadowed(N.lessThan(Term.of(4)), N.atMost(Term.of(3)));
        shadowed(N.atMost(Term.of(3)), N.lessThan(Term.of(4)));
        shadowed(N.exactly(Term.of(3)), N.exactly(Term.of(3)));
        open(sort, Guard.none());
        open(sort, wide);
        open(N.atLeast(Term.of(3)), N.atLeast(Term.of(2)));
        open(N.atLeast(Term.of(3)), N.atMost(Term.of(4)));
        open(N.atLeast(Term.of(3)), M.atLeast(Term.of(4)));
        open(N.exactly(Term.of(3)), N.atLeast(Term.of(3)));
        open(N.atLeast(M), N.atLeast(Term.of(10)));
    }

    @Test
    void a_way_in_another_state_or_for_another_role_is_not_shadowed() {
        State later = State.open("later", "稍后", "later");
        ActionKind defer = action("defer", way("begun", "later", "clerk")).build();
        Procedure elsewhere = with(each -> each.states(Array.of(Sketch.BEGUN, later, Sketch.OVER))
                .actions(actions(
                        begin(),
                        defer,
                        action("finish", way("begun", "over", "clerk"), way("later", "over", "clerk"))
                                .build())));
        Procedure other = with(each -> each.roles(Array.of(CLERK, Sketch.CHIEF))
                .actions(actions(
                        begin(),
                        action("finish", way("begun", "over", "clerk"), way("begun", "over", "chief"))
                                .build())));

        assertThat(faults(elsewhere)).isEmpty();
        assertThat(faults(other)).isEmpty();
        assertThat(BODY.id()).isNotEqualTo(CLERK.id());
    }

    private static void shadowed(Guard first, Guard second) {
        assertThat(faults(finishing(way("begun", "over", "clerk", first), way("begun", "over", "clerk", second))))
                .containsExactly(ProcedureFault.SHADOWED);
    }

    private static void open(Guard first, Guard second) {
        assertThat(faults(finishing(way("begun", "over", "clerk", first), way("begun", "over", "clerk", second))))
                .isEmpty();
    }

    private static Procedure finishing(Transition... ways) {
        return with(each -> each.actions(actions(begin(), action("finish", ways).build())));
    }

    private static ProcedureFinding first(Procedure procedure) {
        Seq<ProcedureFinding> ofActions =
                ProcedureLint.of(procedure).filter(each -> each.where().part() == ProcedurePart.ACTION);
        assertThat(ofActions).isNotEmpty();
        return ofActions.head();
    }

    private static Seq<ProcedureFault> faults(Procedure procedure) {
        return ProcedureLint.of(procedure).map(ProcedureFinding::fault);
    }
}
