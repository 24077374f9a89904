package org.zhongzhi.governance.json.token;

import java.io.IOException;

/** What is wrong with the bytes of a document, before there are any tokens. */
final class SourceFault extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Mark mark;

    SourceFault(Mark mark, String problem) {
        super(problem);
        this.mark = mark;
    }

    Mark mark() {
        return mark;
    }

    String problem() {
        return String.valueOf(getMessage());
    }
}
