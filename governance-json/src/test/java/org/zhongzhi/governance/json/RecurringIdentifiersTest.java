package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.identity.Reference;

/** What is named in many places of a document is one identifier in memory. */
class RecurringIdentifiersTest {
    @Test
    void whatever_names_a_thing_shares_its_identifier() {
        Jurisdiction city = GovernanceJson.standard().readJurisdiction(GoldenDocumentsTest.golden("jurisdiction.json"));
        Map<EntityId, EntityId> first = new HashMap<>();
        int shared = 0;
        for (EntityType type : EntityType.values()) {
            for (Entity entity : city.all(type)) {
                for (Reference reference : entity.references()) {
                    EntityId known = first.putIfAbsent(reference.target(), reference.target());
                    if (known != null) {
                        assertThat(reference.target()).isSameAs(known);
                        shared++;
                    }
                }
            }
        }
        assertThat(shared).isPositive();
    }
}
