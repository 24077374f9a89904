package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Seq;
import java.util.Locale;
import org.zhongzhi.governance.rules.Finding;
import org.zhongzhi.governance.rules.Obligation;

/** From which obligation on a violation makes a run fail. */
enum FailOn {
    REQUIRED,
    TARGET,
    ADVISORY,
    NEVER;

    private static final int VIOLATED = 1;

    /** Whether a violation of a rule of this obligation makes the run fail. */
    boolean includes(Obligation obligation) {
        return switch (this) {
            case REQUIRED -> obligation == Obligation.REQUIRED;
            case TARGET -> obligation != Obligation.ADVISORY;
            case ADVISORY -> true;
            case NEVER -> false;
        };
    }

    /**
     * What a run ends with.
     *
     * @param violations the violations that it is about
     * @return 1 if one of them makes it fail, 0 otherwise
     */
    int exitCode(Seq<Finding> violations) {
        return violations.exists(finding -> includes(finding.rule().obligation())) ? VIOLATED : 0;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
