package org.zhongzhi.governance.json.exchange.csv;

import io.vavr.collection.Seq;

/** A table that is refused, with everything that is wrong in it. */
public final class CsvException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Seq<CsvError> errors;

    CsvException(Seq<CsvError> errors, boolean more) {
        super(errors.mkString("\n") + (more ? "\n… and more; these are the first " + errors.size() : ""));
        this.errors = errors;
    }

    /**
     * What is wrong.
     *
     * @return the errors in the order of rows and columns, at most 100
     */
    public Seq<CsvError> errors() {
        return errors;
    }
}
