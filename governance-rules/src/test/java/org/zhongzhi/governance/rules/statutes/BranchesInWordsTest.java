package org.zhongzhi.governance.rules.statutes;

import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.serves;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.PostId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.rules.Tested;
import org.zhongzhi.governance.rules.measure.OrganizationMeasures;
import org.zhongzhi.governance.rules.testing.RuleVerifier;

/** What is said of Party branches and their form. */
class BranchesInWordsTest {

    private static final LocalDate IN_2024 = LocalDate.of(2024, 6, 1);
    private static final LocalDate DAY_BEFORE = LocalDate.of(2018, 10, 27);
    private static final OrganizationId BODY = OrganizationId.of("o-1");

    @Test
    void two_members_are_one_short_for_a_branch() {
        verify("party-branch-size", branch(2))
                .asOf(IN_2024)
                .isViolatedBy(BODY)
                .measuring(2)
                .because("party-branch-regulations § 4")
                .explainedAs(
                        "组织o-1（o-1）：“党支部党员下限”不符合。现状：成员2人。要求：成员不少于3人。"
                                + "依据：组织o-1（o-1）。〔party-branch-regulations § 4，必须〕",
                        "组织o-1 (o-1): \"Least members of a branch\" is violated. Measured — members: 2."
                                + " Required — members: at least 3. Evidence: 组织o-1 (o-1)."
                                + " [party-branch-regulations § 4, required]");
    }

    @Test
    void fifty_one_members_are_generally_too_many() {
        verify("party-branch-size-generally", branch(51))
                .asOf(IN_2024)
                .isViolatedBy(BODY)
                .measuring(51)
                .because("party-branch-regulations § 4")
                .explainedAs(
                        "组织o-1（o-1）：“党支部党员一般上限”不符合。现状：成员51人。要求：成员不多于50人。"
                                + "依据：组织o-1（o-1）。〔party-branch-regulations § 4，倡导〕",
                        "组织o-1 (o-1): \"Members of a branch, generally\" is violated."
                                + " Measured — members: 51. Required — members: at most 50. Evidence: 组织o-1 (o-1)."
                                + " [party-branch-regulations § 4, advisory]");
    }

    @Test
    void three_to_fifty_members_are_right() {
        verify("party-branch-size", branch(3)).asOf(IN_2024).isSatisfiedBy(BODY).measuring(3);
        verify("party-branch-size-generally", branch(50))
                .asOf(IN_2024)
                .isSatisfiedBy(BODY)
                .measuring(50);
    }

    @Test
    void a_branch_whose_members_are_not_counted_is_left_open() {
        verify("party-branch-size", uncounted())
                .asOf(IN_2024)
                .isUnknownFor(BODY)
                .missing("成员数的登记")
                .explainedAs(
                        "组织o-1（o-1）：“党支部党员下限”数据不足。现状：成员未知。要求：成员不少于3人。" + "缺少：成员数的登记。〔party-branch-regulations § 4，必须〕",
                        "组织o-1 (o-1): \"Least members of a branch\" is unknown. Measured — members: unknown."
                                + " Required — members: at least 3. Missing: a record of the number of members."
                                + " [party-branch-regulations § 4, required]");
        verify("party-branch-size-generally", uncounted())
                .asOf(IN_2024)
                .isUnknownFor(BODY)
                .missing("成员数的登记");
        verify("party-branch-committee", uncounted())
                .asOf(IN_2024)
                .isUnknownFor(BODY)
                .missing("成员数的登记");
    }

    @Test
    void before_there_were_the_regulations_they_ask_for_nothing() {
        verify("party-branch-size", branch(2)).asOf(DAY_BEFORE).isNotApplicableTo(BODY);
        verify("party-branch-size-generally", branch(51)).asOf(DAY_BEFORE).isNotApplicableTo(BODY);
        verify("party-branch-committee", branch(7)).asOf(DAY_BEFORE).isNotApplicableTo(BODY);
        verify("party-branch-term", branch(7), term(1)).asOf(DAY_BEFORE).isNotApplicableTo(BODY);
        verify("party-organization-size", general(50)).asOf(DAY_BEFORE).isNotApplicableTo(BODY);
    }

    @Test
    void a_branch_of_seven_without_a_committee_is_three_members_short() {
        verify("party-branch-committee", branch(7))
                .asOf(IN_2024)
                .isViolatedBy(BODY)
                .measuring(0)
                .because("party-branch-regulations § 20")
                .explainedAs(
                        "组织o-1（o-1）：“支部委员会”不符合。现状：成员7人，支部委员会成员0人。" + "要求：支部委员会成员3至7人。最小改动：支部委员会成员增加3人。依据：组织o-1（o-1）。"
                                + "〔party-branch-regulations § 20，必须〕",
                        "组织o-1 (o-1): \"Committee of a branch\" is violated. Measured — members: 7;"
                                + " members of the branch committee: 0."
                                + " Required — members of the branch committee: 3 to 7."
                                + " Smallest change — members of the branch committee: 3 more. Evidence: 组织o-1 (o-1)."
                                + " [party-branch-regulations § 20, required]");
    }

