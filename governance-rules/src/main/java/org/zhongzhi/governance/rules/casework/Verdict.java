package org.zhongzhi.governance.rules.casework;

/** How a guard comes out. */
enum Verdict {
    HOLDS,
    FAILS,
    /** It depends on what the action is going to give. */
    OPEN;

    static Verdict of(boolean holds) {
        return holds ? HOLDS : FAILS;
    }

    Verdict and(Verdict other) {
        return this == FAILS || other == FAILS ? FAILS : this == HOLDS ? other : this;
    }

    Verdict or(Verdict other) {
        return this == HOLDS || other == HOLDS ? HOLDS : this == FAILS ? other : this;
    }
}
