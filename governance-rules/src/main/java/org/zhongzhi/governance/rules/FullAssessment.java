package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.Digest;
import org.zhongzhi.governance.model.Register;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.store.PersistentArray;

/**
 * Judges every subject: one walk over the dossiers of each type, with all rules on it at each stop, so that a dossier is
 * fetched from memory once.
 */
final class FullAssessment {
    /** How many dossiers one thread takes at a time; whole digests. */
    private static final int STRETCH = 4096;

    private static final int KINDS = OutcomeKind.values().length;

    private final Judges judges;
    private final Reading reading;
    private long evaluations;

    private FullAssessment(Judges judges, Reading reading) {
        this.judges = judges;
        this.reading = reading;
    }

    /** The outcomes of every rule, and how many evaluations they took. */
    record Result(Seq<RuleOutcomes> outcomes, long evaluations) {}

    static Result of(Judges judges, Reading reading, Executor executor) {
        FullAssessment assessment = new FullAssessment(judges, reading);
        RuleOutcomes[] outcomes = new RuleOutcomes[judges.size()];
        for (int rule = 0; rule < outcomes.length; rule++) {
            outcomes[rule] = RuleOutcomes.none(judges.get(rule).rule());
        }
        for (EntityType type : EntityType.values()) {
            assessment.judge(type, outcomes, executor);
        }
        return new Result(Array.of(outcomes), assessment.evaluations);
    }

    private void judge(EntityType type, RuleOutcomes[] outcomes, Executor executor) {
        int[] rules = rulesInForce(type);
        Register register = reading.jurisdiction().register(type);
        int limit = register.limit();
        if (rules.length == 0 || limit == 0) {
            return;
        }
        Seq<Docket> dockets = Docket.of(judges, rules, type, reading.date());
        List<PersistentArray.Filling<Outcome>> found = new ArrayList<>();
        for (int i = 0; i < rules.length; i++) {
            found.add(PersistentArray.filling(limit));
        }
        AtomicLongArray counts = new AtomicLongArray(rules.length * KINDS);
        Stretches.each(limit, STRETCH, executor, (from, until) -> {
            long[][] own = judge(register, dockets, from, until, found);
            for (int i = 0; i < rules.length; i++) {
                for (int kind = 0; kind < KINDS; kind++) {
                    counts.addAndGet(i * KINDS + kind, own[i][kind]);
                }
            }
        });
        for (int i = 0; i < rules.length; i++) {
            int first = i * KINDS;
            long[] ofRule =
                    IntStream.range(first, first + KINDS).mapToLong(counts::get).toArray();
            evaluations += Arrays.stream(ofRule).sum();
            outcomes[rules[i]] = outcomes[rules[i]].with(type, found.get(i).done(), ofRule);
        }
    }

    private int[] rulesInForce(EntityType type) {
        return Arrays.stream(judges.on(type))
                .filter(rule -> judges.get(rule).rule().inForce().contains(reading.date()))
                .toArray();
    }

    /** Judges a stretch; gives how many outcomes there are by rule and kind. */
    private long[][] judge(
            Register register, Seq<Docket> dockets, int from, int until, List<PersistentArray.Filling<Outcome>> found) {
        Docket[] own = dockets.map(Docket::copy).toJavaArray(Docket[]::new);
        @Nullable Outcome[][] here = new Outcome[found.size()][Digest.LENGTH];
        long[][] counts = new long[found.size()][KINDS];
        List<PersistentArray.Filling<Outcome>.Stretch> stretches = new ArrayList<>();
        found.forEach(each -> stretches.add(each.stretch()));
        Stop stop = new Stop(register, reading.date().toEpochDay());
        for (int first = from; first < until; first += Digest.LENGTH) {
            stop.turnTo(first);
            for (Docket docket : own) {
                docket.judge(reading, stop, here, counts);
            }
            for (int i = 0; i < here.length; i++) {
                for (int at = 0; at < Digest.LENGTH && first + at < until; at += PersistentArray.WIDTH) {
                    stretches.get(i).fill(first + at, here[i], at, PersistentArray.WIDTH);
                }
                Arrays.fill(here[i], null);
            }
        }
        return counts;
    }

    /** The rules on one kind of subject, so that whether something belongs to the kind is found out once. */
    private static final class Docket {
        private final SubjectKind kind;
        private final int[] places;
        private final Judge[] judges;
        private final int[] taken = new int[Digest.LENGTH];

        private Docket(SubjectKind kind, int[] places, Judge[] judges) {
            this.kind = kind;
            this.places = places;
            this.judges = judges;
        }

        static Seq<Docket> of(Judges judges, int[] rules, EntityType type, LocalDate day) {
            Seq<Node.OfRule> nodes = Array.ofAll(rules).map(judges::get);
            return nodes.flatMap(node -> node.rule().subjects())
                    .filter(kind -> kind.types().contains(type))
                    .distinct()
                    .map(kind -> of(kind, nodes, day));
        }

        private static Docket of(SubjectKind kind, Seq<Node.OfRule> nodes, LocalDate day) {
            int[] places = Array.range(0, nodes.size())
                    .filter(i -> nodes.get(i).rule().subjects().contains(kind))
                    .toJavaStream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            Judge[] judges =
                    Arrays.stream(places).mapToObj(i -> nodes.get(i).judge(day)).toArray(Judge[]::new);
            return new Docket(kind, places, judges);
        }

        /** For one thread. */
        Docket copy() {
            return new Docket(
                    kind, places, Arrays.stream(judges).map(Judge::remembering).toArray(Judge[]::new));
        }

        void judge(Reading reading, Stop stop, @Nullable Outcome[][] found, long[][] counts) {
            int size = 0;
            for (int i = 0; i < stop.size(); i++) {
                int at = stop.present(i);
                if (takes(reading, stop, at)) {
                    taken[size++] = at;
                }
            }
            for (int i = 0; i < places.length; i++) {
                judges[i].judge(reading, stop, taken, size, found[places[i]], counts[places[i]]);
            }
        }

        private boolean takes(Reading reading, Stop stop, int at) {
            return kind.mayTake(stop.digest(), at)
                    && (kind.takesAllOfDigest() || kind.includes(reading, stop.dossier(at)));
        }
    }
}
