package org.zhongzhi.governance.examples.benchmarks.casework;

/** Who takes cases through the measured procedure. */
public enum Mover {
    ZHONGZHI("zhongzhi", true),
    ZHONGZHI_MAKING_ACTIONS("zhongzhi, the actions made in the loop", true),
    TABLE("immutable table with a log, by hand, without guards", false),
    STATELESS4J("stateless4j 2.6.0", true),
    SPRING("Spring Statemachine 4.0.2", true);

    private final String label;
    private final boolean guards;

    Mover(String label, boolean guards) {
        this.label = label;
        this.guards = guards;
    }

    /**
     * Who it is.
     *
     * @return the name, and the version of a library
     */
    public String label() {
        return label;
    }

    /** Whether it looks at who asks, at the number and at the clock. */
    boolean guards() {
        return guards;
    }

    Walker<?> walker() {
        return switch (this) {
            case ZHONGZHI -> new ZhongzhiWalker();
            case ZHONGZHI_MAKING_ACTIONS -> new MakingActionsWalker();
            case TABLE -> new TableWalker();
            case STATELESS4J -> new Stateless4jWalker();
            case SPRING -> new SpringWalker();
        };
    }
}
