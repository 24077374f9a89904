package org.zhongzhi.governance.examples.cli.drawing;

import io.vavr.collection.Seq;
import org.zhongzhi.governance.examples.cli.drawing.StateDiagram.Arrow;
import org.zhongzhi.governance.examples.cli.drawing.StateDiagram.Node;

/**
 * A figure whose parts have their places, in pixels from its upper left corner.
 *
 * @param width how wide it is
 * @param height how high it is
 * @param nodes the nodes
 * @param arrows the arrows
 */
record Placed(double width, double height, Seq<PlacedNode> nodes, Seq<PlacedArrow> arrows) {
    /**
     * A rectangle.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width how wide it is
     * @param height how high it is
     */
    record Box(double x, double y, double width, double height) {}

    /** A point. */
    record Point(double x, double y) {}

    /** A node and where it is. */
    record PlacedNode(Node node, Box box) {}

    /**
     * An arrow and where it is.
     *
     * @param arrow the arrow
     * @param path its corners, from its beginning to its head
     * @param label where its words are
     */
    record PlacedArrow(Arrow arrow, Seq<Point> path, Box label) {}
}