    @Test
    void a_branch_of_six_needs_no_committee() {
        verify("party-branch-committee", branch(6))
                .asOf(IN_2024)
                .isNotApplicableTo(BODY)
                .explainedAs(
                        "组织o-1（o-1）：“支部委员会”不适用。仅在“成员不少于7人”时适用。" + "〔party-branch-regulations § 20，必须〕",
                        "组织o-1 (o-1): \"Committee of a branch\" is not applicable."
                                + " It applies only with members: at least 7. [party-branch-regulations § 20, required]");
    }

    @Test
    void three_members_make_a_committee() {
        verify("party-branch-committee", branch(7))
                .with(serves("p-1", "o-1", Role.SECRETARY))
                .with(serves("p-2", "o-1", Role.COMMITTEE_MEMBER))
                .with(serves("p-3", "o-1", Role.COMMITTEE_MEMBER))
                .asOf(IN_2024)
                .isSatisfiedBy(BODY)
                .measuring(3);
    }

    @Test
    void the_branch_of_a_community_serves_five_years() {
        verify("party-branch-term", branch(7), term(3))
                .asOf(IN_2024)
                .isViolatedBy(BODY)
                .because("party-branch-regulations § 21")
                .explainedAs(
                        "组织o-1（o-1）：“支部委员会任期”不符合。现状：为社区党组织：是，任期3年。" + "要求：（若为社区党组织，则任期恰为5年），且（若并非为社区党组织，则任期恰为3年）。"
                                + "最小改动：任期增加2年。依据：书记（post）。〔party-branch-regulations § 21，必须〕",
                        "组织o-1 (o-1): \"Term of a branch committee\" is violated."
                                + " Measured — Party organisation of a community: yes; term: 3."
                                + " Required — (term: exactly 5, where Party organisation of a community: yes), and (term: exactly 3, where Party organisation of a community: no)."
                                + " Smallest change — term: 2 more. Evidence: 书记 (post)."
                                + " [party-branch-regulations § 21, required]");
    }

    @Test
    void a_term_of_five_years_is_right_there_and_none_on_record_leaves_it_open() {
        verify("party-branch-term", branch(7), term(5)).asOf(IN_2024).isSatisfiedBy(BODY);
        verify("party-branch-term", branch(7)).asOf(IN_2024).isUnknownFor(BODY).missing("任期的登记");
    }

    @Test
    void a_general_branch_of_fifty_is_one_member_short() {
        verify("party-organization-size", general(50))
                .asOf(IN_2024)
                .isViolatedBy(BODY)
                .measuring(OrganizationMeasures.MEMBERS, 50)
                .because("party-branch-regulations § 4")
                .explainedAs(
                        "组织o-1（o-1）：“党总支、基层党委规模”不符合。" + "现状：为党总支：是，成员50人，为党委：否。要求：（若为党总支，则成员不少于51人），且"
                                + "（若为党委，则成员不少于101人）。依据：组织o-1（o-1）。" + "〔party-branch-regulations § 4，倡导〕",
                        "组织o-1 (o-1): \"Size of general branches and committees\" is violated."
                                + " Measured — form of a general branch: yes; members: 50; form of a committee: no."
                                + " Required — (members: at least 51, where form of a general branch: yes), and (members: at least 101, where form of a committee: yes)."
                                + " Evidence: 组织o-1 (o-1). [party-branch-regulations § 4, advisory]");
    }

    @Test
    void a_general_branch_of_fifty_one_is_right_and_one_that_is_not_counted_is_left_open() {
        verify("party-organization-size", general(51)).asOf(IN_2024).isSatisfiedBy(BODY);
        verify("party-organization-size", body("o-1", OrganizationKind.PARTY_GENERAL_BRANCH, COMMUNITY))
                .asOf(IN_2024)
                .isUnknownFor(BODY)
                .missing("成员数的登记");
    }

    private static RuleVerifier.Given verify(String rule, Entity... more) {
        return Tested.verifyThat(rule).given(tree().jurisdiction()).with(more);
    }

    private static Organization branch(int members) {
        return counted(OrganizationKind.PARTY_BRANCH, members);
    }

    private static Organization general(int members) {
        return counted(OrganizationKind.PARTY_GENERAL_BRANCH, members);
    }

    private static Organization uncounted() {
        return body("o-1", OrganizationKind.PARTY_BRANCH, COMMUNITY);
    }

    private static Organization counted(OrganizationKind kind, int members) {
        return Organization.builder()
                .from(body("o-1", kind, COMMUNITY))
                .members(Option.some(members))
                .build();
    }

    private static Post term(int years) {
        return Post.builder()
                .id(PostId.of("post"))
                .name("书记")
                .organization(BODY)
                .role(Role.SECRETARY)
                .termYears(Option.some(years))
                .build();
    }
}
