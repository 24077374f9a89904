package org.zhongzhi.governance.examples.cli.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.zhongzhi.governance.examples.cli.drawing.Placed.Box;
import org.zhongzhi.governance.examples.cli.drawing.Placed.PlacedArrow;
import org.zhongzhi.governance.examples.cli.drawing.Placed.PlacedNode;
import org.zhongzhi.governance.examples.cli.drawing.Placed.Point;
import org.zhongzhi.governance.examples.cli.drawing.StateDiagram.Arrow;
import org.zhongzhi.governance.examples.cli.drawing.StateDiagram.Figure;
import org.zhongzhi.governance.examples.cli.drawing.StateDiagram.Node;
import org.zhongzhi.governance.examples.cli.drawing.StateDiagram.Shape;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.rules.procedures.Procedures;

/** The pictures of the shipped procedures, and of odd ones. */
class DrawingTest {
    static Stream<Arguments> pictures() {
        return Procedures.all()
                .toJavaStream()
                .flatMap(procedure -> Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                        .map(locale -> Arguments.of(procedure, locale)));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void no_word_lies_on_another_or_on_a_state(Procedure procedure, Locale locale) {
        StateDiagram.of(procedure, locale).figures().map(Layout::of).forEach(figure -> {
            Seq<Box> boxes = figure.nodes()
                    .map(PlacedNode::box)
                    .appendAll(figure.arrows().map(PlacedArrow::label));
            boxes.zipWithIndex()
                    .forEach(one -> boxes.drop(one._2 + 1)
                            .forEach(other -> assertThat(overlap(one._1, other))
                                    .as(one + " " + other)
                                    .isFalse()));
            boxes.forEach(each -> assertThat(each.x() >= 0
                            && each.y() >= 0
                            && each.x() + each.width() <= figure.width()
                            && each.y() + each.height() <= figure.height())
                    .as(each.toString())
                    .isTrue());
        });
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void every_arrow_goes_from_one_state_to_the_other_and_through_none(Procedure procedure, Locale locale) {
        StateDiagram.of(procedure, locale)
                .figures()
                .map(Layout::of)
                .forEach(figure -> figure.arrows().forEach(arrow -> {
                    assertThat(touches(
                                    box(figure, arrow.arrow().from()),
                                    arrow.path().head()))
                            .isTrue();
                    assertThat(touches(
                                    box(figure, arrow.arrow().to()),
                                    arrow.path().last()))
                            .isTrue();
                    figure.nodes()
                            .forEach(node -> assertThat(
                                            legs(arrow.path()).exists(leg -> overlap(shrunk(node.box()), leg)))
                                    .as(arrow.arrow() + " " + node)
                                    .isFalse());
                }));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void a_picture_is_well_formed_and_shows_every_state(Procedure procedure, Locale locale) throws Exception {
        Document picture = parsed(SvgDrawing.of(StateDiagram.of(procedure, locale)));
        NodeList texts = picture.getElementsByTagName("text");
        Seq<String> words =
                Array.range(0, texts.getLength()).map(i -> texts.item(i).getTextContent());

        assertThat(picture.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(words)
                .contains(procedure.label().in(locale))
                .containsAll(procedure.states().map(State::label).map(label -> label.in(locale)))
                .containsAll(procedure.assignments().map(kind -> kind.label().in(locale)));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void the_same_procedure_always_gives_the_same_bytes(Procedure procedure, Locale locale) {
        String first = SvgDrawing.of(StateDiagram.of(procedure, locale));
        Procedures.all().forEach(other -> SvgDrawing.of(StateDiagram.of(other, Locale.ENGLISH)));

        assertThat(SvgDrawing.of(StateDiagram.of(procedure, locale))).isEqualTo(first);
        assertThat(MermaidDrawing.of(StateDiagram.of(procedure, locale)))
                .isEqualTo(MermaidDrawing.of(StateDiagram.of(procedure, locale)));
    }

    @Test
    void mermaid_is_written_as_it_is_kept_in_files() throws IOException {
        for (Procedure procedure : Array.of(Procedures.admission(), Procedures.whistle())) {
            assertThat(MermaidDrawing.of(StateDiagram.of(procedure, Locale.SIMPLIFIED_CHINESE)))
                    .isEqualTo(golden(procedure.id() + ".mmd"));
        }
    }

    @Test
    void words_with_signs_of_the_language_of_the_picture_are_only_words() throws Exception {
        StateDiagram odd = odd("a <b> & \"c\": d; #e");

        assertThat(parsed(SvgDrawing.of(odd))
                        .getElementsByTagName("text")
                        .item(0)
                        .getTextContent())
                .isEqualTo("a <b> & \"c\": d; #e");
        assertThat(MermaidDrawing.of(odd))
                .contains("title: \"a <b> & \\\"c\\\": d; #e\"")
                .contains("state \"a #60;b#62; #38; #34;c#34;#58; d#59; #35;e\" as one_a_state");
    }

    @Test
    void states_whose_codes_differ_only_in_signs_have_names_of_their_own() {
        assertThat(MermaidDrawing.of(odd("odd")))
                .contains("[*] --> one_a_state : go", "one_a_state --> one_a_state2 : on", "one_a_state2 --> [*]");
    }

    @Test
    void a_state_in_which_much_can_be_done_is_as_high_as_its_lines() {
        Node node = new Node("n", "n", Shape.OPEN, Array.fill(9, () -> "处置完毕"));

        assertThat(NodeText.inside(node)).hasSize(5);
        assertThat(NodeText.height(5)).isEqualTo(NodeText.height(4) + Svg.LINE);
    }

    private static StateDiagram odd(String label) {
        return new StateDiagram(
                label,
                Array.of(new Figure(
                        "",
                        "odd",
                        Array.of(
                                new Node("", "", Shape.START, Array.empty()),
                                new Node("one-a", label, Shape.OPEN, Array.empty()),
                                new Node("one.a", "other", Shape.END, Array.empty())),
                        Array.of(
                                new Arrow("", "one-a", Array.of("go"), false),
                                new Arrow("one-a", "one.a", Array.of("on"), true)))));
    }

    private static Box box(Placed figure, String id) {
        Option<PlacedNode> node = figure.nodes().find(each -> each.node().id().equals(id));
        return node.get().box();
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    private static boolean touches(Box box, Point point) {
        return point.x() >= box.x() - 1
                && point.x() <= box.x() + box.width() + 1
                && point.y() >= box.y() - 1
                && point.y() <= box.y() + box.height() + 1;
    }

    private static Box shrunk(Box box) {
        return new Box(box.x() + 1, box.y() + 1, box.width() - 2, box.height() - 2);
    }

    private static Seq<Box> legs(Seq<Point> path) {
        return path.zip(path.tail())
                .map(leg -> new Box(
                        Math.min(leg._1.x(), leg._2.x()),
                        Math.min(leg._1.y(), leg._2.y()),
                        Math.abs(leg._1.x() - leg._2.x()) + 0.01,
                        Math.abs(leg._1.y() - leg._2.y()) + 0.01));
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = DrawingTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
