package org.zhongzhi.governance.rules.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.Things.estate;
import static org.zhongzhi.governance.rules.mandate.Supplies.TODAY;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.identity.Quantified;
import org.zhongzhi.governance.model.mandate.Allocation;
import org.zhongzhi.governance.model.mandate.AllocationId;
import org.zhongzhi.governance.model.mandate.Need;
import org.zhongzhi.governance.model.mandate.NeedId;
import org.zhongzhi.governance.rules.Cities;

class MatchingLawsTest {
    private final Set<TurnedDown.Obstacle> obstacles = EnumSet.noneOf(TurnedDown.Obstacle.class);
    private int asked;
    private int offered;
    private int planned;
    private int split;
    private int unmet;

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_the_data_changes_no_answer(
            @ForAll(supplier = Supplies.class) List<Entity> entities, @ForAll Random random) {
        List<Entity> shuffled = new ArrayList<>(entities);
        Collections.shuffle(shuffled, random);
        Matching one = Matching.of(city(entities), TODAY);
        Matching other = Matching.of(city(shuffled), TODAY);

        assertThat(other.plan()).isEqualTo(one.plan());
        for (NeedId need : needs(entities)) {
            assertThat(other.candidates(need)).isEqualTo(one.candidates(need));
            assertThat(other.turnedDown(need)).isEqualTo(one.turnedDown(need));
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_plan_promises_nothing_that_is_promised_already_and_no_need_more_than_it_needs(
            @ForAll(supplier = Supplies.class) List<Entity> entities) {
        Jurisdiction city = city(entities);
        MatchingPlan plan = Matching.of(city, TODAY).plan();
        Jurisdiction after = city(withPlan(entities, plan));

        for (Promise promise : plan.promises()) {
            assertThat(promise.quantity()).isPositive();
            assertThat(overbookedDays(after, promise.candidate().supply())).isEmpty();
        }
        plan.promises().groupBy(Promise::need).forEach((need, promises) -> {
            long promised = promises.map(Promise::quantity).sum().longValue();
            assertThat(promised + plan.unmet().getOrElse(need, 0L))
                    .isEqualTo(promises.head().candidate().needed());
            split += promises.size() > 1 ? 1 : 0;
        });
        planned++;
        unmet += plan.unmet().size();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void once_a_plan_is_carried_out_there_is_nothing_left_to_promise(
            @ForAll(supplier = Supplies.class) List<Entity> entities) {
        MatchingPlan plan = Matching.of(city(entities), TODAY).plan();
        Matching after = Matching.of(city(withPlan(entities, plan)), TODAY);

        assertThat(after.plan().promises()).isEmpty();
        assertThat(after.plan().unmet()).isEqualTo(plan.unmet());
        assertThat(plan.unmet().keySet())
                .allSatisfy(need -> assertThat(after.candidates(need)).isEmpty());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void every_supply_for_the_matter_of_an_open_need_is_a_candidate_or_turned_down(
            @ForAll(supplier = Supplies.class) List<Entity> entities) {
        Jurisdiction city = city(entities);
        Matching matching = Matching.of(city, TODAY);
        asked++;
        for (NeedId id : needs(entities)) {
            Need need = city.entity(id, Need.class).get();
            Seq<Candidate> candidates = matching.candidates(id);
            Seq<TurnedDown> turnedDown = matching.turnedDown(id);
            Seq<EntityId> judged =
                    candidates.<EntityId>map(Candidate::supply).appendAll(turnedDown.map(TurnedDown::supply));
            obstacles.addAll(turnedDown.map(TurnedDown::obstacle).asJava());
            offered += candidates.size();

            assertThat(judged)
                    .containsExactlyInAnyOrderElementsOf(Array.ofAll(entities)
                            .filter(each -> isOpen(need, entities)
                                    && Supply.of(each)
                                            .exists(supply -> supply.matters().contains(need.matter())))
                            .map(Entity::id));
            assertThat(candidates).isEqualTo(candidates.sorted()).allSatisfy(each -> {
                assertThat(each.free()).isPositive();
                assertThat(each.period().firstDay()).isGreaterThanOrEqualTo(TODAY.toEpochDay());
                assertThat(need.period().overlaps(each.period())).isTrue();
                assertThat(each.reasons()).hasSize(4);
            });
        }
    }

    private static boolean isOpen(Need need, List<Entity> entities) {
        long promised = 0;
        for (Entity entity : entities) {
            if (entity instanceof Allocation allocation
                    && allocation.need().equals(need.id())
                    && allocation.period().endDay() > TODAY.toEpochDay()
                    && !need.closed().exists(day -> allocation.period().firstDay() >= day.toEpochDay())) {
                promised += allocation.quantity();
            }
        }
        return need.refusal().isEmpty()
                && !need.raised().isAfter(TODAY)
                && !need.closed().exists(day -> !day.isAfter(TODAY))
                && promised < need.quantity();
    }

    /** Else a law would hold because what it speaks of never came up. */
    @AfterProperty
    void scarcity_came_up() {
        if (asked > 0) {
            assertThat(obstacles).containsExactlyInAnyOrder(TurnedDown.Obstacle.values());
            assertThat(offered).isPositive();
        }
        if (planned > 0) {
            assertThat(unmet).isPositive();
            assertThat(split).isPositive();
        }
    }

    private static Jurisdiction city(List<Entity> entities) {
        return Cities.tree()
                .with(estate(Cities.ESTATE, Cities.COMMUNITY))
                .with(Array.ofAll(entities))
                .jurisdiction();
    }

    private static Seq<NeedId> needs(List<Entity> entities) {
        return Array.ofAll(entities)
                .filter(Need.class::isInstance)
                .map(Need.class::cast)
                .map(Need::id);
    }

    private static List<Entity> withPlan(List<Entity> entities, MatchingPlan plan) {
        List<Entity> all = new ArrayList<>(entities);
        plan.promises().forEach(promise -> all.add(promise.toAllocation(AllocationId.of("planned-" + all.size()))));
        return all;
    }

    /** The days from today on, of the few that differ, on which more of a supply is promised than there is. */
    private static Seq<Long> overbookedDays(Jurisdiction city, EntityId supply) {
        long capacity = city.entity(supply, Quantified.class).get().figure();
        Seq<Allocation> allocations = city.all(EntityType.ALLOCATION)
                .map(Allocation.class::cast)
                .filter(each -> each.supply().equals(supply));
        Seq<Allocation> planned = allocations.filter(each -> each.id().value().startsWith("planned-"));
        return Array.rangeClosed(TODAY.toEpochDay(), TODAY.toEpochDay() + 60)
                .filter(day -> planned.exists(each -> each.period().contains(day)))
                .filter(day -> allocations
                                .filter(each -> each.period().contains(day))
                                .map(Allocation::quantity)
                                .sum()
                                .longValue()
                        > capacity);
    }
}
