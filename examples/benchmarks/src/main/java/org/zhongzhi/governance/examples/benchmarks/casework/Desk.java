package org.zhongzhi.governance.examples.benchmarks.casework;

import java.util.Locale;

/** Who acts in the measured procedure: each move is for one of them. */
enum Desk {
    RECEPTION,
    CENTRE,
    BODY;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
