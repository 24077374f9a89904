package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.model.mandate.ItemKind.DUTY;
import static org.zhongzhi.governance.model.mandate.ItemKind.POWER;
import static org.zhongzhi.governance.model.mandate.ItemKind.SERVICE;
import static org.zhongzhi.governance.model.mandate.ListKind.POWERS_AND_RESPONSIBILITIES;
import static org.zhongzhi.governance.model.mandate.ListKind.PUBLIC_SERVICES;
import static org.zhongzhi.governance.rules.Cities.DISTRICT;
import static org.zhongzhi.governance.rules.Cities.SUBDISTRICT;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.division;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.until;
import static org.zhongzhi.governance.rules.hezhou2022.Lists.item;
import static org.zhongzhi.governance.rules.hezhou2022.Lists.list;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;
import static org.zhongzhi.governance.rules.measure.DivisionMeasures.POWERS_LISTS;
import static org.zhongzhi.governance.rules.measure.DivisionMeasures.SERVICE_LISTS;

import io.vavr.collection.HashSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.mandate.ListItem;
import org.zhongzhi.governance.model.mandate.ListItemId;
import org.zhongzhi.governance.model.mandate.MandateList;
import org.zhongzhi.governance.model.mandate.MandateListId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.time.Period;

/** hezhou-2022 § 1.1d: the two lists of a subdistrict, who leads each item, and which power goes with a duty. */
class SubdistrictListsTest {
    private static final DivisionCode NEIGHBOUR = DivisionCode.of("451102002");
    private static final ListItemId ITEM = ListItemId.of("i-1");
    private static final MandateList POWERS = list("powers", POWERS_AND_RESPONSIBILITIES);
    private static final MandateList SERVICES = list("services", PUBLIC_SERVICES);

    @Nested
    class TwoLists {
        private static final String RULE = "subdistrict-lists-in-force";

        @Test
        void a_subdistrict_has_one_of_each_list_in_force() {
            verify(RULE)
                    .with(POWERS, SERVICES)
                    .asOf(TODAY)
                    .isSatisfiedBy(SUBDISTRICT)
                    .measuring(POWERS_LISTS, 1)
                    .measuring(SERVICE_LISTS, 1)
                    .onEvidence(MandateListId.of("powers"), MandateListId.of("services"))
                    .because("hezhou-2022 § 1.1d");
        }

        @Test
        void a_missing_list_is_named() {
            verify(RULE)
                    .with(POWERS)
                    .asOf(TODAY)
                    .isViolatedBy(SUBDISTRICT)
                    .explainedAs(
                            "甲街道（451102001）：“街道两张清单”不符合。现状：现行权责清单1份，现行公共服务事项清单0份。"
                                    + "要求：现行权责清单恰为1份，且现行公共服务事项清单恰为1份。"
                                    + "最小改动：现行公共服务事项清单增加1份。依据：清单（powers）。"
                                    + "〔hezhou-2022 § 1.1d，必须〕",
                            "甲街道 (451102001): \"The two lists of a subdistrict\" is violated."
                                    + " Measured — lists of powers and responsibilities in force: 1;"
                                    + " public service lists in force: 0."
                                    + " Required — lists of powers and responsibilities in force: exactly 1,"
                                    + " and public service lists in force: exactly 1."
                                    + " Smallest change — public service lists in force: 1 more."
                                    + " Evidence: list (powers). [hezhou-2022 § 1.1d, required]");
        }

        @Test
        void two_editions_in_force_at_once_are_one_too_many() {
            verify(RULE)
                    .with(POWERS, SERVICES, list("services-2", PUBLIC_SERVICES))
                    .asOf(TODAY)
                    .isViolatedBy(SUBDISTRICT)
                    .measuring(SERVICE_LISTS, 2);
        }

        @Test
        void an_edition_that_takes_over_on_the_day_the_last_one_ends_leaves_no_gap_and_no_overlap() {
            MandateList old = list("services", PUBLIC_SERVICES, SUBDISTRICT, until(TODAY));
            MandateList next = list("services-2", PUBLIC_SERVICES, SUBDISTRICT, Period.from(TODAY));

            verify(RULE)
                    .with(POWERS, old, next)
                    .asOf(TODAY.minusDays(1))
                    .isSatisfiedBy(SUBDISTRICT)
                    .onEvidence(POWERS.id(), old.id());
            verify(RULE)
                    .with(POWERS, old, next)
                    .asOf(TODAY)
                    .isSatisfiedBy(SUBDISTRICT)
                    .onEvidence(POWERS.id(), next.id());
        }

        @Test
        void the_lists_of_another_subdistrict_do_not_count_and_a_town_is_not_asked_for_any() {
            DivisionCode town = DivisionCode.of("451102100");

            verify(RULE)
                    .with(
                            division(NEIGHBOUR, DivisionKind.SUBDISTRICT, "乙街道", DISTRICT),
                            division(town, DivisionKind.TOWN, "某镇", DISTRICT),
                            list("powers", POWERS_AND_RESPONSIBILITIES, NEIGHBOUR, Period.always()),
                            list("services", PUBLIC_SERVICES, NEIGHBOUR, Period.always()))
                    .asOf(TODAY)
                    .isSatisfiedBy(NEIGHBOUR)
                    .isViolatedBy(SUBDISTRICT)
                    .measuring(POWERS_LISTS, 0)
                    .doesNotJudge(town);
        }
    }

    @Nested
    class OneLead {
        private static final String RULE = "list-item-one-lead";

