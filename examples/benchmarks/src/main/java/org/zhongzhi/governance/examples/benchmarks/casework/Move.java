package org.zhongzhi.governance.examples.benchmarks.casework;

import java.util.Locale;

/** What can be done in the measured procedure. The first begins a case. */
enum Move {
    RECEIVE,
    REGISTER,
    DISPATCH,
    RETURN,
    ACCEPT,
    HANDLE,
    REWORK,
    VERIFY,
    ANSWER,
    REVIEW,
    CLOSE,
    CANCEL;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
