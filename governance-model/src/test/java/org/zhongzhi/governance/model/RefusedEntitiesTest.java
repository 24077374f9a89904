package org.zhongzhi.governance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.deliberation.Deliberation;
import org.zhongzhi.governance.model.deliberation.DeliberationStep;
import org.zhongzhi.governance.model.deliberation.Vote;
import org.zhongzhi.governance.model.mandate.Allocation;
import org.zhongzhi.governance.model.mandate.MandateList;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.mandate.Need;
import org.zhongzhi.governance.model.mandate.Project;
import org.zhongzhi.governance.model.mandate.Resource;
import org.zhongzhi.governance.model.organization.Credential;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.partnership.Commitment;
import org.zhongzhi.governance.model.partnership.Reach;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Money;

/** What one entity can check alone is refused when it is built, with what was found and what was expected. */
class RefusedEntitiesTest {
    @Test
    void numbers_that_cannot_be_are_refused_by_name() {
        refused(
                () -> Post.builder().from(OneOfEach.POST).seats(0).build(),
                "The seats of a post are 0: expected 1 or more");
        refused(
                () -> Post.builder()
                        .from(OneOfEach.POST)
                        .termYears(Option.some(0))
                        .build(),
                "The term of a post is 0 years: expected 1 or more");
        refused(
                () -> Organization.builder()
                        .from(OneOfEach.ORGANIZATION)
                        .members(Option.some(-1))
                        .build(),
                "The number of members of an organisation is -1: expected 0 or more");
        refused(
                () -> Reach.builder().from(OneOfEach.REACH).minutes(-1).build(),
                "The minutes of a reach is -1: expected 0 or more");
        refused(
                () -> Credential.builder()
                        .from(OneOfEach.CREDENTIAL)
                        .level(Option.some(0))
                        .build(),
                "The level of a credential is 0: expected 1 or more");
        refused(
                () -> Need.builder().from(OneOfEach.NEED).quantity(0).build(),
                "The quantity of a need is 0: expected 1 or more");
        refused(
                () -> Allocation.builder()
                        .from(OneOfEach.ALLOCATION)
                        .quantity(0)
                        .build(),
                "The quantity of an allocation is 0: expected 1 or more");
        refused(
                () -> Resource.builder().from(OneOfEach.RESOURCE).capacity(-1).build(),
                "The capacity of a resource is -1: expected 0 or more");
        refused(
                () -> Project.builder().from(OneOfEach.PROJECT).capacity(-1).build(),
                "The capacity of a project is -1: expected 0 or more");
        refused(() -> Money.ofFen(-1), "The amount of money in fen is -1: expected 0 or more");
    }

    @Test
    void texts_that_say_nothing_are_refused_by_name() {
        refused(
                () -> Organization.builder()
                        .from(OneOfEach.ORGANIZATION)
                        .criteria(HashSet.of(" "))
                        .build(),
                "A criterion that an organisation meets is blank: expected some text");
        refused(
                () -> Facility.builder()
                        .from(OneOfEach.FACILITY)
                        .sharedZones(HashMap.of("", true))
                        .build(),
                "The name of a zone is blank: expected some text");
        refused(
                () -> Commitment.builder()
                        .from(OneOfEach.COMMITMENT)
                        .items(Array.of(""))
                        .build(),
                "An item of a commitment is blank: expected some text");
        refused(
                () -> MandateList.builder()
                        .from(OneOfEach.MANDATE_LIST)
                        .edition(" ")
                        .build(),
                "The edition of a list is blank: expected some text");
        refused(
                () -> Need.builder()
                        .from(OneOfEach.NEED)
                        .refusal(Option.some(""))
                        .build(),
                "The reason for refusing a need is blank: expected some text");
        refused(
                () -> MatterCode.of("two words"),
                "\"two words\" is not an identifier of a matter: expected 1 to 100 letters and digits, with . _ - : or / between them");
    }

    @Test
    void what_is_for_nothing_or_holds_nothing_is_refused_by_its_identifier() {
        refused(
                () -> Resource.builder()
                        .from(OneOfEach.RESOURCE)
                        .matters(HashSet.empty())
                        .build(),
                "Resource rs1 is for nothing: expected at least one matter");
        refused(
                () -> Project.builder()
                        .from(OneOfEach.PROJECT)
                        .matters(HashSet.empty())
                        .build(),
                "Project pj1 is for nothing: expected at least one matter");
        refused(
                () -> Deliberation.builder()
                        .from(OneOfEach.DELIBERATION)
                        .steps(HashMap.empty())
                        .build(),
                "Deliberation d1 has no step: expected at least one with its day");
    }

    @Test
    void more_votes_than_voters_are_refused() {
        refused(
                () -> Vote.builder().from(OneOfEach.VOTE).attending(301).build(),
                "Vote v1 counts 180 agreeing of 301 attending of 300 entitled: expected no more than those before");
        refused(
                () -> Vote.builder().from(OneOfEach.VOTE).agreeing(221).build(),
                "Vote v1 counts 221 agreeing of 220 attending of 300 entitled: expected no more than those before");
        refused(
                () -> Vote.builder().from(OneOfEach.VOTE).agreeing(-1).build(),
                "The number of those who agree in a vote is -1: expected 0 or more");
        assertThat(Vote.builder().from(OneOfEach.VOTE).agreeing(220).build().agreeing())
                .isEqualTo(220);
    }

    @Test
    void nulls_inside_are_refused() {
        assertThatThrownBy(() -> Commitment.builder()
                        .from(OneOfEach.COMMITMENT)
                        .items(Array.ofAll(Arrays.asList("a", null)))
                        .build())
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Facility.builder()
                        .from(OneOfEach.FACILITY)
                        .sharedZones(HashMap.of("a", null))
                        .build())
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void what_has_no_period_of_its_own_is_in_force_from_the_day_it_is_of() {
        assertThat(OneOfEach.ACTIVITY.period()).isEqualTo(Period.from(LocalDate.of(2024, 5, 10)));
        assertThat(OneOfEach.VOTE.period()).isEqualTo(Period.from(LocalDate.of(2024, 4, 1)));
        assertThat(OneOfEach.DELIBERATION.period()).isEqualTo(Period.from(LocalDate.of(2024, 3, 1)));
        assertThat(OneOfEach.NEED.period()).isEqualTo(Period.of(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 9, 1)));
        assertThat(DeliberationStep.values()).hasSize(6);
    }

    @Test
    void money_is_held_in_fen() {
        assertThat(Money.ofYuan(12)).isEqualTo(Money.ofFen(1_200)).hasToString("1200 fen");
        assertThat(Money.ofFen(1)).isLessThan(Money.ofFen(2));
    }

    private static void refused(ThrowingCallable building, String message) {
        assertThatThrownBy(building).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }
}
