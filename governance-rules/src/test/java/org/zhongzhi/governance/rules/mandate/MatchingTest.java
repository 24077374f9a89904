package org.zhongzhi.governance.rules.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.OTHER_COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.SUBDISTRICT;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.Things.estate;
import static org.zhongzhi.governance.rules.mandate.Lists.NOISE;
import static org.zhongzhi.governance.rules.mandate.Lists.WASTE;
import static org.zhongzhi.governance.rules.mandate.Supplies.need;
import static org.zhongzhi.governance.rules.mandate.Supplies.project;
import static org.zhongzhi.governance.rules.mandate.Supplies.resource;

import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.mandate.Allocation;
import org.zhongzhi.governance.model.mandate.AllocationId;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.mandate.Need;
import org.zhongzhi.governance.model.mandate.NeedId;
import org.zhongzhi.governance.model.mandate.ProjectId;
import org.zhongzhi.governance.model.mandate.ResourceId;
import org.zhongzhi.governance.model.mandate.SupplyId;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.mandate.TurnedDown.Obstacle;

class MatchingTest {
    private static final NeedId NEED = NeedId.of("n-1");

    @Test
    void a_candidate_tells_what_speaks_for_it() {
        Matching matching = matching(
                wanted(4).closed(Option.some(TODAY.plusDays(10))).build(),
                resource("r-1")
                        .place(SUBDISTRICT)
                        .matters(HashSet.of(WASTE, NOISE))
                        .capacity(3)
                        .period(Period.from(TODAY.plusDays(2)))
                        .build(),
                supply("r-2", ESTATE, 9));

        assertThat(matching.candidates(NEED).map(Candidate::reasons).get(0))
                .containsExactly(
                        Text.of("专用于该事项", "for this matter alone"),
                        Text.of("就在当地", "at the place itself"),
                        Text.of("即日可用，至2024-07-09止", "at once until 2024-07-09"),
                        Text.of("余量9，足够所需的4", "9 free, enough for the 4 needed"));
        assertThat(matching.candidates(NEED).map(Candidate::reasons).get(1))
                .containsExactly(
                        Text.of("可用于该事项和另1类事项", "for this and one other matter"),
                        Text.of("在上2级（451102001）", "2 steps up (451102001)"),
                        Text.of("自2024-07-02起可用，至2024-07-09止", "from 2024-07-02 until 2024-07-09"),
                        Text.of("余量3，不足所需的4", "3 free of the 4 needed"));
        Entity forThree = resource("r-3")
                .place(ESTATE)
                .matters(HashSet.of(WASTE, NOISE, MatterCode.of("order/parking")))
                .capacity(1)
                .period(Period.always())
                .build();
        assertThat(matching(wanted(1).build(), forThree).candidates(NEED).head().reasons())
                .contains(Text.of("可用于该事项和另2类事项", "for this and 2 other matters"));
        assertThat(matching(wanted(1).build(), supply("r-1", COMMUNITY, 1))
                        .candidates(NEED)
                        .head()
                        .reasons())
                .contains(Text.of("在上一级（451102001001）", "one step up (451102001001)"), Text.of("即日可用", "at once"));
    }

    @Test
    void what_can_be_had_at_once_and_in_full_comes_first_then_what_is_near_and_what_is_for_less_else() {
        Entity later = resource("r-1")
                .place(ESTATE)
                .matters(HashSet.of(WASTE))
                .capacity(9)
                .period(Period.from(TODAY.plusDays(1)))
                .build();
        Entity partly = supply("r-2", ESTATE, 1);
        Entity far = supply("r-3", SUBDISTRICT, 9);
        Entity forMore = resource("r-4")
                .place(COMMUNITY)
                .matters(HashSet.of(WASTE, NOISE))
                .capacity(9)
                .period(Period.always())
                .build();
        Entity near = supply("r-5", COMMUNITY, 9);
        Entity equal = supply("r-6", COMMUNITY, 7);

        assertThat(matching(wanted(2).build(), later, partly, far, forMore, near, equal)
                        .candidates(NEED)
                        .map(each -> each.supply().value()))
                .containsExactly("r-5", "r-6", "r-4", "r-3", "r-2", "r-1");
    }

    @Test
    void what_cannot_answer_a_need_is_told_with_what_stands_against_it() {
        Matching matching = matching(
                wanted(2).build(),
                supply("r-1", OTHER_COMMUNITY, 9),
                project("p-1")
                        .place(ESTATE)
                        .matters(HashSet.of(WASTE))
                        .capacity(1)
                        .period(Period.of(TODAY.minusDays(9), TODAY))
                        .build(),
                supply("r-2", ESTATE, 0),
                supply("r-3", ESTATE, 1),
                resource("r-4")
                        .place(ESTATE)
                        .matters(HashSet.of(NOISE))
                        .capacity(9)
                        .period(Period.always())
                        .build());

        assertThat(matching.turnedDown(NEED))
                .extracting(TurnedDown::supply, TurnedDown::obstacle)
                .containsExactlyInAnyOrder(
                        tuple(ResourceId.of("r-1"), Obstacle.ELSEWHERE),
                        tuple(ProjectId.of("p-1"), Obstacle.NOT_IN_TIME),
                        tuple(ResourceId.of("r-2"), Obstacle.USED_UP));
        assertThat(matching.candidates(NEED).map(Candidate::supply)).containsExactly(ResourceId.of("r-3"));
    }

