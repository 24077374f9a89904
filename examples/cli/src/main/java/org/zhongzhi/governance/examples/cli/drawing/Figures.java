package org.zhongzhi.governance.examples.cli.drawing;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;
import org.zhongzhi.governance.examples.cli.drawing.StateDiagram.Arrow;
import org.zhongzhi.governance.examples.cli.drawing.StateDiagram.Figure;
import org.zhongzhi.governance.examples.cli.drawing.StateDiagram.Node;
import org.zhongzhi.governance.examples.cli.drawing.StateDiagram.Shape;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.AssignmentKind;
import org.zhongzhi.governance.model.casework.Effect;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.casework.StateKind;
import org.zhongzhi.governance.model.casework.Transition;
import org.zhongzhi.governance.model.value.Text;

/** Reads figures out of a procedure. Ways of several actions between the same two states become one arrow with a line for each. */
final class Figures {
    private static final String START = "";

    private final Procedure procedure;
    private final Locale locale;

    Figures(Procedure procedure, Locale locale) {
        this.procedure = procedure;
        this.locale = locale;
    }

    /** That an action leads from one state to another, for some roles. */
    private record Step(String from, String to, ActionKind action, Seq<RoleId> roles) {
        Tuple2<String, String> ends() {
            return Tuple.of(from, to);
        }
    }

    Figure ofCase() {
        Seq<Step> steps = ways().flatMap(way -> way._2
                .to()
                .toArray()
                .flatMap(to -> from(way._2.in()).map(from -> new Step(from, to.value(), way._1, way._2.roles()))));
        Seq<Arrow> joins = procedure
                .assignments()
                .flatMap(kind -> kind.join()
                        .map(join -> new Arrow(
                                join.from().value(),
                                join.to().value(),
                                Array.of(bracketed(
                                        kind.label(), Array.of(join.policy().label()))),
                                true)));
        Seq<Node> nodes = procedure.states().toArray().map(state -> node(state, staying(state.id())));
        return figure("", Text.of("案件", "case"), nodes, arrows(steps).appendAll(joins));
    }

    Figure ofAssignment(AssignmentKind kind) {
        Seq<Step> moved = ways().filter(way -> way._1.on().contains(kind.id()))
                .flatMap(way -> way._2
                        .assignmentTo()
                        .toArray()
                        .flatMap(to -> way._2
                                .assignmentIn()
                                .map(from -> new Step(from.value(), to.value(), way._1, way._2.roles()))));
        Seq<Step> brought = ways().flatMap(way -> way._2
                .effects()
                .toArray()
                .flatMap(effect -> steps(kind, effect))
                .map(ends -> new Step(ends._1, ends._2, way._1, way._2.roles())));
        Seq<Node> nodes = kind.states().toArray().map(state -> node(state, Array.empty()));
        return figure(kind.id().value(), kind.label(), nodes, arrows(moved.appendAll(brought)));
    }

    private Figure figure(String id, Text title, Seq<Node> states, Seq<Arrow> arrows) {
        Seq<Node> nodes = states.prepend(new Node(START, "", Shape.START, Array.empty()));
        Seq<String> known = nodes.map(Node::id);
        return new Figure(
                id,
                title.in(locale),
                nodes,
                arrows.filter(arrow -> known.contains(arrow.from()) && known.contains(arrow.to())));
    }

    private Seq<Tuple2<ActionKind, Transition>> ways() {
        return procedure
                .actions()
                .toArray()
                .flatMap(action -> action.transitions().map(way -> Tuple.of(action, way)));
    }

    private static Seq<String> from(Seq<StateId> states) {
        return states.isEmpty() ? Array.of(START) : states.map(StateId::value);
    }

    /** Where an effect brings assignments of a kind. */
    private static Seq<Tuple2<String, String>> steps(AssignmentKind kind, Effect effect) {
        String first = kind.states().head().id().value();
        if ((effect instanceof Effect.Assign assign && assign.kind().equals(kind.id()))
                || (effect instanceof Effect.Renew renew && renew.kind().equals(kind.id()))) {
            return Array.of(Tuple.of(START, first));
        }
        if (effect instanceof Effect.Move move && move.kind().equals(kind.id())) {
            return Array.of(Tuple.of(move.from().value(), move.to().value()));
        }
        if (effect instanceof Effect.Withdraw withdraw && withdraw.kind().equals(kind.id())) {
            return kind.states()
                    .filter(state -> state.kind() == StateKind.OPEN)
                    .map(state -> Tuple.of(state.id().value(), withdraw.state().value()));
        }
        return Array.empty();
    }

    private Node node(State state, Seq<String> inside) {
        Shape shape = switch (state.kind()) {
            case OPEN -> Shape.OPEN;
            case SETTLED -> Shape.SETTLED;
            case END -> Shape.END;
        };
        return new Node(state.id().value(), state.label().in(locale), shape, inside);
    }

    private Seq<String> staying(StateId state) {
        return ways().filter(way -> way._2.in().contains(state) && way._2.to().forAll(to -> to.equals(state)))
                .map(way -> way._1.label().in(locale))
                .distinct();
    }

    private Seq<Arrow> arrows(Seq<Step> steps) {
        Map<Tuple2<String, String>, Seq<Step>> byEnds = LinkedHashMap.empty();
        for (Step step : steps) {
            if (!step.from().equals(step.to())) {
                byEnds = byEnds.put(
                        step.ends(),
                        byEnds.get(step.ends()).getOrElse(Array.empty()).append(step));
            }
        }
        return byEnds.toArray().map(each -> new Arrow(each._1._1, each._1._2, labels(each._2), false));
    }

    private Seq<String> labels(Seq<Step> steps) {
        return steps.map(Step::action).distinct().map(action -> {
            Seq<Text> roles = steps.filter(step -> step.action().equals(action))
                    .flatMap(Step::roles)
                    .distinct()
                    .map(procedure::role)
                    .flatMap(Option::toArray)
                    .map(role -> role.label());
            return roles.isEmpty() ? action.label().in(locale) : bracketed(action.label(), roles);
        });
    }

    private String bracketed(Text name, Seq<Text> inside) {
        return Text.of(
                        name.chinese() + "（" + inside.map(Text::chinese).mkString("、") + "）",
                        name.english() + " (" + inside.map(Text::english).mkString(", ") + ")")
                .in(locale);
    }
}
