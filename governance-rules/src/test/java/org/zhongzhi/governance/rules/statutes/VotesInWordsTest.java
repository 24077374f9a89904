package org.zhongzhi.governance.rules.statutes;

import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.Things.estate;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.deliberation.Vote;
import org.zhongzhi.governance.model.deliberation.VoteId;
import org.zhongzhi.governance.model.deliberation.VoteKind;
import org.zhongzhi.governance.model.organization.FloorArea;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.rules.Tested;
import org.zhongzhi.governance.rules.measure.StatuteMeasures;
import org.zhongzhi.governance.rules.testing.RuleVerifier;

/** What is said of the votes of residents and owners. */
class VotesInWordsTest {

    private static final LocalDate IN_2024 = LocalDate.of(2024, 6, 1);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 1, 1);

    private static final VoteId VOTE = VoteId.of("v-1");

    @Test
    void half_of_the_residents_are_not_enough_to_take_part() {
        verify("residents-meeting-majority", residents(100, 50, 50))
                .asOf(IN_2024)
                .isViolatedBy(VOTE)
                .because("residents-committee-law § 9")
                .explainedAs(
                        "表决（v-1）：“居民会议表决”不符合。" + "现状：参加表决的人数50人，有表决权的人数100人，同意的人数50人，占比50.0%、100.0%。"
                                + "要求：参加表决的人数超过有表决权的人数的50%，且同意的人数超过参加表决的人数的50%。" + "最小改动：参加表决的人数增加1人。依据：表决（v-1）。"
                                + "〔residents-committee-law § 9，必须〕",
                        "vote (v-1): \"Majorities of a residents' meeting\" is violated."
                                + " Measured — those who took part: 50; those entitled to vote: 100;"
                                + " those who agreed: 50; share: 50.0%, 100.0%."
                                + " Required — those who took part: more than 50% of those entitled to vote, and those who agreed: more than 50% of those who took part."
                                + " Smallest change — those who took part: 1 more. Evidence: vote (v-1)."
                                + " [residents-committee-law § 9, required]");
    }

    @Test
    void more_than_half_of_more_than_half_are() {
        verify("residents-meeting-majority", residents(100, 51, 26))
                .asOf(IN_2024)
                .isSatisfiedBy(VOTE);
    }

    @Test
    void a_meeting_of_nobody_has_no_share() {
        verify("residents-meeting-majority", residents(0, 0, 0))
                .asOf(IN_2024)
                .isNotApplicableTo(VOTE)
                .explainedAs(
                        "表决（v-1）：“居民会议表决”不适用。有表决权的人数为0，无从计算占比；" + "参加表决的人数为0，无从计算占比。〔residents-committee-law § 9，必须〕",
                        "vote (v-1): \"Majorities of a residents' meeting\" is not applicable."
                                + " There is nothing to take a share of (those entitled to vote: 0)."
                                + " There is nothing to take a share of (those who took part: 0)."
                                + " [residents-committee-law § 9, required]");
    }

    @Test
    void the_majorities_of_the_revision_are_not_known() {
        verify("residents-meeting-majority", residents(100, 51, 26))
                .asOf(IN_2026)
                .isUnknownFor(VOTE)
                .explainedAs(
                        "表决（v-1）：“居民会议表决”数据不足。" + "要求：要求未知（2026年修订后居民会议的表决比例）。"
                                + "缺少：2026年修订后居民会议的表决比例。〔residents-committee-law § 9，必须〕",
                        "vote (v-1): \"Majorities of a residents' meeting\" is unknown."
                                + " Required — not known (the majorities of the revision of 2026)."
                                + " Missing: the majorities of the revision of 2026."
                                + " [residents-committee-law § 9, required]");
    }

    @Test
    void less_than_two_thirds_of_the_owners_are_no_quorum() {
        verify("owners-vote-quorum", owners(VoteKind.OWNERS_ORDINARY, 300, 199, 199))
                .asOf(IN_2024)
                .isViolatedBy(VOTE)
                .because("civil-code § 278")
                .explainedAs(
                        "表决（v-1）：“业主表决参与比例”不符合。"
                                + "现状：参加表决的专有部分面积17910平方米，有表决权的专有部分面积27000平方米，参加表决的人数199人，有表决权的人数300人，占比66.3%、66.3%。"
                                + "要求：参加表决的专有部分面积不少于有表决权的专有部分面积的2/3，且" + "参加表决的人数不少于有表决权的人数的2/3。"
                                + "最小改动：参加表决的专有部分面积增加90平方米，且参加表决的人数增加1人。" + "依据：表决（v-1）。〔civil-code § 278，必须〕",
                        "vote (v-1): \"Quorum of a vote of owners\" is violated."
                                + " Measured — area that took part: 17910 m²; area entitled to vote: 27000 m²;"
                                + " those who took part: 199; those entitled to vote: 300; share: 66.3%, 66.3%."
                                + " Required — area that took part: at least 2/3 of area entitled to vote, and those who took part: at least 2/3 of those entitled to vote."
                                + " Smallest change — area that took part: 90 m² more, and those who took part: 1 more."
                                + " Evidence: vote (v-1). [civil-code § 278, required]");
    }

    @Test
    void two_thirds_of_the_owners_are_a_quorum() {
        verify("owners-vote-quorum", owners(VoteKind.OWNERS_ORDINARY, 300, 200, 150))
                .asOf(IN_2024)
                .isSatisfiedBy(VOTE);
    }

    @Test
    void half_of_those_who_vote_are_no_majority() {
        verify("owners-vote-majority", owners(VoteKind.OWNERS_ORDINARY, 300, 200, 100))
                .asOf(IN_2024)
                .isViolatedBy(VOTE)
                .because("civil-code § 278")
                .explainedAs(
                        "表决（v-1）：“业主表决同意比例”不符合。"
                                + "现状：为特别事项：否，同意的专有部分面积9000平方米，参加表决的专有部分面积18000平方米，同意的人数100人，参加表决的人数200人，占比50.0%、50.0%。"
                                + "要求：（若为特别事项，则（同意的专有部分面积不少于参加表决的专有部分面积的75%，且" + "同意的人数不少于参加表决的人数的75%）），且"
                                + "（若并非为特别事项，则（同意的专有部分面积超过参加表决的专有部分面积的50%，且" + "同意的人数超过参加表决的人数的50%））。"
                                + "最小改动：同意的专有部分面积增加0.01平方米，且同意的人数增加1人。依据：表决（v-1）。" + "〔civil-code § 278，必须〕",
                        "vote (v-1): \"Majority of a vote of owners\" is violated."
                                + " Measured — special matter: no; area that agreed: 9000 m²;"
                                + " area that took part: 18000 m²; those who agreed: 100; those who took part: 200;"
                                + " share: 50.0%, 50.0%."
                                + " Required — ((area that agreed: at least 75% of area that took part, and those who agreed: at least 75% of those who took part), where special matter: yes), and ((area that agreed: more than 50% of area that took part, and those who agreed: more than 50% of those who took part), where special matter: no)."
                                + " Smallest change — area that agreed: 0.01 m² more, and those who agreed: 1 more."
                                + " Evidence: vote (v-1). [civil-code § 278, required]");
    }

    @Test
    void a_special_matter_takes_three_quarters() {
        verify("owners-vote-majority", owners(VoteKind.OWNERS_SPECIAL, 300, 200, 149))
                .asOf(IN_2024)
                .isViolatedBy(VOTE)
                .measuring(StatuteMeasures.SPECIAL_MATTER, 1)
                .explainedAs(
                        "表决（v-1）：“业主表决同意比例”不符合。"
                                + "现状：为特别事项：是，同意的专有部分面积13410平方米，参加表决的专有部分面积18000平方米，同意的人数149人，参加表决的人数200人，占比74.5%、74.5%。"
                                + "要求：（若为特别事项，则（同意的专有部分面积不少于参加表决的专有部分面积的75%，且" + "同意的人数不少于参加表决的人数的75%）），且"
                                + "（若并非为特别事项，则（同意的专有部分面积超过参加表决的专有部分面积的50%，且"
                                + "同意的人数超过参加表决的人数的50%））。最小改动：同意的专有部分面积增加90平方米，且"
                                + "同意的人数增加1人。依据：表决（v-1）。〔civil-code § 278，必须〕",
                        "vote (v-1): \"Majority of a vote of owners\" is violated."
                                + " Measured — special matter: yes; area that agreed: 13410 m²;"
                                + " area that took part: 18000 m²; those who agreed: 149; those who took part: 200;"
                                + " share: 74.5%, 74.5%."
                                + " Required — ((area that agreed: at least 75% of area that took part, and those who agreed: at least 75% of those who took part), where special matter: yes), and ((area that agreed: more than 50% of area that took part, and those who agreed: more than 50% of those who took part), where special matter: no)."
                                + " Smallest change — area that agreed: 90 m² more, and those who agreed: 1 more."
                                + " Evidence: vote (v-1). [civil-code § 278, required]");
    }

    @Test
    void an_ordinary_matter_takes_more_than_half() {
        verify("owners-vote-majority", owners(VoteKind.OWNERS_ORDINARY, 300, 200, 149))
                .asOf(IN_2024)
                .isSatisfiedBy(VOTE)
                .measuring(StatuteMeasures.SPECIAL_MATTER, 0);
    }

    @Test
    void without_the_areas_the_heads_alone_do_not_decide() {
        Vote heads = Vote.builder()
                .from(owners(VoteKind.OWNERS_ORDINARY, 300, 200, 150))
                .entitledArea(Option.none())
                .attendingArea(Option.none())
                .agreeingArea(Option.none())
                .build();

        verify("owners-vote-majority", heads).asOf(IN_2024).isUnknownFor(VOTE);
        verify("owners-vote-quorum", heads)
                .asOf(IN_2024)
                .isUnknownFor(VOTE)
                .explainedAs(
                        "表决（v-1）：“业主表决参与比例”数据不足。" + "现状：参加表决的专有部分面积未知，有表决权的专有部分面积未知，参加表决的人数200人，有表决权的人数300人，占比66.6%。"
                                + "要求：参加表决的专有部分面积不少于有表决权的专有部分面积的2/3，且" + "参加表决的人数不少于有表决权的人数的2/3。缺少：表决面积的登记。"
                                + "〔civil-code § 278，必须〕",
                        "vote (v-1): \"Quorum of a vote of owners\" is unknown."
                                + " Measured — area that took part: unknown; area entitled to vote: unknown;"
                                + " those who took part: 200; those entitled to vote: 300; share: 66.6%."
                                + " Required — area that took part: at least 2/3 of area entitled to vote, and those who took part: at least 2/3 of those entitled to vote."
                                + " Missing: a record of the areas of the vote. [civil-code § 278, required]");
    }

    @Test
    void before_there_was_the_civil_code_it_asks_for_nothing() {
        LocalDate dayBefore = LocalDate.of(2020, 12, 31);
        Vote vote = owners(VoteKind.OWNERS_ORDINARY, 300, 1, 0);

        verify("owners-vote-quorum", vote).asOf(dayBefore).isNotApplicableTo(VOTE);
        verify("owners-vote-majority", vote).asOf(dayBefore).isNotApplicableTo(VOTE);
    }

    private static RuleVerifier.Given verify(String rule, Vote vote) {
        return Tested.verifyThat(rule)
                .given(tree().with(estate(ESTATE, COMMUNITY)).jurisdiction())
                .with(vote);
    }

    private static Vote residents(long entitled, long attending, long agreeing) {
        return vote(VoteKind.RESIDENTS_MEETING, COMMUNITY, entitled, attending, agreeing);
    }

    private static Vote owners(VoteKind kind, long entitled, long attending, long agreeing) {
        return vote(kind, ESTATE, entitled, attending, agreeing);
    }

    /** A vote in which everybody has 90 square metres. */
    private static Vote vote(VoteKind kind, PlaceId place, long entitled, long attending, long agreeing) {
        return Vote.builder()
                .id(VOTE)
                .kind(kind)
                .place(place)
                .date(LocalDate.of(2010, 1, 1))
                .entitled(entitled)
                .attending(attending)
                .agreeing(agreeing)
                .entitledArea(Option.some(FloorArea.ofSquareDecimetres(entitled * 9000)))
                .attendingArea(Option.some(FloorArea.ofSquareDecimetres(attending * 9000)))
                .agreeingArea(Option.some(FloorArea.ofSquareDecimetres(agreeing * 9000)))
                .build();
    }
}
