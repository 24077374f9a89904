package org.zhongzhi.governance.rules.measure;

import io.vavr.collection.Array;
import org.zhongzhi.governance.rules.Vocabulary;

/** Everything that the shipped rules on a city's governance measure, and of whom. */
public final class Measures {
    private static final Vocabulary VOCABULARY = Vocabulary.empty()
            .withMeasures(AppointmentMeasures.ALL)
            .withMeasures(CommunityMeasures.ALL)
            .withMeasures(DivisionMeasures.ALL)
            .withMeasures(EstateMeasures.ALL)
            .withMeasures(FacilityMeasures.ALL)
            .withMeasures(GridMeasures.ALL)
            .withMeasures(MandateMeasures.ALL)
            .withMeasures(OrganizationMeasures.ALL)
            .withMeasures(PersonMeasures.ALL)
            .withMeasures(StatuteMeasures.ALL)
            .withFamilies(Array.of(EstateMeasures.MEETING))
            .withSubjects(Subjects.ALL);

    private Measures() {}

    /**
     * The vocabulary.
     *
     * @return the measures of this package and the kinds of {@link Subjects}
     */
    public static Vocabulary vocabulary() {
        return VOCABULARY;
    }
}
