package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.model.territory.HeadcountSubject.HOUSEHOLDS;
import static org.zhongzhi.governance.model.territory.HeadcountSubject.PERMANENT_RESIDENTS;
import static org.zhongzhi.governance.model.territory.HeadcountSubject.REGISTERED_VOLUNTEERS;
import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.LAST_DAY;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.centre;
import static org.zhongzhi.governance.rules.Things.estate;
import static org.zhongzhi.governance.rules.Things.headcount;
import static org.zhongzhi.governance.rules.Things.team;

import io.vavr.collection.Stream;
import java.time.LocalDate;
import java.util.Locale;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;

/** The sentences of the shipped rules, as an officer of a city reads them. */
class ExplanationTest {
    @Test
    void satisfied() {
        Cities city = tree().with(team("t-1", TeamKind.EMERGENCY, COMMUNITY));

        assertThat(city.finding("emergency-team", COMMUNITY))
                .satisfies(reads(
                        "甲社区（451102001001）：“应急工作队伍”符合。现状：应急工作队伍1支。要求：应急工作队伍恰为1支。"
                                + "依据：队伍t-1（t-1）。〔hezhou-2022 § 2.3a，必须〕",
                        "甲社区 (451102001001): \"Emergency team\" is satisfied. Measured — emergency teams: 1."
                                + " Required — emergency teams: exactly 1."
                                + " Evidence: 队伍t-1 (t-1). [hezhou-2022 § 2.3a, required]"));
    }

    @Test
    void violated_with_nothing_on_record() {
        assertThat(tree().finding("emergency-team", COMMUNITY))
                .satisfies(reads(
                        "甲社区（451102001001）：“应急工作队伍”不符合。现状：应急工作队伍0支。要求：应急工作队伍恰为1支。"
                                + "最小改动：应急工作队伍增加1支。依据：数据中无相关记录。〔hezhou-2022 § 2.3a，必须〕",
                        "甲社区 (451102001001): \"Emergency team\" is violated. Measured — emergency teams: 0."
                                + " Required — emergency teams: exactly 1. Smallest change — emergency teams: 1 more."
                                + " Evidence: nothing on record. [hezhou-2022 § 2.3a, required]"));
    }

    @Test
    void violated_by_what_is_missing_from_the_data() {
        Cities city = tree().with(team("t-1", TeamKind.EMERGENCY, ESTATE));

        assertThat(city.finding("reference-resolved", TeamId.of("t-1")))
                .satisfies(reads(
                        "队伍t-1（t-1）：“引用可解析”不符合。现状：指向缺失对象的引用1处。要求：无指向缺失对象的引用。"
                                + "最小改动：指向缺失对象的引用减少1处。依据：居民小区（e-1，数据中缺失）。〔integrity § 1，必须〕",
                        "队伍t-1 (t-1): \"References resolve\" is violated."
                                + " Measured — references to what is not in the data: 1."
                                + " Required — references to what is not in the data: none."
                                + " Smallest change — references to what is not in the data: 1 fewer."
                                + " Evidence: estate (e-1, not in the data). [integrity § 1, required]"));
    }

    @Test
    void more_than_five_pieces_of_evidence_are_counted_and_five_are_named() {
        Cities five = tree().with(Stream.rangeClosed(1, 5)
                .map(number -> body("o-" + number, OrganizationKind.VOLUNTEER_ORGANIZATION, COMMUNITY)));
        Cities seven = five.with(
                body("o-6", OrganizationKind.VOLUNTEER_ORGANIZATION, COMMUNITY),
                body("o-7", OrganizationKind.VOLUNTEER_ORGANIZATION, COMMUNITY));

        assertThat(five.finding("volunteer-organizations", COMMUNITY).explain(Locale.CHINA))
                .contains("依据：组织o-1（o-1）、组织o-2（o-2）、组织o-3（o-3）、组织o-4（o-4）、组织o-5（o-5）。");
        assertThat(seven.finding("volunteer-organizations", COMMUNITY).explain(Locale.CHINA))
                .contains("依据：组织o-1（o-1）、组织o-2（o-2）、组织o-3（o-3）、组织o-4（o-4）、组织o-5（o-5）等7项。");
        assertThat(seven.finding("volunteer-organizations", COMMUNITY).explain(Locale.ENGLISH))
                .contains("Evidence: 组织o-1 (o-1), 组织o-2 (o-2), 组织o-3 (o-3), 组织o-4 (o-4), 组织o-5 (o-5) and 2 more.");
    }

