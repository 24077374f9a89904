package org.zhongzhi.governance.rules;

import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.Register;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.rules.Measure.Sum;
import org.zhongzhi.governance.rules.Reads.SumOf;

/**
 * Brings outcomes up to date after something was touched. What a touch may change is judged again; a total that comes out
 * as before touches nothing further. Sums come first, the inner ones before those that add them up, then the rules, each
 * subject once.
 */
final class Update {
    private final Judges judges;
    private final Jurisdiction before;
    private final Jurisdiction after;
    private final Sums sums;
    private final Reading reading;
    private final RuleOutcomes[] outcomes;
    private final Tracks[] ofRules;
    private io.vavr.collection.Map<Sum, Tracks> ofSums;
    private final @Nullable Ids[] dirty;
    private final Map<Sum, Ids> dirtyParts = new LinkedHashMap<>(2);

    /** By sum, the parts whose results stand under the numbers of the later jurisdiction already. */
    private final Map<Sum, Set<EntityId>> settled = new HashMap<>();

    private long evaluations;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    Update(Judges judges, Reading from, Reading to, Sums sums, Seq<RuleOutcomes> outcomes, Tracking tracking) {
        this.judges = judges;
        this.before = from.jurisdiction();
        this.after = to.jurisdiction();
        this.sums = sums;
        this.reading = to;
        this.outcomes = outcomes.toJavaArray(RuleOutcomes[]::new);
        this.ofRules = tracking.ofRules().clone();
        this.ofSums = tracking.ofSums();
        this.dirty = new Ids[this.outcomes.length];
    }

    /** Finds what a touch may change. */
    void touch(Touched touched) {
        Ids dossiers = touched.dossiers();
        for (int i = 0; i < dossiers.size(); i++) {
            touch(dossiers.id(i), dossiers.bits(i));
        }
    }

    private void touch(EntityId id, long bits) {
        for (int rule : judges.on(id.type())) {
            if (ofRules[rule].readsOwn(bits)) {
                soil(rule, id);
            }
        }
        for (int rule = 0; rule < ofRules.length; rule++) {
            Tracks tracks = ofRules[rule];
            int soiled = rule;
            tracks.readersOf(id)
                    .forEach(readers -> readers.forEach((reader, read) -> {
                        if ((read & bits) != 0) {
                            soil(soiled, reader);
                        }
                    }));
            if (tracks.readsNamed(bits)) {
                naming(id, judges.get(rule).types(), reader -> soil(soiled, reader));
            }
        }
        if (ofSums.isEmpty()) {
            return;
        }
        ofSums.forEach((sum, tracks) -> {
            if (sum.over().types().contains(id.type()) && tracks.readsOwn(bits)) {
                soil(sum, id);
            }
            tracks.readersOf(id)
                    .forEach(readers -> readers.forEach((reader, read) -> {
                        if ((read & bits) != 0) {
                            soil(sum, reader);
                        }
                    }));
            if (tracks.readsNamed(bits)) {
                naming(id, sum.over().types(), reader -> soil(sum, reader));
            }
        });
    }

    private void naming(EntityId id, Seq<EntityType> types, java.util.function.Consumer<EntityId> found) {
        for (Entity each : after.dossier(id).all()) {
            if (types.contains(each.id().type())) {
                found.accept(each.id());
            }
        }
    }

    /** Everything that a rule speaks about has to be judged again, as when it comes into force. */
    void touchAll(int rule) {
        for (EntityType type : judges.get(rule).types()) {
            after.register(type).forEach((number, dossier) -> soil(rule, dossier.id()));
        }
    }

    /** Whatever a rule fails for has to be judged again, as when a target falls due. */
    void touchFailed(int rule) {
        outcomes[rule].outcomes().forEach(before, (subject, outcome) -> {
            if (outcome.kind() == OutcomeKind.VIOLATED || outcome.kind() == OutcomeKind.PENDING) {
                soil(rule, subject);
            }
        });
    }

    /** What reads the date itself has to be judged again. */
    void touchDate() {
        for (int rule = 0; rule < ofRules.length; rule++) {
            if (ofRules[rule].readsDate()) {
                touchAll(rule);
            }
        }
        ofSums.forEach((sum, tracks) -> {
            if (tracks.readsDate()) {
                for (EntityType type : sum.over().types()) {
                    after.register(type).forEach((number, dossier) -> soil(sum, dossier.id()));
                }
            }
        });
    }

    /** A place came, went or moved: what lies below it counts elsewhere now. */
    void relink(Jurisdiction from, Jurisdiction to, PlaceId place) {
        for (SumColumn column : sums.columns()) {
            Set<EntityId> places = new LinkedHashSet<>();
            SumColumn relinked = column.relinked(from, to, place, places);
            sums.replace(relinked);
            spread(column, relinked, places);
        }
    }

    private void soil(int rule, EntityId subject) {
        Ids subjects = dirty[rule];
        if (subjects == null) {
            subjects = new Ids();
            dirty[rule] = subjects;
        }
        subjects.add(subject);
    }

