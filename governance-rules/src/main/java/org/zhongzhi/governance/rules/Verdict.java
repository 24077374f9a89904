package org.zhongzhi.governance.rules;

/** What a requirement comes to over measured values. */
public enum Verdict {
    /** It holds, whatever the missing data are. */
    HOLDS,
    /** It fails, whatever the missing data are. */
    FAILS,
    /** It depends on a missing datum. */
    OPEN,
    /** It says nothing here: a share of nothing, or a condition that is not met. */
    MOOT
}
