package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PROPERTY_FIRM;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PROPERTY_INDUSTRY_PARTY_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.SOCIAL_ORGANIZATION;
import static org.zhongzhi.governance.model.partnership.CommitmentKind.CHECK_IN;
import static org.zhongzhi.governance.model.partnership.CommitmentKind.PROPERTY_SERVICE_STANDARD;
import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.DISTRICT;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.commitment;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.until;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationId;

/** hezhou-2022 § 3.1a: the Party committee of the property industry, and the standard of its service. */
class PropertyIndustryTest {
    @Nested
    class PartyCommittee {
        private static final String RULE = "property-party-committee";

        @Test
        void a_city_with_a_party_committee_of_the_property_industry_complies() {
            verify(RULE)
                    .with(body("industry", PROPERTY_INDUSTRY_PARTY_COMMITTEE, CITY))
                    .asOf(TODAY)
                    .isSatisfiedBy(CITY)
                    .measuring(1)
                    .because("hezhou-2022 § 3.1a")
                    .doesNotJudge(DISTRICT);
        }

        @Test
        void a_city_without_one_is_told_so_whatever_other_committees_it_has() {
            verify(RULE)
                    .with(
                            body("party", PARTY_COMMITTEE, CITY),
                            body("industry", PROPERTY_INDUSTRY_PARTY_COMMITTEE, DISTRICT))
                    .asOf(TODAY)
                    .isViolatedBy(CITY)
                    .measuring(0)
                    .explainedAs(
                            "某市（4511）：“物业行业党委”不符合。现状：物业行业党委0个。"
                                    + "要求：物业行业党委不少于1个。最小改动：物业行业党委增加1个。"
                                    + "依据：数据中无相关记录。〔hezhou-2022 § 3.1a，必须〕",
                            "某市 (4511): \"Party committee of the property industry\" is violated."
                                    + " Measured — Party committees of the property industry: 0."
                                    + " Required — Party committees of the property industry: at least 1."
                                    + " Smallest change — Party committees of the property industry: 1 more."
                                    + " Evidence: nothing on record. [hezhou-2022 § 3.1a, required]");
        }
    }

    @Nested
    class ServiceStandard {
        private static final String RULE = "property-standard-adopted";
        private static final OrganizationId FIRM = OrganizationId.of("firm");
        private static final Organization OF_CITY = body("firm", PROPERTY_FIRM, CITY);

        @Test
        void a_firm_that_keeps_to_the_standard_complies() {
            verify(RULE)
                    .with(
                            OF_CITY,
                            commitment("k-1", PROPERTY_SERVICE_STANDARD, FIRM).build())
                    .asOf(TODAY)
                    .isSatisfiedBy(FIRM)
                    .measuring(1)
                    .because("hezhou-2022 § 3.1a");
        }

        @Test
        void a_firm_that_does_not_is_told_so() {
            verify(RULE)
                    .with(
                            OF_CITY,
                            commitment("k-1", CHECK_IN, FIRM).build(),
                            commitment("k-2", PROPERTY_SERVICE_STANDARD, Dealings.body("other"))
                                    .build())
                    .asOf(TODAY)
                    .isViolatedBy(FIRM)
                    .explainedAs(
                            "组织firm（firm）：“物业服务标准”不符合。现状：执行的物业服务标准0项。"
                                    + "要求：执行的物业服务标准不少于1项。最小改动：执行的物业服务标准增加1项。"
                                    + "依据：数据中无相关记录。〔hezhou-2022 § 3.1a，必须〕",
                            "组织firm (firm): \"Standard of property service\" is violated."
                                    + " Measured — standards of property service kept to: 0."
                                    + " Required — standards of property service kept to: at least 1."
                                    + " Smallest change — standards of property service kept to: 1 more."
                                    + " Evidence: nothing on record. [hezhou-2022 § 3.1a, required]");
        }

        @Test
        void a_firm_that_has_gone_and_other_bodies_are_not_judged() {
            verify(RULE)
                    .with(body("firm", PROPERTY_FIRM, CITY, until(TODAY)), body("club", SOCIAL_ORGANIZATION, CITY))
                    .asOf(TODAY)
                    .doesNotJudge(FIRM)
                    .doesNotJudge(Dealings.body("club"));
        }
    }
}
