package org.zhongzhi.governance.rules.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.DISTRICT;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.OTHER_COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.SUBDISTRICT;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.estate;
import static org.zhongzhi.governance.rules.mandate.Lists.NOISE;
import static org.zhongzhi.governance.rules.mandate.Lists.WASTE;
import static org.zhongzhi.governance.rules.mandate.Lists.admission;
import static org.zhongzhi.governance.rules.mandate.Lists.helped;
import static org.zhongzhi.governance.rules.mandate.Lists.item;
import static org.zhongzhi.governance.rules.mandate.Lists.list;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.mandate.ItemKind;
import org.zhongzhi.governance.model.mandate.ListItem;
import org.zhongzhi.governance.model.mandate.ListItemId;
import org.zhongzhi.governance.model.mandate.ListKind;
import org.zhongzhi.governance.model.mandate.MandateListId;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Money;
import org.zhongzhi.governance.rules.Cities;
import org.zhongzhi.governance.rules.mandate.PassedOver.Reason;
import org.zhongzhi.governance.rules.mandate.Responsibility.Assignment;

class MandatesTest {
    private static final Cities CITY_WITH_LISTS = tree().with(
                    estate(ESTATE, COMMUNITY),
                    body("office", OrganizationKind.SUBDISTRICT_OFFICE, SUBDISTRICT),
                    body("agency", OrganizationKind.STATIONED_AGENCY, SUBDISTRICT),
                    body("committee", OrganizationKind.RESIDENTS_COMMITTEE, COMMUNITY),
                    list("powers", ListKind.POWERS_AND_RESPONSIBILITIES, SUBDISTRICT, "2024", Period.always()),
                    list("tasks", ListKind.COMMUNITY_TASKS, COMMUNITY, "2024", Period.always()));

    @Test
    void the_lowest_level_that_lists_a_matter_says_who_leads_and_who_helps() {
        Responsibility answer = waste(helped(item("i-1", ItemKind.DUTY, "powers", WASTE, "office"), "agency"));

        assertThat(answer.leads()).containsExactly(OrganizationId.of("office"));
        assertThat(answer.helpers()).containsExactly(OrganizationId.of("agency"));
        assertThat(answer.assignment().map(Assignment::division)).containsExactly(SUBDISTRICT);
        assertThat(answer.assignment().get().items())
                .extracting(each -> each.item().id())
                .containsExactly(ListItemId.of("i-1"));
        assertThat(answer.passedOver())
                .extracting(PassedOver::place, PassedOver::reason)
                .containsExactly(tuple(COMMUNITY, Reason.NOT_ON_LIST));
        assertThat(answer.explain(Locale.CHINA))
                .isEqualTo("小区e-1（e-1）的事项sanitation/waste（2024-06-30）：组织office（office）牵头，组织agency（agency）协助。"
                        + "依据：甲街道（451102001）权责清单（2024）事项“事项i-1”（i-1）。"
                        + "未落实的层级：甲社区（451102001001）生效的清单未列该事项（见清单（tasks））。");
        assertThat(answer.explain(Locale.ENGLISH))
                .isEqualTo("Matter sanitation/waste at 小区e-1 (e-1) on 2024-06-30: led by 组织office (office); "
                        + "helped by 组织agency (agency); by item \"事项i-1\" (i-1) of the list of powers and "
                        + "responsibilities (2024) of 甲街道 (451102001). Passed over: 甲社区 (451102001001) does not list "
                        + "the matter (see list (tasks)).");
        assertThat(answer).hasToString(answer.explain(Locale.ENGLISH));
    }

    @Test
    void a_community_that_admitted_a_task_carries_it_before_the_subdistrict() {
        Responsibility answer = waste(
                item("i-1", ItemKind.DUTY, "powers", WASTE, "office"),
                item("t-1", ItemKind.TASK, "tasks", WASTE, "committee"),
                admission("a-1", "t-1", Option.none(), Period.always()));

        assertThat(answer.leads()).containsExactly(OrganizationId.of("committee"));
        assertThat(answer.passedOver()).isEmpty();
        assertThat(answer.matter()).isEqualTo(WASTE);
        assertThat(answer.place()).isEqualTo(ESTATE);
        assertThat(answer.asOf()).isEqualTo(TODAY);
    }

