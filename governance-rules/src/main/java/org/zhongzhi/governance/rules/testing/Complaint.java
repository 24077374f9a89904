package org.zhongzhi.governance.rules.testing;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** The message of an expectation that is not so: a heading, and under it lines with their labels. */
final class Complaint {
    /** As wide as the widest label. */
    private static final int LABEL = 10;

    private final StringBuilder text;

    private Complaint(String heading) {
        this.text = new StringBuilder(heading);
    }

    static Complaint of(String heading) {
        return new Complaint("Broken expectation of " + heading + ".");
    }

    Complaint line(String label, Object words) {
        return lines(label, Array.of(words.toString()));
    }

    /** Several lines under one label; without lines there is no label. */
    Complaint lines(String label, Seq<String> lines) {
        String start = label + ": ";
        for (String line : lines) {
            text.append('\n')
                    .append(" ".repeat(LABEL + 2 - start.length()))
                    .append(start)
                    .append(line);
            start = "";
        }
        return this;
    }

    String text() {
        return text.toString();
    }
}
