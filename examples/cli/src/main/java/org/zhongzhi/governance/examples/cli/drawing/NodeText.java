package org.zhongzhi.governance.examples.cli.drawing;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.zhongzhi.governance.examples.cli.drawing.StateDiagram.Node;

/** How the words of a node are set. */
final class NodeText {
    private static final double WIDEST = 13;
    private static final double TITLE = 34;

    private NodeText() {}

    /** What can be done in a state, in lines of about the same width. */
    static Seq<String> inside(Node node) {
        Seq<String> lines = Array.empty();
        for (String word : node.inside()) {
            String longer = lines.isEmpty() ? word : lines.last() + " · " + word;
            lines = lines.nonEmpty() && TextWidth.of(longer) <= WIDEST
                    ? lines.init().append(longer)
                    : lines.append(word);
        }
        return lines;
    }

    /** How high a node is with so many lines. */
    static double height(int lines) {
        return lines == 0 ? TITLE : TITLE + lines * Svg.LINE + 2;
    }
}
