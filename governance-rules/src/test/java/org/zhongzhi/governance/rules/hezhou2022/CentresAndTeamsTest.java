package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.model.organization.FacilityKind.COMMAND_CENTRE;
import static org.zhongzhi.governance.model.organization.FacilityKind.GOVERNANCE_CENTRE;
import static org.zhongzhi.governance.model.organization.FacilityKind.SERVICE_CENTRE;
import static org.zhongzhi.governance.model.organization.FacilityKind.SOCIAL_ORGANIZATION_BASE;
import static org.zhongzhi.governance.model.organization.FacilityKind.TRAINING_BASE;
import static org.zhongzhi.governance.model.organization.FacilityKind.TRAINING_INSTITUTE;
import static org.zhongzhi.governance.model.organization.TeamKind.EMERGENCY;
import static org.zhongzhi.governance.model.organization.TeamKind.VOLUNTEER;
import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.DISTRICT;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.OTHER_COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.OTHER_DISTRICT;
import static org.zhongzhi.governance.rules.Cities.SUBDISTRICT;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.division;
import static org.zhongzhi.governance.rules.Things.facility;
import static org.zhongzhi.governance.rules.Things.team;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;

/** hezhou-2022 § 2.2b, § 3.2a, § 3.2c and § 4.2a: which centres, bases and teams each level has. */
class CentresAndTeamsTest {
    private static final String VOLUNTEERS = "volunteer-team-at-each-level";
    private static final Seq<DivisionCode> FOUR_LEVELS = Array.of(CITY, DISTRICT, SUBDISTRICT, COMMUNITY);

    /** Rule, clause, what it asks for, and of which divisions. */
    static Stream<Arguments> facilities() {
        return Stream.of(
                Arguments.of("governance-centre-at-each-level", "2.2b", GOVERNANCE_CENTRE, FOUR_LEVELS),
                Arguments.of("command-centre-established", "2.2b", COMMAND_CENTRE, Array.of(CITY, DISTRICT)),
                Arguments.of("social-organization-base", "3.2a", SOCIAL_ORGANIZATION_BASE, Array.of(DISTRICT)),
                Arguments.of("training-base", "4.2a", TRAINING_BASE, Array.of(SUBDISTRICT)),
                Arguments.of("training-institute", "4.2a", TRAINING_INSTITUTE, Array.of(CITY)));
    }

    @ParameterizedTest
    @MethodSource("facilities")
    void a_division_that_has_one_complies(String rule, String clause, FacilityKind kind, Seq<DivisionCode> divisions) {
        for (DivisionCode division : divisions) {
            verify(rule)
                    .with(facility("f-1", kind, division))
                    .asOf(TODAY)
                    .isSatisfiedBy(division)
                    .measuring(1)
                    .because("hezhou-2022 § " + clause);
            verify(rule)
                    .with(facility("f-1", kind, division), facility("f-2", kind, division))
                    .asOf(TODAY)
                    .isSatisfiedBy(division)
                    .measuring(2);
        }
    }

    @ParameterizedTest
    @MethodSource("facilities")
    void a_facility_of_another_kind_or_of_another_place_is_not_its_own(
            String rule, String clause, FacilityKind kind, Seq<DivisionCode> divisions) {
        for (DivisionCode division : divisions) {
            verify(rule)
                    .with(facility("f-1", SERVICE_CENTRE, division))
                    .with(FOUR_LEVELS
                            .append(OTHER_DISTRICT)
                            .append(OTHER_COMMUNITY)
                            .remove(division)
                            .map(other -> facility("f-" + other, kind, other)))
                    .asOf(TODAY)
                    .isViolatedBy(division)
                    .measuring(0);
        }
    }

    @ParameterizedTest
    @MethodSource("facilities")
    void levels_that_are_not_named_are_not_judged(
            String rule, String clause, FacilityKind kind, Seq<DivisionCode> divisions) {
        DivisionCode county = DivisionCode.of("451121");
        DivisionCode village = DivisionCode.of("451102001201");

        FOUR_LEVELS
                .removeAll(divisions)
                .append(county)
                .append(village)
                .forEach(other -> verify(rule)
                        .with(
                                division(county, DivisionKind.COUNTY, "某县", CITY),
                                division(village, DivisionKind.VILLAGE, "某村", SUBDISTRICT))
                        .asOf(TODAY)
                        .doesNotJudge(other));
    }