    @Test
    void pending_with_the_share_rounded_down_and_the_days_left() {
        assertThat(volunteers(1001, 180).finding("volunteer-share", COMMUNITY, LocalDate.of(2024, 12, 29)))
                .satisfies(reads(
                        "甲社区（451102001001）：“注册志愿者占比”未到期。现状：实名注册志愿者180人，常住人口1001人，占比17.9%。"
                                + "要求：实名注册志愿者不少于常住人口的18%。目标期限：2024-12-31（含当日），还剩2天。"
                                + "最小改动：实名注册志愿者增加1人。"
                                + "依据：统计数（division/451102001001/registeredVolunteers/2024-01-01）、"
                                + "统计数（division/451102001001/permanentResidents/2024-01-01）。〔hezhou-2022 § 3.2d，目标〕",
                        "甲社区 (451102001001): \"Share of registered volunteers\" is pending."
                                + " Measured — registered volunteers: 180; permanent residents: 1001; share: 17.9%."
                                + " Required — registered volunteers: at least 18% of permanent residents."
                                + " Due by the end of 2024-12-31, 2 days left."
                                + " Smallest change — registered volunteers: 1 more."
                                + " Evidence: headcount (division/451102001001/registeredVolunteers/2024-01-01),"
                                + " headcount (division/451102001001/permanentResidents/2024-01-01)."
                                + " [hezhou-2022 § 3.2d, target]"));
    }

    @Test
    void the_last_day_and_the_day_before_are_said_as_such_and_afterwards_the_target_is_violated() {
        Cities city = volunteers(1000, 100);

        assertThat(sentence(city, LAST_DAY.minusDays(1)).in(Locale.CHINA)).contains("目标期限：2024-12-31（含当日），还剩1天。");
        assertThat(sentence(city, LAST_DAY.minusDays(1)).english())
                .contains("Due by the end of 2024-12-31, 1 day left.");
        assertThat(sentence(city, LAST_DAY).chinese()).contains("目标期限：2024-12-31，当日为最后一天。");
        assertThat(sentence(city, LAST_DAY).english()).contains("Due by the end of 2024-12-31, which is the last day.");
        assertThat(sentence(city, LAST_DAY.plusDays(1)).chinese())
                .contains("不符合")
                .doesNotContain("期限");
    }

    @Test
    void unknown_names_every_missing_datum() {
        assertThat(tree().finding("volunteer-share", COMMUNITY))
                .satisfies(reads(
                        "甲社区（451102001001）：“注册志愿者占比”数据不足。现状：实名注册志愿者未知，常住人口未知。"
                                + "要求：实名注册志愿者不少于常住人口的18%。缺少：实名注册志愿者的统计数、常住人口的统计数。"
                                + "〔hezhou-2022 § 3.2d，目标〕",
                        "甲社区 (451102001001): \"Share of registered volunteers\" is unknown."
                                + " Measured — registered volunteers: unknown; permanent residents: unknown."
                                + " Required — registered volunteers: at least 18% of permanent residents."
                                + " Missing: a headcount of registered volunteers, a headcount of permanent residents."
                                + " [hezhou-2022 § 3.2d, target]"));
    }

    @Test
    void not_applicable_for_want_of_anything_to_take_a_share_of() {
        assertThat(tree().finding("property-service-coverage", CITY))
                .satisfies(reads(
                        "某市（4511）：“物业服务覆盖率”不适用。居民小区为0，无从计算占比。〔hezhou-2022 § 3.1c，目标〕",
                        "某市 (4511): \"Coverage of property service\" is not applicable."
                                + " There is nothing to take a share of (estates: 0). [hezhou-2022 § 3.1c, target]"));
    }

    @Test
    void not_applicable_for_a_condition_that_is_not_met() {
        assertThat(tree().with(estate(ESTATE, COMMUNITY)).finding("two-way-entry", ESTATE))
                .satisfies(reads(
                        "小区e-1（e-1）：“双向进入、交叉任职”不适用。仅在“业主委员会或物业服务企业不少于1个”时适用。" + "〔hezhou-2022 § 3.1e，必须〕",
                        "小区e-1 (e-1): \"Two-way entry and cross-appointment\" is not applicable."
                                + " It applies only with owners' committees or property firms: at least 1."
                                + " [hezhou-2022 § 3.1e, required]"));
    }

