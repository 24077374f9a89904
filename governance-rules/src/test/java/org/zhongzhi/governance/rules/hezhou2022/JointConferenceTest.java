package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.model.organization.OrganizationKind.JOINT_CONFERENCE;
import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.DISTRICT;
import static org.zhongzhi.governance.rules.Cities.OTHER_DISTRICT;
import static org.zhongzhi.governance.rules.Cities.SUBDISTRICT;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.division;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;

import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.testing.OutcomeVerifier;

/** hezhou-2022 § 1.0: a joint conference of urban Party building at city, district and subdistrict. */
class JointConferenceTest {
    private static final String RULE = "joint-conference-established";

    @Test
    void city_district_and_subdistrict_each_need_a_conference_of_their_own() {
        verify(RULE)
                .with(
                        body("c-1", JOINT_CONFERENCE, CITY),
                        body("c-2", JOINT_CONFERENCE, DISTRICT),
                        body("c-3", JOINT_CONFERENCE, SUBDISTRICT))
                .asOf(TODAY)
                .isSatisfiedBy(CITY)
                .isSatisfiedBy(DISTRICT)
                .isSatisfiedBy(SUBDISTRICT)
                .measuring(1)
                .onEvidence(Dealings.body("c-3"))
                .isViolatedBy(OTHER_DISTRICT)
                .measuring(0)
                .because("hezhou-2022 § 1.0");
    }

    @Test
    void a_subdistrict_without_a_conference_is_told_so() {
        verify(RULE)
                .asOf(TODAY)
                .isViolatedBy(SUBDISTRICT)
                .explainedAs(
                        "甲街道（451102001）：“城市党建联席会议”不符合。现状：市以下层级2级，联席会议0个。"
                                + "要求：联席会议不少于1个。最小改动：联席会议增加1个。依据：数据中无相关记录。"
                                + "〔hezhou-2022 § 1.0，必须〕",
                        "甲街道 (451102001): \"Joint conference of urban Party building\" is violated."
                                + " Measured — levels below the city: 2; joint conferences: 0."
                                + " Required — joint conferences: at least 1. Smallest change — joint conferences: 1 more."
                                + " Evidence: nothing on record. [hezhou-2022 § 1.0, required]");
    }

    @Test
    void a_second_conference_is_no_fault() {
        verify(RULE)
                .with(body("c-1", JOINT_CONFERENCE, CITY), body("c-2", JOINT_CONFERENCE, CITY))
                .asOf(TODAY)
                .isSatisfiedBy(CITY)
                .measuring(2);
    }

    @Test
    void a_community_is_not_asked_for_one_unless_the_city_says_so() {
        verify(RULE)
                .asOf(TODAY)
                .isNotApplicableTo(COMMUNITY)
                .explainedAs(
                        "甲社区（451102001001）：“城市党建联席会议”不适用。仅在“市以下层级不多于2级”时适用。" + "〔hezhou-2022 § 1.0，必须〕",
                        "甲社区 (451102001001): \"Joint conference of urban Party building\" is not applicable."
                                + " It applies only with levels below the city: at most 2. [hezhou-2022 § 1.0, required]");
        downTo("community").isViolatedBy(COMMUNITY).isViolatedBy(SUBDISTRICT).isViolatedBy(CITY);
    }

    @Test
    void the_lowest_level_is_a_parameter() {
        downTo("district").isNotApplicableTo(SUBDISTRICT).isViolatedBy(DISTRICT).isViolatedBy(CITY);
        downTo("city")
                .isNotApplicableTo(DISTRICT)
                .explainedAs(
                        "甲区（451102）：“城市党建联席会议”不适用。仅在“无市以下层级”时适用。〔hezhou-2022 § 1.0，必须〕",
                        "甲区 (451102): \"Joint conference of urban Party building\" is not applicable."
                                + " It applies only with levels below the city: none. [hezhou-2022 § 1.0, required]")
                .isViolatedBy(CITY);
    }

    @Test
    void counties_and_towns_are_not_asked() {
        DivisionCode county = DivisionCode.of("451121");
        DivisionCode town = DivisionCode.of("451102100");

        verify(RULE)
                .with(
                        division(county, DivisionKind.COUNTY, "某县", CITY),
                        division(town, DivisionKind.TOWN, "某镇", DISTRICT))
                .asOf(TODAY)
                .doesNotJudge(county)
                .doesNotJudge(town);
    }

    private static OutcomeVerifier downTo(String level) {
        Policy policy = Hezhou2022.policy().with("joint-conference-established.lowest-level", level);
        return verify(policy, RULE).asOf(TODAY);
    }
}
