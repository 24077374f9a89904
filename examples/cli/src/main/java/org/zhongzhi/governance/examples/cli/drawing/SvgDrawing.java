package org.zhongzhi.governance.examples.cli.drawing;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;
import org.zhongzhi.governance.examples.cli.drawing.Placed.Box;
import org.zhongzhi.governance.examples.cli.drawing.Placed.PlacedArrow;
import org.zhongzhi.governance.examples.cli.drawing.Placed.PlacedNode;
import org.zhongzhi.governance.examples.cli.drawing.Placed.Point;
import org.zhongzhi.governance.examples.cli.drawing.StateDiagram.Figure;
import org.zhongzhi.governance.examples.cli.drawing.StateDiagram.Shape;

/** Draws a diagram as SVG, one figure below the other. The same diagram always gives the same text. */
public final class SvgDrawing {
    private static final String STYLE = """
            text { font-family: "Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Helvetica Neue", Arial, sans-serif; fill: #1f2933; }
            .title { font-size: 20px; font-weight: 600; }
            .figure { font-size: 15px; font-weight: 600; fill: #52606d; }
            .state rect { fill: #fff; stroke: #334e68; stroke-width: 1.4; }
            .state.settled rect { fill: #e3f4ea; stroke: #2f7a4d; stroke-dasharray: 5 3; }
            .state.end rect { fill: #e4e7eb; stroke: #334e68; stroke-width: 2.6; }
            .start { fill: #1f2933; }
            .name { font-size: 15px; text-anchor: middle; }
            .inside { font-size: 12px; text-anchor: middle; fill: #52606d; }
            .arrow path { fill: none; stroke: #627d98; stroke-width: 1.2; }
            .arrow.itself path { stroke-dasharray: 4 3; }
            .arrow text { font-size: 12px; }
            .head { fill: #627d98; }
            """;

    private static final double MARGIN = 24;
    private static final double TITLE = 34;
    private static final double HEADING = 30;
    private static final double CORNER = 6;
    private static final double TITLE_SIZE = 20;

    private final StringBuilder svg = new StringBuilder();

    private SvgDrawing() {}

    /**
     * A diagram as SVG.
     *
     * @param diagram the diagram
     * @return the document, with a line feed at its end
     */
    public static String of(StateDiagram diagram) {
        return new SvgDrawing().draw(diagram);
    }

    private String draw(StateDiagram diagram) {
        Seq<Tuple2<Figure, Placed>> figures = diagram.figures().map(figure -> Tuple.of(figure, Layout.of(figure)));
        double width = figures.map(each -> each._2.width()).max().getOrElse(0.0);
        double all = 2 * MARGIN + Math.max(width, TextWidth.of(diagram.title()) * TITLE_SIZE);
        double height = 2 * MARGIN
                + TITLE
                + figures.map(each -> each._2.height() + HEADING).sum().doubleValue();
        line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\" role=\"img\">",
                all, height, all, height);
        svg.append("<title>").append(Svg.escaped(diagram.title())).append("</title>\n");
        svg.append("<style>\n").append(STYLE).append("</style>\n");
        svg.append(
                "<defs><marker id=\"head\" markerWidth=\"9\" markerHeight=\"8\" refX=\"8\" refY=\"4\" orient=\"auto\">"
                        + "<path class=\"head\" d=\"M0 0L9 4L0 8z\"/></marker></defs>\n");
        line("<rect width=\"%s\" height=\"%s\" fill=\"#fff\"/>", all, height);
        words("title", MARGIN, MARGIN + TITLE_SIZE, diagram.title());
        double top = MARGIN + TITLE;
        for (Tuple2<Figure, Placed> each : figures) {
            words("figure", MARGIN, top + Svg.LARGE, each._1.title());
            line("<g transform=\"translate(%s %s)\">", MARGIN, top + HEADING);
            each._2.arrows().forEach(this::path);
            each._2.nodes().forEach(this::node);
            each._2.arrows().forEach(this::label);
            svg.append("</g>\n");
            top += HEADING + each._2.height();
        }
        return svg.append("</svg>\n").toString();
    }

    private void path(PlacedArrow arrow) {
        svg.append("<g class=\"arrow")
                .append(arrow.arrow().byItself() ? " itself" : "")
                .append("\"><path marker-end=\"url(#head)\" d=\"")
                .append(rounded(arrow.path()))
                .append("\"/></g>\n");
    }

    /** A line through corners that are rounded. */
    private static String rounded(Seq<Point> corners) {
        StringBuilder path = new StringBuilder("M").append(at(corners.head()));
        for (int i = 1; i < corners.size() - 1; i++) {
            Point corner = corners.get(i);
            path.append('L')
                    .append(at(towards(corner, corners.get(i - 1))))
                    .append('Q')
                    .append(at(corner))
                    .append(' ')
                    .append(at(towards(corner, corners.get(i + 1))));
        }
        return path.append('L').append(at(corners.last())).toString();
    }

    private static Point towards(Point corner, Point other) {
        double length = Math.hypot(other.x() - corner.x(), other.y() - corner.y());
        double share = length == 0 ? 0 : Math.min(CORNER, length / 2) / length;
        return new Point(corner.x() + (other.x() - corner.x()) * share, corner.y() + (other.y() - corner.y()) * share);
    }

    private static String at(Point point) {
        return Svg.number(point.x()) + " " + Svg.number(point.y());
    }

    private void node(PlacedNode placed) {
        Box box = placed.box();
        double middle = box.x() + box.width() / 2;
        if (placed.node().shape() == Shape.START) {
            line(
                    "<circle class=\"start\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>",
                    middle, box.y() + box.height() / 2, box.width() / 2);
            return;
        }
        String shape = placed.node().shape().name().toLowerCase(Locale.ROOT);
        svg.append("<g class=\"state ").append(shape).append("\">");
        line(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"8\"/>",
                box.x(), box.y(), box.width(), box.height());
        words("name", middle, box.y() + 22, placed.node().label());
        Seq<String> inside = NodeText.inside(placed.node());
        for (int i = 0; i < inside.size(); i++) {
            words("inside", middle, box.y() + NodeText.height(i) + 10, inside.get(i));
        }
        svg.append("</g>\n");
    }

    private void label(PlacedArrow arrow) {
        Box box = arrow.label();
        svg.append("<g class=\"arrow\">");
        Seq<String> labels = arrow.arrow().labels();
        for (int i = 0; i < labels.size(); i++) {
            words("", box.x() + 4, box.y() + i * Svg.LINE + Svg.SMALL, labels.get(i));
        }
        svg.append("</g>\n");
    }

    private void words(String kind, double x, double y, String words) {
        svg.append("<text")
                .append(kind.isEmpty() ? "" : " class=\"" + kind + "\"")
                .append(" x=\"")
                .append(Svg.number(x))
                .append("\" y=\"")
                .append(Svg.number(y))
                .append("\">")
                .append(Svg.escaped(words))
                .append("</text>\n");
    }

    /** A line in which each {@code %s} stands for the next of the numbers. */
    private void line(String form, Double... numbers) {
        Object[] written = Array.of(numbers).map(Svg::number).toJavaArray();
        svg.append(String.format(Locale.ROOT, form, written)).append('\n');
    }
}
