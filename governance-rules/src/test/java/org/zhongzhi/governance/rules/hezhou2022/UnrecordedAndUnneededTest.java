package org.zhongzhi.governance.rules.hezhou2022;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.model.organization.OrganizationKind.RESIDENTS_COMMITTEE;
import static org.zhongzhi.governance.model.organization.Role.HEAD;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.OutcomeKind.NOT_APPLICABLE;
import static org.zhongzhi.governance.rules.OutcomeKind.SATISFIED;
import static org.zhongzhi.governance.rules.OutcomeKind.UNKNOWN;
import static org.zhongzhi.governance.rules.OutcomeKind.VIOLATED;
import static org.zhongzhi.governance.rules.Things.appointment;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.post;

import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.mandate.Admission;
import org.zhongzhi.governance.model.mandate.AdmissionId;
import org.zhongzhi.governance.model.mandate.ItemKind;
import org.zhongzhi.governance.model.mandate.ListItem;
import org.zhongzhi.governance.model.mandate.ListItemId;
import org.zhongzhi.governance.model.mandate.ListKind;
import org.zhongzhi.governance.model.mandate.MandateList;
import org.zhongzhi.governance.model.mandate.MandateListId;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.PostId;
import org.zhongzhi.governance.model.territory.Grid;
import org.zhongzhi.governance.model.territory.GridId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Money;
import org.zhongzhi.governance.rules.Cities;
import org.zhongzhi.governance.rules.OutcomeKind;

/** What is not recorded is unknown, and what there is nothing of is not judged, instead of passing. */
class UnrecordedAndUnneededTest {
    private static final PostId POST = PostId.of("head");
    private static final ListItemId TASK = ListItemId.of("task");

    @Test
    void a_term_that_began_nobody_knows_when_may_be_over() {
        Cities city = withPost(Period.always());

        assertThat(city.with(appointment("a-1", "p-1", "head", false, Period.always()))
                        .outcome("term-in-force", POST))
                .isEqualTo(UNKNOWN);
        assertThat(city.with(appointment(
                                "a-1",
                                "p-1",
                                "head",
                                false,
                                Period.from(TODAY.minusYears(5).plusDays(1))))
                        .outcome("term-in-force", POST))
                .isEqualTo(SATISFIED);
        assertThat(city.with(appointment("a-1", "p-1", "head", false, Period.from(TODAY.minusYears(5))))
                        .with(appointment("a-2", "p-2", "head", false, Period.always()))
                        .outcome("term-in-force", POST))
                .isEqualTo(VIOLATED);
    }

    @Test
    void the_posts_of_a_body_that_is_dissolved_are_not_vacant() {
        assertThat(withPost(Period.always()).outcome("seat-vacant", POST)).isEqualTo(VIOLATED);
        assertThat(withPost(Period.of(Option.none(), Option.some(TODAY)))
                        .assessed(TODAY)
                        .findings("seat-vacant"))
                .isEmpty();
    }

    @Test
    void an_admission_without_an_amount_may_be_funded() {
        assertThat(withAdmission(Option.some(Money.ofFen(1)))).isEqualTo(SATISFIED);
        assertThat(withAdmission(Option.some(Money.ofFen(0)))).isEqualTo(VIOLATED);
        assertThat(withAdmission(Option.none())).isEqualTo(UNKNOWN);
    }

    @Test
    void a_community_without_grids_and_buildings_on_record_has_no_complete_network() {
        Grid grid = Grid.builder()
                .id(GridId.of("g-1"))
                .name("网格")
                .community(COMMUNITY)
                .build();

        assertThat(tree().outcome("grid-network-complete", COMMUNITY)).isEqualTo(NOT_APPLICABLE);
        assertThat(tree().with(grid).outcome("grid-network-complete", COMMUNITY))
                .isEqualTo(VIOLATED);
    }

    private static Cities withPost(Period bodyInForce) {
        return tree().with(
                        body("committee", RESIDENTS_COMMITTEE, COMMUNITY, bodyInForce),
                        Post.builder()
                                .from(post("head", "committee", HEAD))
                                .termYears(Option.some(5))
                                .build());
    }

    private static OutcomeKind withAdmission(Option<Money> funding) {
        MandateListId list = MandateListId.of("tasks");
        return tree().with(
                        MandateList.builder()
                                .id(list)
                                .kind(ListKind.COMMUNITY_TASKS)
                                .place(COMMUNITY)
                                .edition("2024")
                                .period(Period.always())
                                .build(),
                        ListItem.builder()
                                .id(TASK)
                                .name("任务")
                                .kind(ItemKind.TASK)
                                .list(list)
                                .matter(MatterCode.of("waste"))
                                .build(),
                        Admission.builder()
                                .id(AdmissionId.of("admission"))
                                .item(TASK)
                                .applicant(OrganizationId.of("bureau"))
                                .funding(funding)
                                .period(Period.always())
                                .build())
                .outcome("community-task-admitted", TASK);
    }
}
