package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.facility;
import static org.zhongzhi.governance.rules.Things.team;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;

import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.FacilityId;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.organization.TeamKind;

/** hezhou-2022 § 2.3a: what is said of emergency teams and mediation rooms. */
class ResourcesInWordsTest {

    @Test
    void a_community_without_an_emergency_team_is_one_short() {
        verify("emergency-team")
                .asOf(TODAY)
                .isViolatedBy(COMMUNITY)
                .measuring(0)
                .because("hezhou-2022 § 2.3a")
                .explainedAs(
                        "甲社区（451102001001）：“应急工作队伍”不符合。现状：应急工作队伍0支。" + "要求：应急工作队伍恰为1支。最小改动：应急工作队伍增加1支。依据：数据中无相关记录。"
                                + "〔hezhou-2022 § 2.3a，必须〕",
                        "甲社区 (451102001001): \"Emergency team\" is violated. Measured — emergency teams: 0."
                                + " Required — emergency teams: exactly 1. Smallest change — emergency teams: 1 more."
                                + " Evidence: nothing on record. [hezhou-2022 § 2.3a, required]");
    }

    @Test
    void a_community_with_two_emergency_teams_has_one_too_many() {
        verify("emergency-team")
                .with(team("t-1", TeamKind.EMERGENCY, COMMUNITY), team("t-2", TeamKind.EMERGENCY, COMMUNITY))
                .asOf(TODAY)
                .isViolatedBy(COMMUNITY)
                .measuring(2)
                .onEvidence(TeamId.of("t-1"), TeamId.of("t-2"))
                .explainedAs(
                        "甲社区（451102001001）：“应急工作队伍”不符合。现状：应急工作队伍2支。" + "要求：应急工作队伍恰为1支。最小改动：应急工作队伍减少1支。"
                                + "依据：队伍t-1（t-1）、队伍t-2（t-2）。〔hezhou-2022 § 2.3a，必须〕",
                        "甲社区 (451102001001): \"Emergency team\" is violated. Measured — emergency teams: 2."
                                + " Required — emergency teams: exactly 1. Smallest change — emergency teams: 1 fewer."
                                + " Evidence: 队伍t-1 (t-1), 队伍t-2 (t-2). [hezhou-2022 § 2.3a, required]");
    }

    @Test
    void a_community_with_one_emergency_team_is_as_it_should_be() {
        verify("emergency-team")
                .with(team("t-1", TeamKind.EMERGENCY, COMMUNITY))
                .asOf(TODAY)
                .isSatisfiedBy(COMMUNITY)
                .measuring(1)
                .onEvidence(TeamId.of("t-1"))
                .explainedAs(
                        "甲社区（451102001001）：“应急工作队伍”符合。现状：应急工作队伍1支。"
                                + "要求：应急工作队伍恰为1支。依据：队伍t-1（t-1）。〔hezhou-2022 § 2.3a，必须〕",
                        "甲社区 (451102001001): \"Emergency team\" is satisfied."
                                + " Measured — emergency teams: 1. Required — emergency teams: exactly 1."
                                + " Evidence: 队伍t-1 (t-1). [hezhou-2022 § 2.3a, required]");
    }

    @Test
    void a_community_without_a_mediation_room_is_one_short() {
        verify("mediation-room")
                .asOf(TODAY)
                .isViolatedBy(COMMUNITY)
                .measuring(0)
                .because("hezhou-2022 § 2.3a")
                .explainedAs(
                        "甲社区（451102001001）：“调解工作室”不符合。现状：调解工作室0个。" + "要求：调解工作室恰为1个。最小改动：调解工作室增加1个。依据：数据中无相关记录。"
                                + "〔hezhou-2022 § 2.3a，必须〕",
                        "甲社区 (451102001001): \"Mediation room\" is violated. Measured — mediation rooms: 0."
                                + " Required — mediation rooms: exactly 1. Smallest change — mediation rooms: 1 more."
                                + " Evidence: nothing on record. [hezhou-2022 § 2.3a, required]");
    }

    @Test
    void a_community_with_one_mediation_room_is_as_it_should_be() {
        verify("mediation-room")
                .with(facility("f-1", FacilityKind.MEDIATION_ROOM, COMMUNITY))
                .asOf(TODAY)
                .isSatisfiedBy(COMMUNITY)
                .measuring(1)
                .onEvidence(FacilityId.of("f-1"))
                .explainedAs(
                        "甲社区（451102001001）：“调解工作室”符合。现状：调解工作室1个。"
                                + "要求：调解工作室恰为1个。依据：场所f-1（f-1）。〔hezhou-2022 § 2.3a，必须〕",
                        "甲社区 (451102001001): \"Mediation room\" is satisfied."
                                + " Measured — mediation rooms: 1. Required — mediation rooms: exactly 1."
                                + " Evidence: 场所f-1 (f-1). [hezhou-2022 § 2.3a, required]");
    }
}