    @Test
    void a_missing_centre_is_told_of() {
        verify("governance-centre-at-each-level")
                .asOf(TODAY)
                .isViolatedBy(CITY)
                .explainedAs(
                        "某市（4511）：“四级综治中心”不符合。现状：综治中心0个。要求：综治中心不少于1个。"
                                + "最小改动：综治中心增加1个。依据：数据中无相关记录。〔hezhou-2022 § 2.2b，必须〕",
                        "某市 (4511): \"Governance centres at four levels\" is violated."
                                + " Measured — governance centres: 0. Required — governance centres: at least 1."
                                + " Smallest change — governance centres: 1 more. Evidence: nothing on record."
                                + " [hezhou-2022 § 2.2b, required]");
        verify("command-centre-established")
                .asOf(TODAY)
                .isViolatedBy(CITY)
                .explainedAs(
                        "某市（4511）：“‘城事联解’指挥中心”不符合。现状：指挥中心0个。"
                                + "要求：指挥中心不少于1个。最小改动：指挥中心增加1个。依据：数据中无相关记录。"
                                + "〔hezhou-2022 § 2.2b，必须〕",
                        "某市 (4511): \"Command centre for joint resolution\" is violated."
                                + " Measured — command centres: 0. Required — command centres: at least 1."
                                + " Smallest change — command centres: 1 more. Evidence: nothing on record."
                                + " [hezhou-2022 § 2.2b, required]");
    }

    @Test
    void a_missing_base_is_told_of() {
        verify("social-organization-base")
                .asOf(TODAY)
                .isViolatedBy(DISTRICT)
                .explainedAs(
                        "甲区（451102）：“社会组织党建基地”不符合。现状：社会组织党建基地0个。"
                                + "要求：社会组织党建基地不少于1个。最小改动：社会组织党建基地增加1个。"
                                + "依据：数据中无相关记录。〔hezhou-2022 § 3.2a，必须〕",
                        "甲区 (451102): \"Party-building base for social organisations\" is violated."
                                + " Measured — Party-building bases for social organisations: 0."
                                + " Required — Party-building bases for social organisations: at least 1."
                                + " Smallest change — Party-building bases for social organisations: 1 more."
                                + " Evidence: nothing on record. [hezhou-2022 § 3.2a, required]");
        verify("training-base")
                .asOf(TODAY)
                .isViolatedBy(SUBDISTRICT)
                .explainedAs(
                        "甲街道（451102001）：“社区工作者实训基地”不符合。现状：社区工作者实训基地0个。"
                                + "要求：社区工作者实训基地不少于1个。最小改动：社区工作者实训基地增加1个。"
                                + "依据：数据中无相关记录。〔hezhou-2022 § 4.2a，必须〕",
                        "甲街道 (451102001): \"Training base\" is violated. Measured — training bases: 0."
                                + " Required — training bases: at least 1. Smallest change — training bases: 1 more."
                                + " Evidence: nothing on record. [hezhou-2022 § 4.2a, required]");
        verify("training-institute")
                .asOf(TODAY)
                .isViolatedBy(CITY)
                .explainedAs(
                        "某市（4511）：“社工培训学院”不符合。现状：社工培训学院0个。"
                                + "要求：社工培训学院不少于1个。最小改动：社工培训学院增加1个。"
                                + "依据：数据中无相关记录。〔hezhou-2022 § 4.2a，倡导〕",
                        "某市 (4511): \"Training institute\" is violated. Measured — training institutes: 0."
                                + " Required — training institutes: at least 1. Smallest change — training institutes: 1 more."
                                + " Evidence: nothing on record. [hezhou-2022 § 4.2a, advisory]");
    }

    @Test
    void each_of_the_four_levels_has_a_volunteer_team_of_its_own() {
        for (DivisionCode division : FOUR_LEVELS) {
            verify(VOLUNTEERS)
                    .with(team("t-1", VOLUNTEER, division))
                    .asOf(TODAY)
                    .isSatisfiedBy(division)
                    .measuring(1)
                    .because("hezhou-2022 § 3.2c");
            verify(VOLUNTEERS)
                    .with(FOUR_LEVELS.remove(division).map(other -> team("t-" + other, VOLUNTEER, other)))
                    .with(team("t-1", EMERGENCY, division), team("t-2", VOLUNTEER, ESTATE))
                    .asOf(TODAY)
                    .isViolatedBy(division)
                    .measuring(0);
        }
    }

    @Test
    void a_missing_volunteer_team_is_told_of() {
        verify(VOLUNTEERS)
                .asOf(TODAY)
                .isViolatedBy(CITY)
                .explainedAs(
                        "某市（4511）：“四级志愿服务队伍”不符合。现状：志愿服务队伍0支。"
                                + "要求：志愿服务队伍不少于1支。最小改动：志愿服务队伍增加1支。"
                                + "依据：数据中无相关记录。〔hezhou-2022 § 3.2c，必须〕",
                        "某市 (4511): \"Volunteer teams at four levels\" is violated."
                                + " Measured — volunteer teams: 0. Required — volunteer teams: at least 1."
                                + " Smallest change — volunteer teams: 1 more. Evidence: nothing on record."
                                + " [hezhou-2022 § 3.2c, required]");
    }
}
