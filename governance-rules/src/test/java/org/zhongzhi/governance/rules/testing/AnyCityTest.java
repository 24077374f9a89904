package org.zhongzhi.governance.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import org.zhongzhi.governance.model.Hierarchy;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.identity.Reference;

class AnyCityTest {
    private final Set<EntityType> seen = EnumSet.noneOf(EntityType.class);
    private int resolved;
    private int dangling;
    private int whole;

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void a_city_mostly_hangs_together_and_holds_things_of_every_type(
            @ForAll(supplier = AnyCity.class) Jurisdiction city) {
        Seq<Entity> entities = Array.of(EntityType.values()).flatMap(city::all);
        for (Entity entity : entities) {
            seen.add(entity.id().type());
            for (Reference reference : entity.references()) {
                if (city.entity(reference.target()).isDefined()) {
                    resolved++;
                } else {
                    dangling++;
                }
            }
        }
        whole += Hierarchy.divisionsOf(city, AnyCity.ESTATE).size() == 4 ? 1 : 0;
        assertThat(entities).hasSizeBetween(120, 240);
    }

    /** Neither without faults, nor more faulty than not. */
    @AfterProperty
    void everything_came_up() {
        if (!seen.isEmpty()) {
            assertThat(seen).containsExactlyInAnyOrder(EntityType.values());
            assertThat(dangling).isBetween(resolved / 100, resolved / 5);
            assertThat(whole).isBetween(20, 49);
        }
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void no_two_things_of_a_city_have_one_identifier(@ForAll(supplier = AnyCity.Entities.class) List<Entity> entities) {
        assertThat(entities).extracting(Entity::id).doesNotHaveDuplicates();
    }
}