    @Test
    void a_task_that_is_not_admitted_goes_up_to_the_subdistrict() {
        Responsibility answer = waste(
                item("i-1", ItemKind.DUTY, "powers", WASTE, "office"),
                item("t-1", ItemKind.TASK, "tasks", WASTE, "committee"));

        assertThat(answer.leads()).containsExactly(OrganizationId.of("office"));
        assertThat(answer.passedOver())
                .containsExactly(new PassedOver(COMMUNITY, Reason.NOT_ADMITTED, Array.of(ListItemId.of("t-1"))));
    }

    @Test
    void who_has_to_act_goes_before_who_provides_and_who_may() {
        Entity power = item("i-1", ItemKind.POWER, "powers", WASTE, "office");
        Entity service = item("i-2", ItemKind.SERVICE, "powers", WASTE, "agency");
        Entity duty = item("i-3", ItemKind.DUTY, "powers", WASTE, "committee");

        assertThat(waste(power).leads()).containsExactly(OrganizationId.of("office"));
        assertThat(waste(power, service).leads()).containsExactly(OrganizationId.of("agency"));
        assertThat(waste(power, service, duty).leads()).containsExactly(OrganizationId.of("committee"));
    }

    @Test
    void two_bodies_that_lead_leave_open_who_of_them() {
        Responsibility answer = waste(
                item("i-1", ItemKind.DUTY, "powers", WASTE, "office"),
                item("i-2", ItemKind.DUTY, "powers", WASTE, "agency"));

        assertThat(answer.assignment().exists(Assignment::isContested)).isTrue();
        assertThat(answer.leads()).containsExactly(OrganizationId.of("agency"), OrganizationId.of("office"));
        assertThat(answer.message().chinese()).contains("组织agency（agency）、组织office（office）均为牵头单位，未定由谁牵头");
        assertThat(answer.message().english())
                .contains("several bodies lead, and which of them is open: 组织agency (agency), 组织office (office)");
    }

    @Test
    void a_body_that_is_gone_neither_leads_nor_helps() {
        Organization gone = Organization.builder()
                .from(body("office", OrganizationKind.SUBDISTRICT_OFFICE, SUBDISTRICT))
                .id(OrganizationId.of("former"))
                .period(Period.of(TODAY.minusDays(9), TODAY))
                .build();

        Responsibility nobody = waste(gone, item("i-1", ItemKind.DUTY, "powers", WASTE, "former", "unheard-of"));
        Responsibility other = waste(
                gone, helped(item("i-1", ItemKind.DUTY, "powers", WASTE, "former", "office"), "former", "office"));

        assertThat(nobody.passedOver().get(1))
                .isEqualTo(new PassedOver(
                        SUBDISTRICT,
                        Reason.LEAD_GONE,
                        Array.of(OrganizationId.of("former"), OrganizationId.of("unheard-of"))));
        assertThat(other.leads()).containsExactly(OrganizationId.of("office"));
        assertThat(other.helpers()).isEmpty();
    }

    @Test
    void nobody_is_responsible_for_a_reason_at_every_level() {
        Responsibility answer = waste(
                item("i-1", ItemKind.DUTY, "powers", WASTE), item("t-1", ItemKind.TASK, "tasks", NOISE, "committee"));

        assertThat(answer.assignment()).isEmpty();
        assertThat(answer.leads()).isEmpty();
        assertThat(answer.helpers()).isEmpty();
        assertThat(answer.passedOver().map(PassedOver::reason))
                .containsExactly(Reason.NOT_ON_LIST, Reason.NO_LEAD, Reason.NO_LIST, Reason.NO_LIST);
        assertThat(answer.explain(Locale.CHINA))
                .isEqualTo("小区e-1（e-1）的事项sanitation/waste（2024-06-30）：无单位负责。未落实的层级："
                        + "甲社区（451102001001）生效的清单未列该事项（见清单（tasks））；"
                        + "甲街道（451102001）事项没有牵头单位（见事项i-1（i-1））；"
                        + "甲区（451102）没有生效的清单；某市（4511）没有生效的清单。");
        assertThat(answer.explain(Locale.ENGLISH))
                .startsWith("Matter sanitation/waste at 小区e-1 (e-1) on 2024-06-30: nobody is responsible. "
                        + "Passed over: 甲社区 (451102001001) does not list the matter (see list (tasks)); ")
                .endsWith("某市 (4511) has no list in force.");
    }

