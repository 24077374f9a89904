package org.zhongzhi.governance.rules.statutes;

import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.estate;
import static org.zhongzhi.governance.rules.Things.headcount;
import static org.zhongzhi.governance.rules.Things.serves;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.Credential;
import org.zhongzhi.governance.model.organization.CredentialId;
import org.zhongzhi.governance.model.organization.CredentialKind;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.PostId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.Tested;
import org.zhongzhi.governance.rules.measure.StatuteMeasures;
import org.zhongzhi.governance.rules.testing.RuleVerifier;

/** What is said of residents' and owners' committees. */
class CommitteesInWordsTest {

    private static final LocalDate IN_2024 = LocalDate.of(2024, 6, 1);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 1, 1);

    private static final LocalDate BEFORE = LocalDate.of(1989, 12, 31);
    private static final OrganizationId BODY = OrganizationId.of("o-1");

    private static final Array<Entity> MEMBER = Array.ofAll(serves("p-1", "o-1", Role.COMMITTEE_MEMBER));

    @Test
    void too_many_households_for_one_committee() {
        verify("residents-committee-households", households(701))
                .asOf(IN_2024)
                .isViolatedBy(COMMUNITY)
                .measuring(701)
                .because("residents-committee-law § 6")
                .explainedAs(
                        "甲社区（451102001001）：“居民委员会规模”不符合。现状：居民户701户。" + "要求：居民户不少于100户，且居民户不多于700户。"
                                + "依据：统计数（division/451102001001/households/1980-01-01）。"
                                + "〔residents-committee-law § 6，倡导〕",
                        "甲社区 (451102001001): \"Size of a residents' committee\" is violated."
                                + " Measured — households: 701."
                                + " Required — households: at least 100, and households: at most 700."
                                + " Evidence: headcount (division/451102001001/households/1980-01-01)."
                                + " [residents-committee-law § 6, advisory]");
    }

    @Test
    void the_same_households_under_the_revision_are_too_few_and_three_thousand_are_not_too_many() {
        verify("residents-committee-households", households(701))
                .asOf(IN_2026)
                .isViolatedBy(COMMUNITY)
                .explainedAs(
                        "甲社区（451102001001）：“居民委员会规模”不符合。现状：居民户701户。" + "要求：居民户不少于1000户，且居民户不多于3000户。"
                                + "依据：统计数（division/451102001001/households/1980-01-01）。"
                                + "〔residents-committee-law § 6，倡导〕",
                        "甲社区 (451102001001): \"Size of a residents' committee\" is violated."
                                + " Measured — households: 701."
                                + " Required — households: at least 1000, and households: at most 3000."
                                + " Evidence: headcount (division/451102001001/households/1980-01-01)."
                                + " [residents-committee-law § 6, advisory]");
    }

    @Test
    void households_in_the_range_of_the_law_in_force() {
        verify("residents-committee-households", households(700)).asOf(IN_2024).isSatisfiedBy(COMMUNITY);
        verify("residents-committee-households", households(3000)).asOf(IN_2026).isSatisfiedBy(COMMUNITY);
    }

    @Test
    void households_that_nobody_counted_leave_it_open() {
        verify("residents-committee-households")
                .asOf(IN_2024)
                .isUnknownFor(COMMUNITY)
                .explainedAs(
                        "甲社区（451102001001）：“居民委员会规模”数据不足。现状：居民户未知。" + "要求：居民户不少于100户，且居民户不多于700户。缺少：户数的统计数。"
                                + "〔residents-committee-law § 6，倡导〕",
                        "甲社区 (451102001001): \"Size of a residents' committee\" is unknown."
                                + " Measured — households: unknown."
                                + " Required — households: at least 100, and households: at most 700."
                                + " Missing: a headcount of households. [residents-committee-law § 6, advisory]");
    }

    @Test
    void before_there_was_the_law_it_asks_for_nothing() {
        verify("residents-committee-households", households(1))
                .asOf(BEFORE)
                .isNotApplicableTo(COMMUNITY)
                .explainedAs(
                        "甲社区（451102001001）：“居民委员会规模”不适用。本条此时不作要求。" + "〔residents-committee-law § 6，倡导〕",
                        "甲社区 (451102001001): \"Size of a residents' committee\" is not applicable."
                                + " The rule asks for nothing here. [residents-committee-law § 6, advisory]");
        verify("residents-committee-members", residents(4)).asOf(BEFORE).isNotApplicableTo(BODY);
        verify("residents-committee-term", residents(7), term(5)).asOf(BEFORE).isNotApplicableTo(BODY);
    }

    @Test
    void four_members_are_one_short_for_a_residents_committee() {
        verify("residents-committee-members", residents(4))
                .asOf(IN_2024)
                .isViolatedBy(BODY)
                .measuring(4)
                .because("residents-committee-law § 7")
                .explainedAs(
                        "组织o-1（o-1）：“居民委员会成员人数”不符合。现状：委员会成员4人。" + "要求：委员会成员不少于5人，且委员会成员不多于9人。最小改动：委员会成员增加1人。"
                                + "依据：组织o-1（o-1）。〔residents-committee-law § 7，必须〕",
                        "组织o-1 (o-1): \"Members of a residents' committee\" is violated."
                                + " Measured — committee members: 4."
                                + " Required — committee members: at least 5, and committee members: at most 9."
                                + " Smallest change — committee members: 1 more. Evidence: 组织o-1 (o-1)."
                                + " [residents-committee-law § 7, required]");
    }

    @Test
    void five_members_are_enough_for_a_residents_committee() {
        verify("residents-committee-members", residents(5))
                .asOf(IN_2024)
                .isSatisfiedBy(BODY)
                .measuring(5);
    }

    @Test
    void the_number_of_members_under_the_revision_is_not_known() {
        verify("residents-committee-members", residents(5))
                .asOf(IN_2026)
                .isUnknownFor(BODY)
                .explainedAs(
                        "组织o-1（o-1）：“居民委员会成员人数”数据不足。" + "要求：要求未知（“居民委员会成员下限”在现行文本中的数值），且"
                                + "要求未知（“居民委员会成员上限”在现行文本中的数值）。" + "缺少：“居民委员会成员下限”在现行文本中的数值、“居民委员会成员上限”在现行文本中的数值。"
                                + "〔residents-committee-law § 7，必须〕",
                        "组织o-1 (o-1): \"Members of a residents' committee\" is unknown."
                                + " Required — not known (the number of \"Least members of a residents' committee\" in the text in force), and not known (the number of \"Most members of a residents' committee\" in the text in force)."
                                + " Missing: the number of \"Least members of a residents' committee\" in the text in force, the number of \"Most members of a residents' committee\" in the text in force."
                                + " [residents-committee-law § 7, required]");
    }

    @Test
    void a_term_of_three_years_ended_with_the_amendment() {
        verify("residents-committee-term", residents(7), term(3))
                .asOf(IN_2024)
                .isViolatedBy(BODY)
                .measuring(3)
                .because("residents-committee-law § 8")
                .explainedAs(
                        "组织o-1（o-1）：“居民委员会任期”不符合。现状：任期3年。要求：任期恰为5年。"
                                + "最小改动：任期增加2年。依据：主任（post）。〔residents-committee-law § 8，必须〕",
                        "组织o-1 (o-1): \"Term of a residents' committee\" is violated. Measured — term: 3."
                                + " Required — term: exactly 5. Smallest change — term: 2 more. Evidence: 主任 (post)."
                                + " [residents-committee-law § 8, required]");
    }

    @Test
    void a_term_of_five_years_is_that_of_the_amendment() {
        verify("residents-committee-term", residents(7), term(5))
                .asOf(IN_2024)
                .isSatisfiedBy(BODY)
                .measuring(5);
    }

    @Test
    void a_term_that_is_not_recorded_leaves_it_open() {
        verify("residents-committee-term", residents(7))
                .asOf(IN_2024)
                .isUnknownFor(BODY)
                .explainedAs(
                        "组织o-1（o-1）：“居民委员会任期”数据不足。现状：任期未知。要求：任期恰为5年。" + "缺少：任期的登记。〔residents-committee-law § 8，必须〕",
                        "组织o-1 (o-1): \"Term of a residents' committee\" is unknown."
                                + " Measured — term: unknown. Required — term: exactly 5."
                                + " Missing: a record of the term of its posts. [residents-committee-law § 8, required]");
    }

    @Test
    void six_members_are_too_even_for_an_owners_committee() {
        verify("owners-committee-members", owners(6))
                .asOf(IN_2024)
                .isViolatedBy(BODY)
                .measuring(StatuteMeasures.COMMITTEE_MEMBERS, 6)
                .measuring(StatuteMeasures.EVEN_MEMBERS, 1)
                .because("owners-committee-rules § 31")
                .explainedAs(
                        "组织o-1（o-1）：“业主委员会成员人数”不符合。" + "现状：委员会成员6人，成员人数为双数：是。要求：委员会成员不少于5人，且"
                                + "委员会成员不多于11人，且并非成员人数为双数。最小改动：成员人数为双数由是变为否。"
                                + "依据：组织o-1（o-1）。〔owners-committee-rules § 31，必须〕",
                        "组织o-1 (o-1): \"Members of an owners' committee\" is violated."
                                + " Measured — committee members: 6; an even number of members: yes."
                                + " Required — committee members: at least 5, and committee members: at most 11, and an even number of members: no."
                                + " Smallest change — an even number of members: from yes to no."
                                + " Evidence: 组织o-1 (o-1). [owners-committee-rules § 31, required]");
    }

    @Test
    void three_members_are_two_short_for_an_owners_committee() {
        verify("owners-committee-members", owners(3))
                .asOf(IN_2024)
                .isViolatedBy(BODY)
                .measuring(StatuteMeasures.EVEN_MEMBERS, 0)
                .explainedAs(
                        "组织o-1（o-1）：“业主委员会成员人数”不符合。" + "现状：委员会成员3人，成员人数为双数：否。要求：委员会成员不少于5人，且"
                                + "委员会成员不多于11人，且并非成员人数为双数。最小改动：委员会成员增加2人。"
                                + "依据：组织o-1（o-1）。〔owners-committee-rules § 31，必须〕",
                        "组织o-1 (o-1): \"Members of an owners' committee\" is violated."
                                + " Measured — committee members: 3; an even number of members: no."
                                + " Required — committee members: at least 5, and committee members: at most 11, and an even number of members: no."
                                + " Smallest change — committee members: 2 more. Evidence: 组织o-1 (o-1)."
                                + " [owners-committee-rules § 31, required]");
    }

    @Test
    void seven_members_are_right_for_an_owners_committee() {
        verify("owners-committee-members", owners(7)).asOf(IN_2024).isSatisfiedBy(BODY);
    }

    @Test
    void an_owners_committee_whose_members_are_not_counted_is_left_open() {
        verify("owners-committee-members", body("o-1", OrganizationKind.OWNERS_COMMITTEE, ESTATE))
                .asOf(IN_2024)
                .isUnknownFor(BODY)
                .explainedAs(
                        "组织o-1（o-1）：“业主委员会成员人数”数据不足。" + "现状：委员会成员未知，成员人数为双数：未知。要求：委员会成员不少于5人，且"
                                + "委员会成员不多于11人，且并非成员人数为双数。缺少：成员数的登记。" + "〔owners-committee-rules § 31，必须〕",
                        "组织o-1 (o-1): \"Members of an owners' committee\" is unknown."
                                + " Measured — committee members: unknown; an even number of members: unknown."
                                + " Required — committee members: at least 5, and committee members: at most 11, and an even number of members: no."
                                + " Missing: a record of the number of members. [owners-committee-rules § 31, required]");
    }

    @Test
    void before_there_were_the_rules_they_ask_for_nothing() {
        LocalDate dayBefore = LocalDate.of(2009, 12, 31);

        verify("owners-committee-members", owners(6)).asOf(dayBefore).isNotApplicableTo(BODY);
        verify("owners-committee-of-owners", owners(5))
                .with(MEMBER)
                .asOf(dayBefore)
                .isNotApplicableTo(BODY);
        verify("owners-committee-term", owners(5), term(6)).asOf(dayBefore).isNotApplicableTo(BODY);
    }

    @Test
    void a_member_without_ownership_on_record_is_named() {
        verify("owners-committee-of-owners", owners(5))
                .with(MEMBER)
                .asOf(IN_2024)
                .isViolatedBy(BODY)
                .measuring(1)
                .because("owners-committee-rules § 31")
                .explainedAs(
                        "组织o-1（o-1）：“业主委员会成员为业主”不符合。现状：缺少本小区业主登记的成员1人。" + "要求：无缺少本小区业主登记的成员。最小改动：缺少本小区业主登记的成员减少1人。"
                                + "依据：任职（a-o-1-committeeMember-p-1）。〔owners-committee-rules § 31，必须〕",
                        "组织o-1 (o-1): \"Owners on an owners' committee\" is violated."
                                + " Measured — members without ownership on record: 1."
                                + " Required — members without ownership on record: none."
                                + " Smallest change — members without ownership on record: 1 fewer."
                                + " Evidence: appointment (a-o-1-committeeMember-p-1)."
                                + " [owners-committee-rules § 31, required]");
    }

    @Test
    void a_member_who_owns_property_there_is_none() {
        verify("owners-committee-of-owners", owners(5), ownership())
                .with(MEMBER)
                .asOf(IN_2024)
                .isSatisfiedBy(BODY)
                .measuring(0);
    }

    @Test
    void six_years_are_one_too_many_for_an_owners_committee() {
        verify("owners-committee-term", owners(5), term(6))
                .asOf(IN_2024)
                .isViolatedBy(BODY)
                .measuring(6)
                .because("owners-committee-rules § 32")
                .explainedAs(
                        "组织o-1（o-1）：“业主委员会任期”不符合。现状：任期6年。要求：任期不多于5年。"
                                + "最小改动：任期减少1年。依据：主任（post）。〔owners-committee-rules § 32，必须〕",
                        "组织o-1 (o-1): \"Term of an owners' committee\" is violated. Measured — term: 6."
                                + " Required — term: at most 5. Smallest change — term: 1 fewer. Evidence: 主任 (post)."
                                + " [owners-committee-rules § 32, required]");
    }

    @Test
    void five_years_are_right_and_none_on_record_leaves_it_open() {
        verify("owners-committee-term", owners(5), term(5))
                .asOf(IN_2024)
                .isSatisfiedBy(BODY)
                .measuring(5);
        verify("owners-committee-term", owners(5))
                .asOf(IN_2024)
                .isUnknownFor(BODY)
                .missing("任期的登记");
    }

    private static RuleVerifier.Given verify(String rule, Entity... more) {
        return Tested.verifyThat(rule)
                .given(tree().with(estate(ESTATE, COMMUNITY)).jurisdiction())
                .with(more);
    }

    private static Entity households(long count) {
        return headcount(COMMUNITY, HeadcountSubject.HOUSEHOLDS, "1980-01-01", count);
    }

    private static Organization residents(int members) {
        return counted(body("o-1", OrganizationKind.RESIDENTS_COMMITTEE, COMMUNITY), members);
    }

    private static Organization owners(int members) {
        return counted(body("o-1", OrganizationKind.OWNERS_COMMITTEE, ESTATE), members);
    }

    private static Organization counted(Organization body, int members) {
        return Organization.builder().from(body).members(Option.some(members)).build();
    }

    private static Post term(int years) {
        return Post.builder()
                .id(PostId.of("post"))
                .name("主任")
                .organization(BODY)
                .role(Role.HEAD)
                .termYears(Option.some(years))
                .build();
    }

    private static Credential ownership() {
        return Credential.builder()
                .id(CredentialId.of("owner"))
                .kind(CredentialKind.ESTATE_OWNER)
                .person(PersonId.of("p-1"))
                .place(Option.some(ESTATE))
                .period(Period.always())
                .build();
    }
}
