package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.rules.Measure.Sum;

/**
 * What the outcomes of an assessment rest on. It is made when the assessment is first changed, since most never are, by
 * judging every subject once more with a record of what is read; from then on it is carried along.
 */
final class Tracking {
    private final Tracks[] ofRules;
    private final Map<Sum, Tracks> ofSums;

    Tracking(Tracks[] ofRules, Map<Sum, Tracks> ofSums) {
        this.ofRules = ofRules;
        this.ofSums = ofSums;
    }

    static Tracking of(Judges judges, Reading reading, Sums sums) {
        Tracks[] ofRules = new Tracks[judges.size()];
        Arrays.setAll(ofRules, rule -> tracks(judges.get(rule), reading));
        return new Tracking(ofRules, HashMap.empty()).withNewSums(reading, sums);
    }

    /** With the tracks of sums that have been added up since; a sum may be found through the parts of another. */
    Tracking withNewSums(Reading reading, Sums sums) {
        Map<Sum, Tracks> next = ofSums;
        boolean isComplete = false;
        while (!isComplete) {
            isComplete = true;
            for (SumColumn column : sums.columns()) {
                if (!next.containsKey(column.sum())) {
                    next = next.put(column.sum(), tracks(new Node.OfSum(column.sum()), reading));
                    isComplete = false;
                }
            }
        }
        return next.size() == ofSums.size() ? this : new Tracking(ofRules, next);
    }

    private static Tracks tracks(Node<?> node, Reading reading) {
        Tracks[] tracks = {Tracks.NONE};
        for (EntityType type : node.types()) {
            reading.jurisdiction().register(type).forEach((number, dossier) -> {
                if (dossier.isPresent()) {
                    Reads reads = new Reads(dossier.id());
                    result(node, reading, dossier, reads);
                    tracks[0] = tracks[0].with(dossier, reads);
                }
            });
        }
        return tracks[0];
    }

    /** What a node comes to for an entity, with a record of what it reads. */
    static <R> @Nullable R result(Node<R> node, Reading reading, Dossier subject, Reads reads) {
        return node.result(reading.recordedIn(reads), subject.watchedBy(reads));
    }

    /** The first day on which something that was read of the date comes out otherwise, counted from 1970-01-01. */
    Option<Long> firstEnd() {
        return Array.of(ofRules)
                .appendAll(ofSums.values())
                .flatMap(tracks -> tracks.windows().firstEnd())
                .min();
    }

    Tracks[] ofRules() {
        return ofRules;
    }

    Map<Sum, Tracks> ofSums() {
        return ofSums;
    }
}