    @Test
    void a_need_that_is_met_refused_closed_or_yet_to_come_has_no_candidate() {
        Entity there = supply("r-1", ESTATE, 9);

        assertThat(matching(wanted(2).build(), there, allocation("a-1", "r-0", 2))
                        .candidates(NEED))
                .isEmpty();
        assertThat(matching(wanted(2).refusal(Option.some("不在范围内")).build(), there)
                        .candidates(NEED))
                .isEmpty();
        assertThat(matching(wanted(2).closed(Option.some(TODAY)).build(), there).candidates(NEED))
                .isEmpty();
        assertThat(matching(wanted(2).raised(TODAY.plusDays(1)).build(), there).candidates(NEED))
                .isEmpty();
        assertThat(matching(there).candidates(NEED)).isEmpty();
        assertThat(matching(there).turnedDown(NEED)).isEmpty();
    }

    @Test
    void what_is_promised_on_the_busiest_day_is_not_free() {
        Matching matching = matching(
                wanted(5).build(),
                supply("r-1", ESTATE, 10),
                booked("a-1", 3, Period.of(TODAY.minusDays(5), TODAY.plusDays(5))),
                booked("a-2", 4, Period.of(TODAY.plusDays(4), TODAY.plusDays(8))),
                booked("a-3", 6, Period.of(TODAY.plusDays(8), TODAY.plusDays(9))),
                booked("a-4", 9, Period.of(TODAY.minusDays(9), TODAY)));

        assertThat(matching.candidates(NEED).map(Candidate::free)).containsExactly(3L);
    }

    @Test
    void more_promised_than_numbers_can_hold_leaves_nothing_free() {
        Matching matching = matching(
                wanted(5).build(),
                supply("r-1", ESTATE, Long.MAX_VALUE),
                booked("a-1", Long.MAX_VALUE, Period.always()),
                booked("a-2", Long.MAX_VALUE, Period.always()));

        assertThat(matching.candidates(NEED)).isEmpty();
        assertThat(matching(
                                wanted(5).build(),
                                supply("r-1", ESTATE, 9),
                                allocation("a-1", "r-0", Long.MAX_VALUE),
                                allocation("a-2", "r-0", Long.MAX_VALUE))
                        .candidates(NEED))
                .isEmpty();
    }

    @Test
    void who_raised_a_need_first_is_served_first_and_the_rest_of_it_comes_from_the_next_best() {
        Need first = need("n-2")
                .place(COMMUNITY)
                .matter(WASTE)
                .quantity(5)
                .raised(TODAY.minusDays(3))
                .build();
        MatchingPlan plan = matching(
                        wanted(4).build(), first, supply("r-1", COMMUNITY, 4), supply("r-2", SUBDISTRICT, 3))
                .plan();

        assertThat(plan.promises())
                .extracting(
                        each -> each.need().value(),
                        each -> each.candidate().supply().value(),
                        Promise::quantity)
                .containsExactly(tuple("n-2", "r-1", 4L), tuple("n-2", "r-2", 1L), tuple("n-1", "r-2", 2L));
        assertThat(plan.unmet().toJavaMap()).isEqualTo(java.util.Map.of(NEED, 2L));
        assertThat(plan.promises().get(2).toAllocation(AllocationId.of("a-1")))
                .isEqualTo(Allocation.builder()
                        .id(AllocationId.of("a-1"))
                        .need(NEED)
                        .supply(ResourceId.of("r-2"))
                        .quantity(2)
                        .period(Period.from(TODAY))
                        .build());
    }

    private static Need.Builder wanted(long quantity) {
        return need("n-1").place(ESTATE).matter(WASTE).quantity(quantity).raised(TODAY.minusDays(1));
    }

    private static Entity supply(String id, PlaceId place, long capacity) {
        return resource(id)
                .place(place)
                .matters(HashSet.of(WASTE))
                .capacity(capacity)
                .period(Period.always())
                .build();
    }

    private static Entity allocation(String id, String supply, long quantity) {
        return allocation(id, NEED, ResourceId.of(supply), quantity, Period.always());
    }

    private static Entity booked(String id, long quantity, Period period) {
        return allocation(id, NeedId.of("n-9"), ResourceId.of("r-1"), quantity, period);
    }

    private static Entity allocation(String id, NeedId need, SupplyId supply, long quantity, Period period) {
        return Allocation.builder()
                .id(AllocationId.of(id))
                .need(need)
                .supply(supply)
                .quantity(quantity)
                .period(period)
                .build();
    }

    private static Matching matching(Entity... things) {
        return Matching.of(tree().with(estate(ESTATE, COMMUNITY)).with(things).jurisdiction(), TODAY);
    }
}
