package org.zhongzhi.governance.examples.nationwide.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhongzhi.governance.examples.nationwide.country.CityData;
import org.zhongzhi.governance.examples.nationwide.country.Country;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Finding;

/** The same country in one jurisdiction and one process, which is what the job has to agree with. */
public final class WholeCountry {
    private WholeCountry() {}

    /**
     * Assesses a country without Spark.
     *
     * @param country the country
     * @param data the data of its cities
     * @param asOf the date
     * @return the assessment of everything together
     */
    public static Assessment assess(Country country, CityData data, LocalDate asOf) {
        List<Entity> all = new ArrayList<>(country.provinces().entities());
        country.cities().forEach(city -> all.addAll(data.entitiesOf(city)));
        return Task.policy().assess(Jurisdiction.of(About.of(Text.of("全国", "The country")), all), asOf);
    }

    /**
     * The findings of an assessment, counted as those of the job are.
     *
     * @param assessment the assessment
     * @return the counts by rule and kind
     */
    public static Tally tally(Assessment assessment) {
        Tally tally = new Tally();
        for (Finding finding : assessment.findings()) {
            tally.add(finding);
        }
        return tally;
    }
}
