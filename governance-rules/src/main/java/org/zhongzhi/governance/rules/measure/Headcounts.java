package org.zhongzhi.governance.rules.measure;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.function.BiFunction;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.territory.Headcount;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Measured;
import org.zhongzhi.governance.rules.Reading;

/** How the latest headcount of a place not after the date is read; without one the number is unknown. */
final class Headcounts {
    private Headcounts() {}

    static BiFunction<Reading, Dossier, Measured> latest(HeadcountSubject subject) {
        return (reading, place) -> latest(reading, place, subject)
                .map(count -> Measured.of(count.count(), count))
                .getOrElse(() -> Measured.unknown(0, Array.<EntityId>empty(), missing(subject)));
    }

    private static Option<Headcount> latest(Reading reading, Dossier place, HeadcountSubject subject) {
        return reading.inForce(place, Headcount.class)
                .filter(count -> count.subject() == subject)
                .maxBy(Comparator.comparing(Headcount::date));
    }

    private static Text missing(HeadcountSubject subject) {
        return Text.of(
                subject.label().chinese() + "的统计数",
                "a headcount of " + subject.label().english());
    }
}