    @Test
    void all_of_several_with_a_remedy_for_each_that_fails() {
        Cities city = tree().with(estate(ESTATE, COMMUNITY), body("owners", OrganizationKind.OWNERS_COMMITTEE, ESTATE));

        assertThat(city.finding("two-way-entry", ESTATE))
                .satisfies(reads(
                        "小区e-1（e-1）：“双向进入、交叉任职”不符合。"
                                + "现状：业主委员会或物业服务企业1个，社区“两委”成员进入小区组织任职0人，小区组织成员进入社区“两委”任职0人。"
                                + "要求：社区“两委”成员进入小区组织任职不少于1人，且小区组织成员进入社区“两委”任职不少于1人。"
                                + "最小改动：社区“两委”成员进入小区组织任职增加1人，且小区组织成员进入社区“两委”任职增加1人。"
                                + "依据：组织owners（owners）。〔hezhou-2022 § 3.1e，必须〕",
                        "小区e-1 (e-1): \"Two-way entry and cross-appointment\" is violated."
                                + " Measured — owners' committees or property firms: 1;"
                                + " entries of members of the two committees into bodies of the estate: 0;"
                                + " entries of members of the estate's bodies into the two committees: 0."
                                + " Required — entries of members of the two committees into bodies of the estate:"
                                + " at least 1,"
                                + " and entries of members of the estate's bodies into the two committees: at least 1."
                                + " Smallest change — entries of members of the two committees into bodies"
                                + " of the estate: 1 more,"
                                + " and entries of members of the estate's bodies into the two committees: 1 more."
                                + " Evidence: 组织owners (owners). [hezhou-2022 § 3.1e, required]"));
    }

    @Test
    void any_of_two_bounds_on_one_area_takes_the_smaller_change() {
        Cities city =
                tree().with(centre("f-1", COMMUNITY, 48_050), headcount(COMMUNITY, HOUSEHOLDS, "2024-01-01", 1650));

        assertThat(city.finding("community-centre-area", COMMUNITY))
                .satisfies(reads(
                        "甲社区（451102001001）：“社区服务阵地面积”不符合。现状：党群服务中心面积480.5平方米，居民户1650户。"
                                + "要求：党群服务中心面积不少于500平方米，或每100户党群服务中心面积不少于30平方米。"
                                + "最小改动：党群服务中心面积增加14.5平方米。"
                                + "依据：场所f-1（f-1）、统计数（division/451102001001/households/2024-01-01）。"
                                + "〔hezhou-2022 § 4.0，必须〕",
                        "甲社区 (451102001001): \"Area of the community's centres\" is violated."
                                + " Measured — floor area of service centres: 480.5 m²; households: 1650."
                                + " Required — floor area of service centres: at least 500 m²,"
                                + " or floor area of service centres: at least 30 m² per 100 households."
                                + " Smallest change — floor area of service centres: 14.5 m² more."
                                + " Evidence: 场所f-1 (f-1),"
                                + " headcount (division/451102001001/households/2024-01-01)."
                                + " [hezhou-2022 § 4.0, required]"));
    }

    @Test
    void where_both_bounds_are_asked_for_the_greater_change_is_enough() {
        Cities city = tree().with(
                        centre("f-1", COMMUNITY, 48_050), headcount(COMMUNITY, HOUSEHOLDS, "2024-01-01", 2000))
                .under(Hezhou2022.policy().with("community-centre-area.reading", "both"));

        assertThat(city.finding("community-centre-area", COMMUNITY).explain(Locale.CHINA))
                .contains("要求：党群服务中心面积不少于500平方米，且每100户党群服务中心面积不少于30平方米。")
                .contains("最小改动：党群服务中心面积增加119.5平方米。");
    }

    private static ThrowingConsumer<Finding> reads(String chinese, String english) {
        return finding -> {
            assertThat(finding.message().chinese()).isEqualTo(chinese);
            assertThat(finding.message().english()).isEqualTo(english);
        };
    }

    private static Text sentence(Cities city, LocalDate asOf) {
        return city.finding("volunteer-share", COMMUNITY, asOf).message();
    }

    private static Cities volunteers(long residents, long volunteers) {
        return tree().with(
                        headcount(COMMUNITY, PERMANENT_RESIDENTS, "2024-01-01", residents),
                        headcount(COMMUNITY, REGISTERED_VOLUNTEERS, "2024-01-01", volunteers));
    }
}
