package org.zhongzhi.governance.examples.benchmarks.contest;

import org.zhongzhi.governance.examples.benchmarks.engine.Engine;
import org.zhongzhi.governance.examples.benchmarks.ours.Zhongzhi;
import org.zhongzhi.governance.examples.benchmarks.peers.ArraysLoop;
import org.zhongzhi.governance.examples.benchmarks.peers.Cel;
import org.zhongzhi.governance.examples.benchmarks.peers.EasyRules;
import org.zhongzhi.governance.examples.benchmarks.peers.JavaUtilGraph;
import org.zhongzhi.governance.examples.benchmarks.peers.JenaShacl;
import org.zhongzhi.governance.examples.benchmarks.peers.RecordsLoop;
import org.zhongzhi.governance.examples.benchmarks.peers.drools.Drools;
import org.zhongzhi.governance.examples.benchmarks.peers.timefold.Timefold;

/** Who takes part. */
public enum Contestant {
    ZHONGZHI("zhongzhi", true, true),
    ARRAYS("arrays, by hand", false, false),
    RECORDS("records, by hand", false, false),
    JAVA_UTIL("java.util graph, by hand", true, true),
    EASY_RULES("Easy Rules 4.1.0", true, false),
    CEL("CEL-java 0.14.0", true, false),
    DROOLS("Drools 10.2.0", true, true),
    TIMEFOLD("Timefold 1.32.0", true, true),
    JENA("Apache Jena SHACL 5.6.0", true, true);

    private final String label;
    private final boolean takesDataIn;
    private final boolean followsEdits;

    Contestant(String label, boolean takesDataIn, boolean followsEdits) {
        this.label = label;
        this.takesDataIn = takesDataIn;
        this.followsEdits = followsEdits;
    }

    /**
     * Who it is.
     *
     * @return the name, and the version of a library
     */
    public String label() {
        return label;
    }

    /**
     * Whether it takes the data in before it judges them, which is then measured as well.
     *
     * @return false for a loop over the plain values themselves
     */
    public boolean takesDataIn() {
        return takesDataIn;
    }

    /**
     * Whether it can follow an edit without judging everything again.
     *
     * @return true if edits can be made ready for it
     */
    public boolean followsEdits() {
        return followsEdits;
    }

    /**
     * The engine itself, with its rules compiled.
     *
     * @return a new engine
     */
    public Engine<?> engine() {
        return switch (this) {
            case ZHONGZHI -> new Zhongzhi();
            case ARRAYS -> new ArraysLoop();
            case RECORDS -> new RecordsLoop();
            case JAVA_UTIL -> new JavaUtilGraph();
            case EASY_RULES -> new EasyRules();
            case CEL -> new Cel();
            case DROOLS -> new Drools();
            case TIMEFOLD -> new Timefold();
            case JENA -> new JenaShacl();
        };
    }
}