    @Test
    void a_list_that_is_over_says_nothing() {
        Responsibility answer = Mandates.of(tree().with(
                                estate(ESTATE, COMMUNITY),
                                body("office", OrganizationKind.SUBDISTRICT_OFFICE, SUBDISTRICT),
                                list(
                                        "powers",
                                        ListKind.POWERS_AND_RESPONSIBILITIES,
                                        SUBDISTRICT,
                                        "2023",
                                        Period.of(TODAY.minusYears(1), TODAY)),
                                item("i-1", ItemKind.DUTY, "powers", WASTE, "office"))
                        .jurisdiction())
                .responsibleFor(WASTE, SUBDISTRICT, TODAY);

        assertThat(answer.assignment()).isEmpty();
        assertThat(answer.passedOver().map(PassedOver::reason))
                .containsExactly(Reason.NO_LIST, Reason.NO_LIST, Reason.NO_LIST);
    }

    @Test
    void a_place_that_is_not_in_the_data_is_named_wherever_the_way_up_ends() {
        Mandates mandates = Mandates.of(tree().with(estate(EstateId.of("e-9"), DivisionCode.of("451102001999")))
                .jurisdiction());

        assertThat(mandates.responsibleFor(WASTE, EstateId.of("e-8"), TODAY).passedOver())
                .containsExactly(new PassedOver(EstateId.of("e-8"), Reason.NOT_IN_DATA, Array.empty()));
        assertThat(mandates.responsibleFor(WASTE, EstateId.of("e-9"), TODAY).explain(Locale.CHINA))
                .isEqualTo("小区e-9（e-9）的事项sanitation/waste（2024-06-30）：无单位负责。" + "未落实的层级：行政区划（451102001999）不在数据中。");
    }

    @Test
    void overlaps_orphans_and_duties_without_power_are_found_in_the_lists_in_force() {
        Mandates mandates = mandates(
                item("i-1", ItemKind.DUTY, "powers", WASTE, "office"),
                item("i-2", ItemKind.DUTY, "powers", WASTE, "agency"),
                item("i-3", ItemKind.POWER, "powers", WASTE, "office"),
                item("i-4", ItemKind.DUTY, "powers", NOISE, "office"),
                item("i-5", ItemKind.SERVICE, "powers", NOISE),
                item("i-6", ItemKind.SERVICE, "powers", WASTE, "office", "agency"),
                list("old", ListKind.PUBLIC_SERVICES, OTHER_COMMUNITY, "2019", Period.of(TODAY.minusDays(2), TODAY)),
                item("o-1", ItemKind.DUTY, "old", NOISE));

        assertThat(mandates.overlaps(TODAY))
                .extracting(
                        Overlap::place,
                        Overlap::matter,
                        each -> each.items().map(listed -> listed.item().id().value()),
                        each -> each.leads().map(OrganizationId::value))
                .containsExactly(
                        tuple(SUBDISTRICT, WASTE, Array.of("i-1", "i-2"), Array.of("agency", "office")),
                        tuple(SUBDISTRICT, WASTE, Array.of("i-6"), Array.of("agency", "office")));
        assertThat(ids(mandates.orphans(TODAY))).containsExactly("i-5");
        assertThat(ids(mandates.dutiesWithoutPower(TODAY))).containsExactly("i-4");
        assertThat(ids(mandates.orphans(TODAY.minusDays(1)))).containsExactly("i-5", "o-1");
    }

    @Test
    void a_task_stands_with_its_community_as_its_admissions_say() {
        Entity task = item("t-1", ItemKind.TASK, "tasks", WASTE, "committee");
        Option<Money> money = Option.some(Money.ofFen(100));

        assertThat(standing(task)).isEqualTo(Standing.NEVER_ADMITTED);
        assertThat(standing(task, admission("a-1", "t-1", money, Period.always())))
                .isEqualTo(Standing.ADMITTED);
        assertThat(standing(task, admission("a-1", "t-1", Option.none(), Period.always())))
                .isEqualTo(Standing.FUNDING_UNKNOWN);
        assertThat(standing(task, admission("a-1", "t-1", Option.some(Money.ofFen(0)), Period.always())))
                .isEqualTo(Standing.UNFUNDED);
        assertThat(standing(task, admission("a-1", "t-1", money, Period.of(TODAY.minusDays(1), TODAY))))
                .isEqualTo(Standing.LAPSED);
        assertThat(standing(
                        task,
                        admission("a-1", "t-1", money, Period.of(TODAY.minusDays(1), TODAY)),
                        admission("a-2", "t-1", money, Period.from(TODAY.plusDays(1)))))
                .isEqualTo(Standing.NOT_YET);
        assertThat(mandates(item("t-1", ItemKind.DUTY, "powers", WASTE)).task(ListItemId.of("t-1"), TODAY))
                .isEmpty();
        assertThat(standing(item("t-1", ItemKind.TASK, "no-list", WASTE, "committee")))
                .isEqualTo(Standing.NOT_LISTED);
    }

