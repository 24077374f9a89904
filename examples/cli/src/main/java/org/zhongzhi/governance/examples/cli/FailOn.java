package org.zhongzhi.governance.examples.cli;

import java.util.Locale;
import org.zhongzhi.governance.rules.Obligation;

/** From which obligation on a violation makes a check fail. */
enum FailOn {
    REQUIRED,
    TARGET,
    ADVISORY,
    NEVER;

    /** Whether a violation of a rule of this obligation makes the check fail. */
    boolean includes(Obligation obligation) {
        return switch (this) {
            case REQUIRED -> obligation == Obligation.REQUIRED;
            case TARGET -> obligation != Obligation.ADVISORY;
            case ADVISORY -> true;
            case NEVER -> false;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
