package org.zhongzhi.governance.rules;

import io.vavr.collection.Seq;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.identity.Reference;
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
            int soiled = rule;
            touchReaders(id, bits, ofRules[rule], judges.get(rule), reader -> soil(soiled, reader));
        }
        ofSums.forEach((sum, tracks) -> {
            Node<Total> node = new Node.OfSum(sum);
            if (node.types().contains(id.type()) && tracks.readsOwn(bits)) {
                soil(sum, id);
            }
            touchReaders(id, bits, tracks, node, reader -> soil(sum, reader));
        });
    }

    /** Those that read something of another's dossier. */
    private void touchReaders(EntityId id, long bits, Tracks tracks, Node<?> node, Consumer<EntityId> found) {
        tracks.readersOf(id)
                .forEach(readers -> readers.forEach((reader, read) -> {
                    if ((read & bits) != 0) {
                        found.accept(reader);
                    }
                }));
        if (tracks.readsNamed(bits)) {
            naming(id, node.types(), found);
        }
        if (tracks.readsNear(bits)) {
            near(id, tracks, node.types(), found);
        }
    }

    private void naming(EntityId id, Seq<EntityType> types, Consumer<EntityId> found) {
        for (Entity each : after.dossier(id).all()) {
            if (types.contains(each.id().type())) {
                found.accept(each.id());
            }
        }
    }

    /** Those on whose dossier stands something that names a thing. */
    private void near(EntityId id, Tracks tracks, Seq<EntityType> types, Consumer<EntityId> found) {
        for (Entity naming : after.dossier(id).all()) {
            if (tracks.isNear(naming.id().type())) {
                for (Reference reference : naming.references()) {
                    if (types.contains(reference.target().type())) {
                        found.accept(reference.target());
                    }
                }
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

    /** Whatever read something of the date that is otherwise on the later one has to be judged again. */
    void touchDate() {
        long day = reading.date().toEpochDay();
        for (int rule = 0; rule < ofRules.length; rule++) {
            int soiled = rule;
            ofRules[rule].windows().without(day).forEach(subject -> soil(soiled, subject));
        }
        ofSums.forEach((sum, tracks) -> tracks.windows().without(day).forEach(part -> soil(sum, part)));
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
        Redone<Total> redone = new Redone<>(
                        before,
                        reading,
                        new Node.OfSum(sum),
                        column.parts(),
                        ofSums.get(sum).get(),
                        settled.computeIfAbsent(sum, absent -> new HashSet<>()))
                .of(subjects);
        evaluations += redone.evaluations();
        ofSums = ofSums.put(sum, redone.tracks());
        SumColumn next = column.withParts(redone.placed());
        Set<EntityId> places = new LinkedHashSet<>();
        for (Redone.Cell<Total> cell : redone.cells()) {
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
        Redone<Outcome> redone = new Redone<>(
                        before, reading, judges.get(rule), outcomes[rule].outcomes(), ofRules[rule], null)
                .of(subjects);
        evaluations += redone.evaluations();
        ofRules[rule] = redone.tracks();
        outcomes[rule] = outcomes[rule].after(redone.placed(), redone.cells());
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
