package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Seq;
import org.zhongzhi.governance.model.value.Text;

/** A guard that is ready to be judged. */
interface Condition {
    /** How it comes out. */
    Verdict in(Scene scene);

    /** What has to hold, for people. */
    Text words();

    /** What does not hold, as sentences; asked only where it does not. */
    Seq<Text> unmet(Scene scene);
}
