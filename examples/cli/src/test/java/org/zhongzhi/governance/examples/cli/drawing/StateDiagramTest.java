package org.zhongzhi.governance.examples.cli.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.examples.cli.drawing.StateDiagram.Arrow;
import org.zhongzhi.governance.examples.cli.drawing.StateDiagram.Figure;
import org.zhongzhi.governance.examples.cli.drawing.StateDiagram.Node;
import org.zhongzhi.governance.examples.cli.drawing.StateDiagram.Shape;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.casework.Transition;
import org.zhongzhi.governance.rules.procedures.Procedures;

class StateDiagramTest {
    private static final StateDiagram WHISTLE = StateDiagram.of(Procedures.whistle(), Locale.SIMPLIFIED_CHINESE);
    private static final Figure CASE = WHISTLE.figures().head();

    @Test
    void a_diagram_has_a_figure_of_the_case_and_one_of_each_kind_of_assignment() {
        assertThat(WHISTLE.title()).isEqualTo("吹哨报到");
        assertThat(WHISTLE.figures().map(Figure::title)).containsExactly("案件", "响应任务");
        assertThat(CASE.nodes().map(Node::label))
                .containsExactly("", "已吹哨", "已核定", "已召集", "联合处置中", "已解决", "已评价", "不予召集", "已撤回");
        assertThat(WHISTLE.figures().last().nodes().map(Node::shape))
                .containsExactly(Shape.START, Shape.OPEN, Shape.OPEN, Shape.SETTLED, Shape.SETTLED, Shape.END);
    }

    @Test
    void an_arrow_says_what_is_done_and_who_may_do_it() {
        assertThat(arrow(CASE, "", "blown").labels()).containsExactly("吹哨（街道）");
        assertThat(arrow(CASE, "called", "handling").labels()).containsExactly("报到（被召集单位）");
    }

    @Test
    void several_actions_between_two_states_share_an_arrow_and_several_ways_of_one_a_line() {
        Figure task = WHISTLE.figures().last();
        Figure order = StateDiagram.of(Procedures.serviceOrder(), Locale.ENGLISH)
                .figures()
                .head();

        assertThat(arrow(task, "reported", "released").labels()).containsExactly("解除任务（街道）", "确认解决（街道）");
        assertThat(arrow(order, "done", "confirmed").labels()).containsExactly("confirm (resident, community)");
    }

    @Test
    void what_follows_from_work_being_done_is_an_arrow_by_itself() {
        assertThat(CASE.arrows().filter(Arrow::byItself))
                .containsExactly(new Arrow("handling", "resolved", Array.of("响应任务（主办协办均办结）"), true));
    }

    @Test
    void what_is_done_without_leaving_a_state_stands_inside_it() {
        assertThat(CASE.nodes().find(node -> node.id().equals("handling")).get().inside())
                .containsExactly("报到", "处置完毕", "解除任务", "督办");
    }

    @Test
    void assignments_begin_where_they_are_given_or_given_anew() {
        Figure works = StateDiagram.of(Procedures.microProject(), Locale.ENGLISH)
                .figures()
                .last();

        assertThat(arrow(works, "", "given").labels())
                .containsExactly("commission (community)", "send back for rework (residents who inspect)");
        assertThat(arrow(works, "given", "taken-back").labels()).containsExactly("cancel (subdistrict)");
    }

    @Test
    void what_the_procedure_names_and_does_not_have_is_left_out() {
        Transition astray = Transition.builder()
                .in(Array.of(StateId.of("blown")))
                .to(Option.some(StateId.of("nowhere")))
                .roles(Array.empty())
                .build();
        Procedure procedure = Procedure.builder()
                .from(Procedures.whistle())
                .actions(Procedures.whistle()
                        .actions()
                        .map(action -> ActionKind.builder()
                                .from(action)
                                .transitions(action.transitions().append(astray))
                                .build()))
                .build();

        assertThat(StateDiagram.of(procedure, Locale.SIMPLIFIED_CHINESE)).isEqualTo(WHISTLE);
    }

    private static Arrow arrow(Figure figure, String from, String to) {
        return figure.arrows()
                .find(each -> each.from().equals(from) && each.to().equals(to))
                .get();
    }
}
