package org.zhongzhi.governance.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;

/**
 * The rules of the programme and of integrity a second time, from their text: loops over a list of entities, without
 * dossiers, measures, sums or ranges. Each of the five systems has a file of its own, and the
 * network of grids, of which several speak, another.
 */
final class ReferenceEvaluator {
    private static final LocalDate IN_FORCE_FROM = LocalDate.of(2022, 6, 20);

    private final NaiveCity city;
    private final Settings settings;
    private final ReferenceOutcomes outcomes = new ReferenceOutcomes();

    ReferenceEvaluator(List<Entity> entities, LocalDate asOf, Settings settings) {
        this.city = new NaiveCity(entities, asOf);
        this.settings = settings;
    }

    /** The outcome of every rule for every subject. */
    Map<String, Map<EntityId, OutcomeKind>> outcomes() {
        ReferenceIntegrity integrity = new ReferenceIntegrity(city, outcomes);
        city.entities().forEach(integrity::judge);
        if (city.hasCome(IN_FORCE_FROM)) {
            ReferenceOrganization organization = new ReferenceOrganization(city, settings, outcomes);
            ReferenceNetwork network = new ReferenceNetwork(city, outcomes);
            ReferenceResources resources = new ReferenceResources(city, settings, outcomes);
            ReferenceService service = new ReferenceService(city, settings, outcomes);
            ReferenceSupport support = new ReferenceSupport(city, settings, outcomes);
            ReferenceAccountability accountability = new ReferenceAccountability(city, outcomes);
            for (Entity entity : city.entities()) {
                organization.judge(entity);
                network.judge(entity);
                resources.judge(entity);
                service.judge(entity);
                support.judge(entity);
                accountability.judge(entity);
            }
        }
        return outcomes.byRule();
    }
}
