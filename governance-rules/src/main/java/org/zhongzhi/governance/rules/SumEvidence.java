package org.zhongzhi.governance.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.Hierarchy;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.rules.Measure.Sum;

/** What the parts of a sum counted, found by going down the tree from the division when somebody asks. */
final class SumEvidence {
    private final Reading reading;
    private final Sum sum;
    private final List<EntityId> found = new ArrayList<>();

    private SumEvidence(Reading reading, Sum sum) {
        this.reading = reading;
        this.sum = sum;
    }

    static Seq<EntityId> of(Reading reading, Sum sum, EntityId division) {
        SumEvidence evidence = new SumEvidence(reading, sum);
        evidence.collect(division);
        return Array.ofAll(evidence.found).sorted();
    }

    private void collect(EntityId place) {
        Dossier dossier = reading.dossier(place);
        if (dossier.isPresent() && sum.over().includes(reading, dossier)) {
            sum.part().of(reading, dossier).evidence().forEach(found::add);
        }
        for (Entity below : dossier.all()) {
            if (Hierarchy.next(below).exists(above -> above.equals(place))) {
                collect(below.id());
            }
        }
    }
}
