package org.zhongzhi.governance.examples.cli.drawing;

import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.Map;
import org.zhongzhi.governance.examples.cli.drawing.StateDiagram.Arrow;
import org.zhongzhi.governance.examples.cli.drawing.StateDiagram.Figure;
import org.zhongzhi.governance.examples.cli.drawing.StateDiagram.Node;
import org.zhongzhi.governance.examples.cli.drawing.StateDiagram.Shape;

/** Writes a diagram as a Mermaid {@code stateDiagram-v2}. The same diagram always gives the same text. */
public final class MermaidDrawing {
    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> ids = new HashMap<>();

    private MermaidDrawing() {}

    /**
     * A diagram as Mermaid.
     *
     * @param diagram the diagram
     * @return the text, with a line feed at its end
     */
    public static String of(StateDiagram diagram) {
        MermaidDrawing drawing = new MermaidDrawing();
        drawing.text
                .append("---\ntitle: \"")
                .append(diagram.title().replace("\\", "\\\\").replace("\"", "\\\""))
                .append("\"\n---\nstateDiagram-v2\n");
        drawing.write(diagram.figures().head(), INDENT);
        diagram.figures().tail().forEach(drawing::writeBeside);
        return drawing.text.toString();
    }

    private void writeBeside(Figure figure) {
        line(INDENT, "state \"" + escaped(figure.title()) + "\" as " + id(figure.id(), "") + " {");
        write(figure, INDENT + INDENT);
        line(INDENT, "}");
    }

    private void write(Figure figure, String indent) {
        line(indent, "direction TB");
        figure.nodes().filter(node -> node.shape() != Shape.START).forEach(node -> declare(figure, node, indent));
        figure.arrows().forEach(arrow -> write(figure, arrow, indent));
        figure.nodes()
                .filter(node -> node.shape() == Shape.END)
                .forEach(node -> line(indent, id(figure.id(), node.id()) + " --> [*]"));
    }

    private void declare(Figure figure, Node node, String indent) {
        String id = id(figure.id(), node.id());
        line(indent, "state \"" + escaped(node.label()) + "\" as " + id);
        if (!node.inside().isEmpty()) {
            line(indent, id + " : " + lines(node.inside()));
        }
    }

    private void write(Figure figure, Arrow arrow, String indent) {
        String from = arrow.from().isEmpty() ? "[*]" : id(figure.id(), arrow.from());
        line(indent, from + " --> " + id(figure.id(), arrow.to()) + " : " + lines(arrow.labels()));
    }

    private static String lines(Seq<String> labels) {
        return labels.map(MermaidDrawing::escaped).mkString("<br/>");
    }

    private void line(String indent, String words) {
        text.append(indent).append(words).append('\n');
    }

    /** A name that Mermaid takes: it knows no hyphen in one, and its own words are none of ours. */
    private String id(String figure, String node) {
        return ids.computeIfAbsent(figure + "\n" + node, key -> {
            String plain = key.strip().replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]", "_")
                    + (node.isEmpty() ? "_kind" : "_state");
            String free = plain;
            for (int i = 2; ids.containsValue(free); i++) {
                free = plain + i;
            }
            return free;
        });
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        words.codePoints().forEach(c -> {
            if ("#;:\"<>{}&\\".indexOf(c) >= 0) {
                escaped.append('#').append(c).append(';');
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
