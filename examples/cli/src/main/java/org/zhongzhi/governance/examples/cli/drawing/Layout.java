package org.zhongzhi.governance.examples.cli.drawing;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.zhongzhi.governance.examples.cli.drawing.Placed.Box;
import org.zhongzhi.governance.examples.cli.drawing.Placed.PlacedArrow;
import org.zhongzhi.governance.examples.cli.drawing.Placed.PlacedNode;
import org.zhongzhi.governance.examples.cli.drawing.Placed.Point;
import org.zhongzhi.governance.examples.cli.drawing.StateDiagram.Arrow;
import org.zhongzhi.governance.examples.cli.drawing.StateDiagram.Figure;
import org.zhongzhi.governance.examples.cli.drawing.StateDiagram.Node;
import org.zhongzhi.governance.examples.cli.drawing.StateDiagram.Shape;

/** Gives the parts of a figure their places, in layers from top to bottom, by Eclipse ELK. */
final class Layout {
    private static final double DOT = 16;
    private static final double NODE_PADDING = 14;
    private static final double PLAIN_SPACE = 26;

    private Layout() {}

    static Placed of(Figure figure) {
        ElkNode graph = ElkGraphUtil.createGraph();
        settings(graph);
        Map<String, ElkNode> byId = new HashMap<>();
        Seq<Tuple2<Node, ElkNode>> nodes = figure.nodes().map(node -> Tuple.of(node, add(graph, node)));
        nodes.forEach(each -> byId.put(each._1.id(), each._2));
        Seq<Tuple2<Arrow, ElkEdge>> arrows = figure.arrows().map(arrow -> Tuple.of(arrow, add(byId, arrow)));
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        return new Placed(
                graph.getWidth(),
                graph.getHeight(),
                nodes.map(each -> new PlacedNode(each._1, box(each._2))),
                arrows.map(each -> placed(each._1, each._2)));
    }

    private static void settings(ElkNode graph) {
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(PLAIN_SPACE));
        // The order of the states is that in which people read them, so that what leads back is what leads upwards.
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_EDGES);
        graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.MODEL_ORDER);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, PLAIN_SPACE);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, PLAIN_SPACE);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, PLAIN_SPACE / 2);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, PLAIN_SPACE / 2);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, PLAIN_SPACE / 2);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, PLAIN_SPACE / 2);
        graph.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 2.0);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
    }

    private static ElkNode add(ElkNode graph, Node node) {
        ElkNode placed = ElkGraphUtil.createNode(graph);
        if (node.shape() == Shape.START) {
            placed.setDimensions(DOT, DOT);
        } else {
            Seq<String> inside = NodeText.inside(node);
            double words =
                    inside.map(line -> TextWidth.of(line) * Svg.SMALL).max().getOrElse(0.0);
            placed.setDimensions(
                    Math.ceil(Math.max(TextWidth.of(node.label()) * Svg.LARGE, words) + 2 * NODE_PADDING),
                    NodeText.height(inside.size()));
        }
        return placed;
    }

    private static ElkEdge add(Map<String, ElkNode> nodes, Arrow arrow) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(
                Objects.requireNonNull(nodes.get(arrow.from())), Objects.requireNonNull(nodes.get(arrow.to())));
        ElkLabel label = ElkGraphUtil.createLabel(arrow.labels().mkString("\n"), edge);
        label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        label.setDimensions(
                Math.ceil(arrow.labels()
                                .map(line -> TextWidth.of(line) * Svg.SMALL)
                                .max()
                                .getOrElse(0.0)
                        + 8),
                arrow.labels().size() * Svg.LINE);
        return edge;
    }

    private static PlacedArrow placed(Arrow arrow, ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().get(0);
        Seq<Point> bends = Array.ofAll(section.getBendPoints()).map(bend -> new Point(bend.getX(), bend.getY()));
        ElkLabel label = edge.getLabels().get(0);
        return new PlacedArrow(
                arrow,
                bends.prepend(new Point(section.getStartX(), section.getStartY()))
                        .append(new Point(section.getEndX(), section.getEndY())),
                new Box(label.getX(), label.getY(), label.getWidth(), label.getHeight()));
    }

    private static Box box(ElkNode node) {
        return new Box(node.getX(), node.getY(), node.getWidth(), node.getHeight());
    }
}