    @Test
    void a_community_sees_the_tasks_on_its_lists_and_an_unknown_item_has_no_standing() {
        Mandates mandates = mandates(
                item("t-1", ItemKind.TASK, "tasks", WASTE, "committee"),
                item("t-2", ItemKind.TASK, "tasks", NOISE, "committee"),
                item("s-3", ItemKind.SERVICE, "tasks", NOISE, "committee"),
                admission("a-1", "t-2", Option.none(), Period.always()));

        assertThat(mandates.tasks(COMMUNITY, TODAY))
                .extracting(
                        each -> each.task().id().value(),
                        TaskAdmission::standing,
                        each -> each.admissions().size())
                .containsExactly(
                        tuple("s-3", Standing.NEVER_ADMITTED, 0),
                        tuple("t-1", Standing.NEVER_ADMITTED, 0),
                        tuple("t-2", Standing.FUNDING_UNKNOWN, 1));
        assertThat(mandates.tasks(DISTRICT, TODAY)).isEmpty();
        assertThat(mandates.task(ListItemId.of("t-9"), TODAY)).isEmpty();
    }

    @Test
    void the_next_edition_shows_what_came_went_and_moved() {
        Mandates mandates = mandates(
                list("next", ListKind.POWERS_AND_RESPONSIBILITIES, SUBDISTRICT, "2025", Period.from(TODAY.plusDays(1))),
                item("i-1", ItemKind.DUTY, "powers", WASTE, "office"),
                item("i-2", ItemKind.POWER, "powers", WASTE, "office"),
                item("i-3", ItemKind.DUTY, "powers", NOISE, "office"),
                renamed(item("n-1", ItemKind.DUTY, "next", WASTE, "agency"), "事项i-1"),
                renamed(item("n-2", ItemKind.POWER, "next", WASTE, "office"), "事项i-2"),
                item("n-3", ItemKind.SERVICE, "next", WASTE, "office"));

        EditionDifference difference = mandates.difference(MandateListId.of("powers"), MandateListId.of("next"));

        assertThat(ids(difference.came())).containsExactly("n-3");
        assertThat(ids(difference.went())).containsExactly("i-3");
        assertThat(ids(difference.same())).containsExactly("n-2");
        assertThat(difference.moved()).singleElement().satisfies(moved -> {
            assertThat(moved.before().item().id().value()).isEqualTo("i-1");
            assertThat(moved.after().item().id().value()).isEqualTo("n-1");
            assertThat(moved.aspects()).containsExactly(ItemAspect.LEADS);
        });
        assertThat(mandates.difference(MandateListId.of("powers"), MandateListId.of("none"))
                        .went())
                .hasSize(3);
        assertThat(mandates.difference(SUBDISTRICT, TODAY.minusDays(1), TODAY).isEmpty())
                .isTrue();
        assertThat(ids(mandates.difference(SUBDISTRICT, TODAY, TODAY.plusDays(1))
                        .came()))
                .containsExactly("n-2", "n-1", "n-3");
        assertThat(mandates.difference(CITY, TODAY, TODAY.plusDays(1)).isEmpty())
                .isTrue();
    }

    private static Entity renamed(ListItem item, String name) {
        return ListItem.builder().from(item).id(item.id()).name(name).build();
    }

    private static Seq<String> ids(Seq<ListedItem> items) {
        return items.map(each -> each.item().id().value());
    }

    private static Standing standing(Entity... more) {
        return mandates(more).task(ListItemId.of("t-1"), TODAY).get().standing();
    }

    private static Responsibility waste(Entity... more) {
        return mandates(more).responsibleFor(WASTE, ESTATE, TODAY);
    }

    private static Mandates mandates(Entity... more) {
        return Mandates.of(CITY_WITH_LISTS.with(more).jurisdiction());
    }
}
