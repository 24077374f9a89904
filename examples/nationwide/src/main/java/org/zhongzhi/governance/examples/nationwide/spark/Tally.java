package org.zhongzhi.governance.examples.nationwide.spark;

import java.io.Serializable;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.rules.Finding;
import org.zhongzhi.governance.rules.Measurement;
import org.zhongzhi.governance.rules.OutcomeKind;

/**
 * How many findings there are by rule and kind. Each count has a digest of its findings (subject and measured values)
 * that does not depend on their order, so that two assessments can be compared without bringing them to one place.
 */
public final class Tally implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * What is counted together.
     *
     * @param rule the identifier of the rule
     * @param kind how it came out
     */
    public record Key(String rule, OutcomeKind kind) implements Comparable<Key>, Serializable {
        @Override
        public int compareTo(Key other) {
            int byRule = rule.compareTo(other.rule);
            return byRule != 0 ? byRule : kind.compareTo(other.kind);
        }
    }

    /**
     * A count.
     *
     * @param findings how many
     * @param digest the sum of the digests of the findings, modulo 2^64
     */
    public record Count(long findings, long digest) implements Serializable {
        Count plus(Count other) {
            return new Count(findings + other.findings, digest + other.digest);
        }
    }

    private final TreeMap<Key, Count> counts = new TreeMap<>();

    /** Counts a finding. */
    void add(Finding finding) {
        add(new Key(finding.rule().id(), finding.outcome().kind()), new Count(1, digest(finding)));
    }

    /** Adds what was counted elsewhere. */
    void add(Tally other) {
        other.counts.forEach(this::add);
    }

    private void add(Key key, Count count) {
        counts.merge(key, count, Count::plus);
    }

    private static long digest(Finding finding) {
        long digest = mixed(
                finding.subject().type().code().hashCode(),
                finding.subject().value().hashCode());
        for (Measurement each : finding.outcome().measured()) {
            digest = mixed(mixed(mixed(digest, each.measure().name().hashCode()), each.low()), each.high());
        }
        return digest;
    }

    /** The last steps of SplitMix64, which leave no trace of how alike two inputs were. */
    private static long mixed(long state, long next) {
        long mixed = state * 31 + next + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /**
     * The counts.
     *
     * @return counts by rule and kind, in that order
     */
    public SortedMap<Key, Count> counts() {
        return Collections.unmodifiableSortedMap(counts);
    }

    /**
     * How many findings there are of a kind.
     *
     * @param kind the kind
     * @return the number of all rules together
     */
    public long findings(OutcomeKind kind) {
        return counts.entrySet().stream()
                .filter(each -> each.getKey().kind() == kind)
                .mapToLong(each -> each.getValue().findings())
                .sum();
    }

    /**
     * How many findings there are.
     *
     * @return the number of all rules and kinds together
     */
    public long findings() {
        return counts.values().stream().mapToLong(Count::findings).sum();
    }

    /**
     * How many findings a rule has of a kind.
     *
     * @param rule the identifier of the rule
     * @param kind the kind
     * @return the number
     */
    public long findings(String rule, OutcomeKind kind) {
        return counts.getOrDefault(new Key(rule, kind), new Count(0, 0)).findings();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tally that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
