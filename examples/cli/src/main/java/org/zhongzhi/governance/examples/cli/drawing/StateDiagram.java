package org.zhongzhi.governance.examples.cli.drawing;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;
import org.zhongzhi.governance.model.casework.Procedure;

/**
 * What is to be seen of a procedure, in one language: a figure of the states of a case, and one for each kind of assignment.
 *
 * @param title the name of the procedure
 * @param figures the figures, that of the case first
 */
public record StateDiagram(String title, Seq<Figure> figures) {
    /**
     * States and what leads from one to the next.
     *
     * @param id the code of the kind of assignment; empty for the case
     * @param title what it is of
     * @param nodes the states, the place where all begins first
     * @param arrows what leads from one to the next
     */
    record Figure(String id, String title, Seq<Node> nodes, Seq<Arrow> arrows) {}

    /** What a node is. */
    enum Shape {
        START,
        OPEN,
        SETTLED,
        END
    }

    /**
     * A state, or the place where all begins.
     *
     * @param id its code; empty for the place where all begins
     * @param label its name
     * @param shape what it is
     * @param inside the names of what can be done there without leaving
     */
    record Node(String id, String label, Shape shape, Seq<String> inside) {}

    /**
     * What leads from one state to another.
     *
     * @param from where it begins
     * @param to where it leads
     * @param labels what is done, a line each
     * @param byItself whether it follows from other work being done
     */
    record Arrow(String from, String to, Seq<String> labels, boolean byItself) {}

    /**
     * What is to be seen of a procedure.
     *
     * @param procedure the procedure; what it names and does not have is left out
     * @param locale the language
     * @return the diagram
     */
    public static StateDiagram of(Procedure procedure, Locale locale) {
        Figures figures = new Figures(procedure, locale);
        Seq<Figure> ofAssignments = procedure.assignments().toArray().map(figures::ofAssignment);
        return new StateDiagram(
                procedure.label().in(locale), Array.of(figures.ofCase()).appendAll(ofAssignments));
    }
}
