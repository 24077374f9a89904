package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.model.organization.OrganizationKind.LEADING_FIRM_SITE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_BRANCH;
import static org.zhongzhi.governance.model.organization.OrganizationKind.SOCIAL_ORGANIZATION;
import static org.zhongzhi.governance.model.organization.Role.STAFF;
import static org.zhongzhi.governance.model.partnership.CommitmentKind.CHECK_IN;
import static org.zhongzhi.governance.model.partnership.StewardKind.GRID_WORKER;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.OTHER_COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.serves;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.commitment;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.person;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.steward;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.until;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.GRID;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.UNIT;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.bodyWithin;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;
import static org.zhongzhi.governance.rules.measure.CommunityMeasures.LEADING_FIRM_SITES;
import static org.zhongzhi.governance.rules.measure.CommunityMeasures.NEW_WORKERS_ENGAGED;

import io.vavr.control.Option;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.ActorId;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.partnership.Commitment;
import org.zhongzhi.governance.model.territory.PlaceId;

/** hezhou-2022 § 1.3: Party building in the new fields, and their workers in the governance of the community. */
class NewFieldsTest {
    private static final OrganizationId SITE = OrganizationId.of("site");
    private static final Organization OUTLET = body("site", LEADING_FIRM_SITE, COMMUNITY);

    @Nested
    class PartyPresence {
        private static final String RULE = "leading-firm-party-presence";

        @Test
        void a_site_with_a_party_organization_within_complies() {
            verify(RULE)
                    .with(OUTLET, bodyWithin("branch", PARTY_BRANCH, COMMUNITY, "site"))
                    .asOf(TODAY)
                    .isSatisfiedBy(SITE)
                    .measuring(1)
                    .because("hezhou-2022 § 1.3a");
        }

        @Test
        void a_site_without_one_is_told_so() {
            verify(RULE)
                    .with(OUTLET)
                    .asOf(TODAY)
                    .isViolatedBy(SITE)
                    .explainedAs(
                            "组织site（site）：“头部企业党组织”不符合。现状：内设党组织0个。"
                                    + "要求：内设党组织不少于1个。最小改动：内设党组织增加1个。"
                                    + "依据：数据中无相关记录。〔hezhou-2022 § 1.3a，必须〕",
                            "组织site (site): \"Party organisations in leading firms\" is violated."
                                    + " Measured — Party organisations within: 0."
                                    + " Required — Party organisations within: at least 1."
                                    + " Smallest change — Party organisations within: 1 more. Evidence: nothing on record."
                                    + " [hezhou-2022 § 1.3a, required]");
        }

        @Test
        void the_party_organization_of_the_community_or_within_another_body_or_another_body_within_does_not_count() {
            verify(RULE)
                    .with(
                            OUTLET,
                            body("community", PARTY_BRANCH, COMMUNITY),
                            body("club", SOCIAL_ORGANIZATION, COMMUNITY),
                            bodyWithin("clubs", PARTY_BRANCH, COMMUNITY, "club"),
                            bodyWithin("choir", SOCIAL_ORGANIZATION, COMMUNITY, "site"))
                    .asOf(TODAY)
                    .isViolatedBy(SITE)
                    .measuring(0);
        }

        @Test
        void a_site_that_has_closed_is_not_judged() {
            verify(RULE)
                    .with(body("site", LEADING_FIRM_SITE, COMMUNITY, until(TODAY)))
                    .asOf(TODAY)
                    .doesNotJudge(SITE);
        }
    }

    @Nested
    class NewWorkers {
        private static final String RULE = "new-workers-engaged";

        @Test
        void a_check_in_of_a_site_or_of_who_works_there_is_enough() {
            verify(RULE)
                    .with(OUTLET, checkIn(SITE, COMMUNITY))
                    .asOf(TODAY)
                    .isSatisfiedBy(COMMUNITY)
                    .measuring(NEW_WORKERS_ENGAGED, 1)
                    .because("hezhou-2022 § 1.3b");
            verify(RULE)
                    .with(OUTLET, checkIn(person("rider"), COMMUNITY))
                    .with(serves("rider", "site", STAFF))
                    .asOf(TODAY)
                    .isSatisfiedBy(COMMUNITY);
        }

        @Test
        void so_is_a_role_in_the_grid_network_of_the_community() {
            verify(RULE)
                    .with(OUTLET, steward("s-1", GRID_WORKER, "rider", UNIT))
                    .with(serves("rider", "site", STAFF))
                    .asOf(TODAY)
                    .isSatisfiedBy(COMMUNITY)
                    .measuring(NEW_WORKERS_ENGAGED, 1);
        }

        @Test
        void a_community_with_a_site_whose_workers_take_no_part_is_told_so() {
            verify(RULE)
                    .with(OUTLET)
                    .asOf(TODAY)
                    .isViolatedBy(COMMUNITY)
                    .explainedAs(
                            "甲社区（451102001001）：“新就业群体融入治理”不符合。现状：头部企业网点1个，"
                                    + "新就业群体的报到与任职0次。要求：新就业群体的报到与任职不少于1次。"
                                    + "最小改动：新就业群体的报到与任职增加1次。依据：组织site（site）。"
                                    + "〔hezhou-2022 § 1.3b，倡导〕",
                            "甲社区 (451102001001): \"New workers take part\" is violated."
                                    + " Measured — sites of leading firms: 1; check-ins and roles of new workers: 0."
                                    + " Required — check-ins and roles of new workers: at least 1."
                                    + " Smallest change — check-ins and roles of new workers: 1 more."
                                    + " Evidence: 组织site (site). [hezhou-2022 § 1.3b, advisory]");
        }

        @Test
        void others_who_check_in_or_have_a_role_and_check_ins_elsewhere_do_not_count() {
            verify(RULE)
                    .with(
                            OUTLET,
                            checkIn(person("neighbour"), COMMUNITY),
                            checkIn(SITE, OTHER_COMMUNITY),
                            steward("s-1", GRID_WORKER, "neighbour", GRID))
                    .asOf(TODAY)
                    .isViolatedBy(COMMUNITY)
                    .measuring(NEW_WORKERS_ENGAGED, 0);
        }

        @Test
        void a_community_without_a_site_is_not_asked() {
            verify(RULE)
                    .with(body("site", LEADING_FIRM_SITE, OTHER_COMMUNITY))
                    .asOf(TODAY)
                    .isNotApplicableTo(COMMUNITY)
                    .measuring(LEADING_FIRM_SITES, 0)
                    .explainedAs(
                            "甲社区（451102001001）：“新就业群体融入治理”不适用。仅在“头部企业网点不少于1个”时适用。" + "〔hezhou-2022 § 1.3b，倡导〕",
                            "甲社区 (451102001001): \"New workers take part\" is not applicable."
                                    + " It applies only with sites of leading firms: at least 1."
                                    + " [hezhou-2022 § 1.3b, advisory]");
        }

        private static Commitment checkIn(ActorId actor, PlaceId place) {
            return commitment("k-" + actor + "-" + place, CHECK_IN, actor)
                    .place(Option.some(place))
                    .build();
        }
    }
}