        @Test
        void an_item_with_one_leading_body_complies() {
            verify(RULE)
                    .with(POWERS, item("i-1", DUTY, "powers", "refuse", "office"))
                    .asOf(TODAY)
                    .isSatisfiedBy(ITEM)
                    .measuring(1)
                    .onEvidence(Dealings.body("office"))
                    .because("hezhou-2022 § 1.1d");
        }

        @Test
        void an_item_that_nobody_leads_is_an_orphan_and_helpers_do_not_lead() {
            ListItem orphan = ListItem.builder()
                    .from(item("i-1", DUTY, "powers", "refuse"))
                    .helpers(HashSet.of(Dealings.body("office")))
                    .build();

            verify(RULE)
                    .with(POWERS, orphan)
                    .asOf(TODAY)
                    .isViolatedBy(ITEM)
                    .measuring(0)
                    .explainedAs(
                            "事项i-1（i-1）：“清单事项一个牵头单位”不符合。现状：牵头单位0个。"
                                    + "要求：牵头单位恰为1个。最小改动：牵头单位增加1个。依据：数据中无相关记录。"
                                    + "〔hezhou-2022 § 1.1d，必须〕",
                            "事项i-1 (i-1): \"One lead for each list item\" is violated."
                                    + " Measured — leading bodies: 0. Required — leading bodies: exactly 1."
                                    + " Smallest change — leading bodies: 1 more. Evidence: nothing on record."
                                    + " [hezhou-2022 § 1.1d, required]");
        }

        @Test
        void two_leading_bodies_overlap_and_both_are_named() {
            verify(RULE)
                    .with(SERVICES, item("i-1", SERVICE, "services", "refuse", "office", "bureau"))
                    .asOf(TODAY)
                    .isViolatedBy(ITEM)
                    .measuring(2)
                    .onEvidence(Dealings.body("bureau"), Dealings.body("office"));
        }

        @Test
        void the_items_of_a_list_are_judged_while_it_is_in_force() {
            MandateList over = list("powers", POWERS_AND_RESPONSIBILITIES, SUBDISTRICT, until(TODAY));
            ListItem orphan = item("i-1", DUTY, "powers", "refuse");

            verify(RULE).with(over, orphan).asOf(TODAY.minusDays(1)).isViolatedBy(ITEM);
            verify(RULE).with(over, orphan).asOf(TODAY).doesNotJudge(ITEM);
            verify(RULE).with(orphan).asOf(TODAY).doesNotJudge(ITEM);
        }
    }

    @Nested
    class DutyWithPower {
        private static final String RULE = "list-duty-has-power";
        private static final ListItem REFUSE = item("i-1", DUTY, "powers", "refuse", "office");

        @Test
        void a_duty_comes_with_a_power_for_its_matter_on_the_same_list_or_another_one_in_force() {
            verify(RULE)
                    .with(POWERS, REFUSE, item("i-2", POWER, "powers", "refuse", "office"))
                    .asOf(TODAY)
                    .isSatisfiedBy(ITEM)
                    .measuring(1)
                    .onEvidence(ListItemId.of("i-2"))
                    .because("hezhou-2022 § 1.1d");
            verify(RULE)
                    .with(POWERS, SERVICES, REFUSE, item("i-2", POWER, "services", "refuse", "office"))
                    .asOf(TODAY)
                    .isSatisfiedBy(ITEM);
        }

        @Test
        void a_duty_without_a_power_is_told_so() {
            verify(RULE)
                    .with(POWERS, REFUSE)
                    .asOf(TODAY)
                    .isViolatedBy(ITEM)
                    .explainedAs(
                            "事项i-1（i-1）：“责任与权力相称”不符合。现状：本级对应的职权事项0项。"
                                    + "要求：本级对应的职权事项不少于1项。最小改动：本级对应的职权事项增加1项。"
                                    + "依据：数据中无相关记录。〔hezhou-2022 § 1.1d，倡导〕",
                            "事项i-1 (i-1): \"Duties come with powers\" is violated."
                                    + " Measured — powers for the matter at this level: 0."
                                    + " Required — powers for the matter at this level: at least 1."
                                    + " Smallest change — powers for the matter at this level: 1 more."
                                    + " Evidence: nothing on record. [hezhou-2022 § 1.1d, advisory]");
        }

        @Test
        void a_power_for_another_matter_or_of_another_subdistrict_or_on_a_list_that_is_over_does_not_count() {
            verify(RULE)
                    .with(
                            POWERS,
                            REFUSE,
                            item("i-2", POWER, "powers", "noise", "office"),
                            item("i-3", SERVICE, "powers", "refuse", "office"),
                            list("theirs", POWERS_AND_RESPONSIBILITIES, NEIGHBOUR, Period.always()),
                            item("i-4", POWER, "theirs", "refuse", "office"),
                            list("old", POWERS_AND_RESPONSIBILITIES, SUBDISTRICT, until(TODAY)),
                            item("i-5", POWER, "old", "refuse", "office"))
                    .asOf(TODAY)
                    .isViolatedBy(ITEM)
                    .measuring(0);
        }

        @Test
        void powers_and_services_are_not_judged_nor_is_a_duty_on_a_list_that_is_over() {
            verify(RULE)
                    .with(
                            POWERS,
                            item("i-1", POWER, "powers", "refuse", "office"),
                            item("i-2", SERVICE, "powers", "refuse", "office"),
                            list("old", POWERS_AND_RESPONSIBILITIES, SUBDISTRICT, until(TODAY)),
                            item("i-3", DUTY, "old", "refuse", "office"))
                    .asOf(TODAY)
                    .doesNotJudge(ITEM)
                    .doesNotJudge(ListItemId.of("i-2"))
                    .doesNotJudge(ListItemId.of("i-3"));
        }
    }
}
