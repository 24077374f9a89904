package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What a misspelt word may have been meant to be. */
final class Spelling {
    private Spelling() {}

    /** The known word that takes the fewest letters put in, left out or replaced, if these are at most half of it. */
    static Option<String> nearest(String word, Seq<String> known) {
        return known.minBy(each -> distance(word, each)).filter(each -> distance(word, each) <= each.length() / 2);
    }

    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] here = new int[other.length() + 1];
            here[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int replaced = above[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                here[column] = Math.min(replaced, 1 + Math.min(above[column], here[column - 1]));
            }
            above = here;
        }
        return above[other.length()];
    }
}
