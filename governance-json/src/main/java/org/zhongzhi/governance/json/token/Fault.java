package org.zhongzhi.governance.json.token;

import java.util.List;

/**
 * What is wrong with a document, and where. It never leaves the library: at the edge it becomes the exception of whoever
 * asked. It carries no cause, since the exceptions of a parser and of a value may quote what has to stay out of logs.
 */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Step> path;
    private final transient Mark mark;
    private final Kind kind;

    /** What becomes of reading that goes on after faults. */
    enum Kind {
        /** The value is lost; those beside it can be read. */
        LOCAL,
        /** Nothing can be read after it. */
        FINAL,
        /** Something inside the value is lost, which has been told. */
        TOLD
    }

    /**
     * A fault.
     *
     * @param path the way to the value at fault
     * @param mark where its token stands
     * @param problem what was found, what was expected and, where that is known, what to do
     */
    public Fault(List<Step> path, Mark mark, String problem) {
        this(path, mark, problem, Kind.LOCAL);
    }

    Fault(List<Step> path, Mark mark, String problem, Kind kind) {
        super(problem, null, false, false);
        this.path = List.copyOf(path);
        this.mark = mark;
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /**
     * The same, with a word on where it came up.
     *
     * @param where as {@code row 2}
     * @return the fault, to be thrown
     */
    public Fault in(String where) {
        return new Fault(path, mark, problem() + " [" + where + "]", kind);
    }

    /**
     * What is wrong.
     *
     * @return what was found, what was expected and, where that is known, what to do
     */
    public String problem() {
        return String.valueOf(getMessage());
    }

    /**
     * The way to the value at fault.
     *
     * @return the steps from the root
     */
    public List<Step> path() {
        return path;
    }

    /**
     * Where the token at fault stands.
     *
     * @return line and column
     */
    public Mark mark() {
        return mark;
    }

    /**
     * The way to the value at fault.
     *
     * @return the JSON pointer (RFC 6901), empty for the root
     */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Step step : path) {
            pointer.append('/');
            if (step instanceof Step.Property property) {
                pointer.append(property.name().replace("~", "~0").replace("/", "~1"));
            } else if (step instanceof Step.Element element) {
                pointer.append(element.position());
            }
        }
        return pointer.toString();
    }
}
