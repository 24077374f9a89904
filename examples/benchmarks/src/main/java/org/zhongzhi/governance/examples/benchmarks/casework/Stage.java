package org.zhongzhi.governance.examples.benchmarks.casework;

import java.util.Locale;

/** The ten states of the measured procedure. A case begins in the first. */
enum Stage {
    RECEIVED,
    REGISTERED,
    DISPATCHED,
    ACCEPTED,
    HANDLED,
    VERIFIED,
    ANSWERED,
    REVIEWED,
    CLOSED,
    CANCELLED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
