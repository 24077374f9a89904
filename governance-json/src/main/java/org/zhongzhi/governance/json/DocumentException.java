package org.zhongzhi.governance.json;

import org.zhongzhi.governance.json.token.Fault;
import org.zhongzhi.governance.json.token.Quoted;

/**
 * A document that is refused: it is not JSON, not UTF-8, not of the form that was expected, beyond a limit, or holds a
 * value that is wrong by itself. The message says what was found, what was expected and, where that is known, what to do;
 * it never repeats an identifier of a person or whether somebody is a Party member. It has no cause, since the exceptions
 * underneath do not keep quiet about these.
 */
public final class DocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_POINTER = 200;

    private final String pointer;
    private final int line;
    private final int column;
    private final String problem;

    private DocumentException(String pointer, int line, int column, String problem) {
        super(problem + " (" + place(pointer) + "line " + line + ", column " + column + ")");
        this.pointer = pointer;
        this.line = line;
        this.column = column;
        this.problem = problem;
    }

    static DocumentException of(Fault fault) {
        return new DocumentException(
                fault.pointer(), fault.mark().line(), fault.mark().column(), fault.problem());
    }

    static DocumentException of(String pointer, String problem) {
        return new DocumentException(pointer, 1, 1, problem);
    }

    static DocumentException ofWhole(String problem) {
        return new DocumentException("", 1, 1, problem);
    }

    /** The same in a document of which this was a line. */
    DocumentException inLine(int number) {
        return new DocumentException(pointer, number, column, problem);
    }

    private static String place(String pointer) {
        return pointer.isEmpty() ? "" : Quoted.abbreviated(pointer, LONGEST_POINTER) + ", ";
    }

    /**
     * Which value is at fault.
     *
     * @return the JSON pointer (RFC 6901) to the value; empty for the document as a whole
     */
    public String pointer() {
        return pointer;
    }

    /**
     * The line of the token at fault.
     *
     * @return the line, from 1
     */
    public int line() {
        return line;
    }

    /**
     * The column where the token at fault starts, or where the text stops being JSON.
     *
     * @return the column in the line, from 1, counted in UTF-16 units as editors do
     */
    public int column() {
        return column;
    }

    /**
     * What is wrong, without where.
     *
     * @return what was found, what was expected and, where that is known, what to do
     */
    public String problem() {
        return problem;
    }
}