    private void soil(Sum sum, EntityId part) {
        dirtyParts.computeIfAbsent(sum, absent -> new Ids()).add(part);
    }

    /** Judges again what was touched. */
    void run() {
        while (!dirtyParts.isEmpty()) {
            Sum innermost = dirtyParts.keySet().stream()
                    .min(Comparator.comparingInt(Update::depth))
                    .orElseThrow();
            remeasure(innermost, Objects.requireNonNull(dirtyParts.remove(innermost)));
        }
        for (int rule = 0; rule < dirty.length; rule++) {
            Ids subjects = dirty[rule];
            if (subjects != null) {
                rejudge(rule, subjects);
            }
        }
    }

    private static int depth(Sum sum) {
        return sum.part().sum().map(part -> 1 + depth(part)).getOrElse(0);
    }

    private void remeasure(Sum sum, Ids subjects) {
        SumColumn column = sums.of(reading, sum);
        Set<EntityId> before = settled.computeIfAbsent(sum, absent -> new HashSet<>());
        Redone<Total> redone = new Redone<>(
                new Node.OfSum(sum), column.parts(), ofSums.get(sum).get(), before);
        redone.addAll(subjects);
        ofSums = ofSums.put(sum, redone.tracks);
        SumColumn next = column.withParts(redone.placed());
        Set<EntityId> places = new LinkedHashSet<>();
        for (Redone.Cell<Total> cell : redone.cells) {
            Total difference = orNothing(cell.after()).minus(orNothing(cell.before()));
            next = next.added(after, cell.subject(), difference, places);
        }
        sums.replace(next);
        spread(column, next, places);
    }

    private static Total orNothing(@Nullable Total total) {
        return total == null ? Total.NOTHING : total;
    }

    /** Whoever reads a total that came out otherwise has to be judged again. */
    private void spread(SumColumn was, SumColumn is, Set<EntityId> places) {
        for (EntityId place : places) {
            if (!was.under(place).equals(is.under(place))) {
                SumOf total = new SumOf(is.sum(), place);
                for (int rule = 0; rule < ofRules.length; rule++) {
                    for (EntityId reader : ofRules[rule].readersOf(total)) {
                        soil(rule, reader);
                    }
                }
                ofSums.forEach((sum, tracks) -> tracks.readersOf(total).forEach(reader -> soil(sum, reader)));
            }
        }
    }

    private void rejudge(int rule, Ids subjects) {
        Redone<Outcome> redone = new Redone<Outcome>(judges.get(rule), outcomes[rule].outcomes(), ofRules[rule], null);
        redone.addAll(subjects);
        ofRules[rule] = redone.tracks;
        outcomes[rule] = outcomes[rule].after(redone.placed(), redone.cells);
    }

    /** The results of one node that were found again. */
    final class Redone<R> {
        private final Node<R> node;
        private final Column<R> column;
        private final List<Cell<R>> cells = new ArrayList<>(2);
        private final @Nullable Set<EntityId> settled;
        private Tracks tracks;

        Redone(Node<R> node, Column<R> column, Tracks tracks, @Nullable Set<EntityId> settled) {
            this.node = node;
            this.column = column;
            this.tracks = tracks;
            this.settled = settled;
        }

        /** A subject whose result is another one than before. */
        record Cell<R>(
                EntityId subject,
                int was,
                int is,
                @Nullable R before,
                @Nullable R after) {}

        void addAll(Ids subjects) {
            for (int i = 0; i < subjects.size(); i++) {
                add(subjects.id(i));
            }
        }

        private void add(EntityId subject) {
            Register register = after.register(subject.type());
            int is = register.number(subject);
            Register earlier = before.register(subject.type());
            boolean isPlaced = settled != null && !settled.add(subject);
            int was = isPlaced || (is >= 0 && subject.equals(earlier.id(is))) ? is : earlier.number(subject);
            Dossier dossier = is < 0 ? null : register.dossier(is);
            R known = was < 0 ? null : column.get(subject.type(), was);
            R result = null;
            Reads reads = new Reads(dossier == null ? subject : dossier.id());
            if (dossier != null && dossier.isPresent()) {
                result = Tracking.result(node, reading, dossier, reads);
                evaluations++;
            }
            tracks = tracks.with(dossier == null ? after.dossier(subject) : dossier, reads);
            if (was != is || !Objects.equals(known, result)) {
                cells.add(new Cell<>(subject, was, is, known, result));
            }
        }

        /** The column with the new results. What left its number is taken out first, since another may have come there. */
        Column<R> placed() {
            Column<R> next = column;
            for (Cell<R> cell : cells) {
                if (cell.was != cell.is && cell.was >= 0) {
                    next = next.with(cell.subject.type(), cell.was, null);
                }
            }
            for (Cell<R> cell : cells) {
                if (cell.is >= 0) {
                    next = next.with(cell.subject.type(), cell.is, cell.after);
                }
            }
            return next;
        }
    }

    Tracking tracking() {
        return new Tracking(ofRules, ofSums).withNewSums(reading, sums);
    }

    RuleOutcomes[] outcomes() {
        return outcomes;
    }

    long evaluations() {
        return evaluations;
    }
}
