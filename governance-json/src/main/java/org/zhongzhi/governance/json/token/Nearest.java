package org.zhongzhi.governance.json.token;

import io.vavr.control.Option;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a word that nobody knows may have been meant to be. */
public final class Nearest {
    private static final int LONGEST = 60;
    private static final int MOST = 3;

    private Nearest() {}

    /**
     * Advice for a word that is not among those known.
     *
     * @param word the unknown word
     * @param known the known words
     * @return {@code did you mean "…"?} if one of them is near, else {@code expected one of "…", "…"}
     */
    public static String advice(String word, Collection<String> known) {
        return nearest(word, known)
                .map(near -> "did you mean \"" + near + "\"?")
                .getOrElse(() -> "expected " + oneOf(known));
    }

    /**
     * Words to choose from.
     *
     * @param known the words
     * @return {@code one of "…", "…"}, sorted, or the word itself if it is the only one
     */
    public static String oneOf(Collection<String> known) {
        return (known.size() == 1 ? "" : "one of ")
                + known.stream().sorted().map(each -> '"' + each + '"').collect(Collectors.joining(", "));
    }

    /**
     * Advice for a word of a large vocabulary, that would not be told as a whole.
     *
     * @param word the unknown word
     * @param known the known words
     * @param otherwise what to do if none of them is near
     * @return {@code did you mean "…" or "…"?} with up to three that are near, else what to do otherwise
     */
    public static String advice(String word, Collection<String> known, String otherwise) {
        List<String> near =
                near(word, known).limit(MOST).map(each -> '"' + each + '"').toList();
        if (near.isEmpty()) {
            return otherwise;
        }
        String last = near.get(near.size() - 1);
        String others = String.join(", ", near.subList(0, near.size() - 1));
        return "did you mean " + (others.isEmpty() ? "" : others + " or ") + last + "?";
    }

    private static Option<String> nearest(String word, Collection<String> known) {
        return Option.ofOptional(near(word, known).findFirst());
    }

    /** The words that are near, the nearest first. */
    private static Stream<String> near(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Stream.empty();
        }
        int furthest = Math.max(1, word.length() / 3);
        return known.stream()
                .filter(each -> distance(word, each) <= furthest)
                .sorted(Comparator.comparingInt((String each) -> distance(word, each))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters have to be put in, left out, replaced or swapped with their neighbour, whatever their case. */
    private static int distance(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = last[j - 1] + (same(one, i - 1, other, j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && same(one, i - 1, other, j - 2) && same(one, i - 2, other, j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[other.length()];
    }

    private static boolean same(String one, int i, String other, int j) {
        return Character.toLowerCase(one.charAt(i)) == Character.toLowerCase(other.charAt(j));
    }
}
