package org.zhongzhi.governance.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.casework.Cast.PROPERTY_FIRM;
import static org.zhongzhi.governance.rules.casework.Cast.knowing;
import static org.zhongzhi.governance.rules.casework.Cast.words;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Observation;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.value.Money;
import org.zhongzhi.governance.rules.procedures.Procedures;

class MicroProjectStoryTest {
    private static final Actor PROPOSER = Cast.resident("r-1", "proposer");
    private static final Actor COMMUNITY = Cast.body("qiaotou", "community");
    private static final Actor SUBDISTRICT = Cast.body("bada", "subdistrict");
    private static final Actor CONTRACTOR = Actor.of(PROPERTY_FIRM, RoleId.of("contractor"));
    private static final Actor INSPECTORS = Cast.body("inspectors", "inspector");
    private static final Casework PROJECTS = Casework.of(Procedures.microProject())
            .observing(knowing(Observation.DELIBERATION_COMPLETE, FieldValue.yesNo(true)));

    private static UnaryOperator<Action> money(String field, long fen) {
        return each -> each.giving(field, new FieldValue.Amount(Money.ofFen(fen)));
    }

    private static Story proposedUnder(Casework casework) {
        return Story.of(casework)
                .does(
                        PROPOSER,
                        "propose",
                        each -> each.giving("subject", words("street lamps")).giving("place", Cast.ESTATE));
    }

    private static Story chosen() {
        return proposedUnder(PROJECTS)
                .does(COMMUNITY, "choose", each -> each.giving("deliberation", new FieldValue.Document("d-1")));
    }

    private static Story built() {
        return chosen().does(SUBDISTRICT, "fund", money("budget", 100_000_00))
                .does(COMMUNITY, "commission", each -> each.giving("contractor", FieldValue.parties(PROPERTY_FIRM)))
                .does(COMMUNITY, "pay", money("payment", 30_000_00))
                .does(CONTRACTOR, "finish", each -> each.on(1).giving("result", words("twelve lamps")));
    }

    @Test
    void a_project_is_proposed_chosen_funded_built_accepted_and_its_accounts_disclosed() {
        Story story = built().does(INSPECTORS, "accept", each -> each.giving("result", words("all of them burn")))
                .does(COMMUNITY, "pay", money("payment", 70_000_00))
                .does(COMMUNITY, "disclose", money("spent", 100_000_00));

        assertThat(story.state()).isEqualTo("disclosed");
    }

    @Test
    void what_is_paid_stays_within_the_budget_to_the_fen() {
        built().isRefused(
                        COMMUNITY,
                        "pay",
                        money("payment", 70_000_01),
                        "支付合计不得超过预算（分）（累计支付金额+支付金额为10000001，预算为10000000）",
                        "payments have to stay within the budget, in fen (the sum of payment + payment: 10000001, budget: 10000000)")
                .does(COMMUNITY, "pay", money("payment", 70_000_00));
    }

    @Test
    void a_budget_stays_within_what_a_project_may_cost() {
        chosen().isRefused(
                        SUBDISTRICT,
                        "fund",
                        money("budget", 30_000_001),
                        "预算不得超过单个项目上限（分）（预算为30000001）",
                        "the budget has to stay within what a project may cost, in fen (budget: 30000001)");
    }

    @Test
    void a_project_takes_a_finished_deliberation() {
        Casework unfinished = PROJECTS.observing(knowing(Observation.DELIBERATION_COMPLETE, FieldValue.yesNo(false)));

        proposedUnder(unfinished)
                .isRefused(
                        COMMUNITY,
                        "choose",
                        each -> each.giving("deliberation", new FieldValue.Document("d-1")),
                        "项目须经居民民主议决程序选定",
                        "residents have to have decided on it in a finished deliberation");
    }

    @Test
    void what_is_disclosed_as_spent_is_what_was_paid() {
        built().does(INSPECTORS, "accept", each -> each.giving("result", words("all of them burn")))
                .isRefused(
                        COMMUNITY,
                        "disclose",
                        money("spent", 29_999_99),
                        "公开的支出须与支付合计一致（分）（公开的支出合计为2999999，累计支付金额为3000000）",
                        "what is disclosed has to be what was paid, in fen (what is disclosed as spent: 2999999, the sum of payment: 3000000)");
    }

    @Test
    void rework_gives_the_works_out_again() {
        Story story = built().does(INSPECTORS, "rework", each -> each.giving("reason", words("two are dark")));

        assertThat(story.state()).isEqualTo("building");
        assertThat(story.standing().assignments()).hasSize(2);
        story.does(CONTRACTOR, "finish", each -> each.on(2).giving("result", words("mended")));
        assertThat(story.state()).isEqualTo("built");
    }

    @Test
    void a_cancelled_project_settles_its_accounts() {
        Story story = built().does(SUBDISTRICT, "cancel", each -> each.giving("reason", words("the road is widened")))
                .does(COMMUNITY, "disclose", money("spent", 30_000_00));

        assertThat(story.state()).isEqualTo("disclosed");
    }

    @Test
    void a_project_is_rejected_or_withdrawn() {
        assertThat(chosen().does(SUBDISTRICT, "reject", each -> each.giving("reason", words("too dear")))
                        .state())
                .isEqualTo("rejected");
        assertThat(proposedUnder(PROJECTS).does(PROPOSER, "withdraw").state()).isEqualTo("withdrawn");
    }
}
