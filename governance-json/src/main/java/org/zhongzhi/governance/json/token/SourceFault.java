package org.zhongzhi.governance.json.token;

import io.vavr.control.Option;
import java.io.IOException;

/** What is wrong with the bytes of a document, before there are any tokens. */
final class SourceFault extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Mark mark;

    SourceFault(Mark mark, String problem) {
        super(problem);
        this.mark = mark;
    }

    /** The fault in a failure, or in what caused it: a parser may wrap what its source threw. */
    static Option<SourceFault> in(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SourceFault fault) {
                return Option.some(fault);
            }
        }
        return Option.none();
    }

    Mark mark() {
        return mark;
    }

    String problem() {
        return String.valueOf(getMessage());
    }
}
