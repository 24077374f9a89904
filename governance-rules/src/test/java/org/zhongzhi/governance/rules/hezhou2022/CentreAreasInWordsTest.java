package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.centre;
import static org.zhongzhi.governance.rules.Things.facility;
import static org.zhongzhi.governance.rules.Things.headcount;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;

import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.FacilityId;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.territory.HeadcountSubject;

/** hezhou-2022 § 4.0: what is said of the areas of service centres. */
class CentreAreasInWordsTest {

    @Test
    void a_centre_of_the_city_that_is_too_small_is_told_by_how_much() {
        verify("service-centre-area")
                .with(centre("f-1", CITY, 99_950))
                .asOf(TODAY)
                .isViolatedBy(CITY)
                .measuring(99_950)
                .because("hezhou-2022 § 4.0")
                .explainedAs(
                        "某市（4511）：“党群服务中心面积”不符合。现状：最大党群服务中心面积999.5平方米。" + "要求：最大党群服务中心面积不少于1000平方米。"
                                + "最小改动：最大党群服务中心面积增加0.5平方米。依据：场所f-1（f-1）。" + "〔hezhou-2022 § 4.0，必须〕",
                        "某市 (4511): \"Area of the service centre\" is violated."
                                + " Measured — floor area of the largest service centre: 999.5 m²."
                                + " Required — floor area of the largest service centre: at least 1000 m²."
                                + " Smallest change — floor area of the largest service centre: 0.5 m² more."
                                + " Evidence: 场所f-1 (f-1). [hezhou-2022 § 4.0, required]");
    }

    @Test
    void a_centre_of_the_city_that_is_large_enough_is_told_as_well() {
        verify("service-centre-area")
                .with(centre("f-1", CITY, 100_000))
                .asOf(TODAY)
                .isSatisfiedBy(CITY)
                .measuring(100_000)
                .onEvidence(FacilityId.of("f-1"))
                .explainedAs(
                        "某市（4511）：“党群服务中心面积”符合。现状：最大党群服务中心面积1000平方米。" + "要求：最大党群服务中心面积不少于1000平方米。依据：场所f-1（f-1）。"
                                + "〔hezhou-2022 § 4.0，必须〕",
                        "某市 (4511): \"Area of the service centre\" is satisfied."
                                + " Measured — floor area of the largest service centre: 1000 m²."
                                + " Required — floor area of the largest service centre: at least 1000 m²."
                                + " Evidence: 场所f-1 (f-1). [hezhou-2022 § 4.0, required]");
    }

    @Test
    void a_centre_without_a_recorded_area_leaves_it_open() {
        verify("service-centre-area")
                .with(facility("f-1", FacilityKind.SERVICE_CENTRE, CITY))
                .asOf(TODAY)
                .isUnknownFor(CITY)
                .explainedAs(
                        "某市（4511）：“党群服务中心面积”数据不足。现状：最大党群服务中心面积未知。" + "要求：最大党群服务中心面积不少于1000平方米。缺少：党群服务中心的面积。"
                                + "〔hezhou-2022 § 4.0，必须〕",
                        "某市 (4511): \"Area of the service centre\" is unknown."
                                + " Measured — floor area of the largest service centre: unknown."
                                + " Required — floor area of the largest service centre: at least 1000 m²."
                                + " Missing: the floor area of a service centre. [hezhou-2022 § 4.0, required]");
    }

    @Test
    void a_centre_of_a_community_may_reach_either_of_two_areas() {
        verify("community-centre-area")
                .with(centre("f-1", COMMUNITY, 49_999), households(1667))
                .asOf(TODAY)
                .isViolatedBy(COMMUNITY)
                .because("hezhou-2022 § 4.0")
                .explainedAs(
                        "甲社区（451102001001）：“社区服务阵地面积”不符合。" + "现状：党群服务中心面积499.99平方米，居民户1667户。"
                                + "要求：党群服务中心面积不少于500平方米，或每100户党群服务中心面积不少于30平方米。" + "最小改动：党群服务中心面积增加0.01平方米。"
                                + "依据：场所f-1（f-1）、统计数（division/451102001001/households/2024-01-01）。"
                                + "〔hezhou-2022 § 4.0，必须〕",
                        "甲社区 (451102001001): \"Area of the community's centres\" is violated."
                                + " Measured — floor area of service centres: 499.99 m²; households: 1667."
                                + " Required — floor area of service centres: at least 500 m², or floor area of service centres: at least 30 m² per 100 households."
                                + " Smallest change — floor area of service centres: 0.01 m² more."
                                + " Evidence: 场所f-1 (f-1), headcount (division/451102001001/households/2024-01-01)."
                                + " [hezhou-2022 § 4.0, required]");
    }

    @Test
    void where_there_are_few_households_a_smaller_centre_is_enough() {
        verify("community-centre-area")
                .with(centre("f-1", COMMUNITY, 3_000), households(100))
                .asOf(TODAY)
                .isSatisfiedBy(COMMUNITY);
    }

    @Test
    void a_smaller_centre_is_left_open_while_the_households_are_not_counted() {
        verify("community-centre-area")
                .with(centre("f-1", COMMUNITY, 49_999))
                .asOf(TODAY)
                .isUnknownFor(COMMUNITY)
                .explainedAs(
                        "甲社区（451102001001）：“社区服务阵地面积”数据不足。" + "现状：党群服务中心面积499.99平方米，居民户未知。"
                                + "要求：党群服务中心面积不少于500平方米，或每100户党群服务中心面积不少于30平方米。" + "缺少：户数的统计数。〔hezhou-2022 § 4.0，必须〕",
                        "甲社区 (451102001001): \"Area of the community's centres\" is unknown."
                                + " Measured — floor area of service centres: 499.99 m²; households: unknown."
                                + " Required — floor area of service centres: at least 500 m², or floor area of service centres: at least 30 m² per 100 households."
                                + " Missing: a headcount of households. [hezhou-2022 § 4.0, required]");
    }

    private static Entity households(long count) {
        return headcount(COMMUNITY, HeadcountSubject.HOUSEHOLDS, "2024-01-01", count);
    }
}
