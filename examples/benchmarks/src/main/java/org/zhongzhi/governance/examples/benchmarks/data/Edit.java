package org.zhongzhi.governance.examples.benchmarks.data;

/** One change of the data, in terms that every contestant can follow. */
public sealed interface Edit {
    /** What kinds of change are measured. */
    enum Kind {
        /** A count of a community changes: nothing else reads it. */
        ATTRIBUTE,
        /** A post gets another holder: two persons are judged again. */
        HOLDER
    }

    /** A community has another number of registered volunteers. */
    record Volunteers(String community, int count) implements Edit {}

    /** A post is held by another person. */
    record Holder(String post, String person) implements Edit {}
}
