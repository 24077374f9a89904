package org.zhongzhi.governance.examples.benchmarks.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is measured. */
public enum Part {
    /** Everything. */
    ALL,
    /** Judging jurisdictions. */
    ASSESSMENT,
    /** Cases, and their logs. */
    CASEWORK,
    /** Streams of entities. */
    STREAMING;

    /**
     * The part of a name.
     *
     * @param name {@code all}, {@code assessment}, {@code casework} or {@code streaming}
     * @return the part
     * @throws IllegalArgumentException if there is none of the name
     */
    public static Part of(String name) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No part \"" + name + "\": expected one of " + codes()));
    }

    private static List<String> codes() {
        return Arrays.stream(values()).map(Part::code).toList();
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether something is measured.
     *
     * @param other what
     * @return true if it is this part, or this is everything
     */
    public boolean includes(Part other) {
        return this == ALL || this == other;
    }
}
