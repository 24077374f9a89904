package org.zhongzhi.governance.rules.statutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.OutcomeKind.NOT_APPLICABLE;
import static org.zhongzhi.governance.rules.OutcomeKind.SATISFIED;
import static org.zhongzhi.governance.rules.OutcomeKind.UNKNOWN;
import static org.zhongzhi.governance.rules.OutcomeKind.VIOLATED;
import static org.zhongzhi.governance.rules.Things.estate;
import static org.zhongzhi.governance.rules.Things.headcount;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongzhi.governance.model.deliberation.Vote;
import org.zhongzhi.governance.model.deliberation.VoteId;
import org.zhongzhi.governance.model.deliberation.VoteKind;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.Credential;
import org.zhongzhi.governance.model.organization.CredentialId;
import org.zhongzhi.governance.model.organization.CredentialKind;
import org.zhongzhi.governance.model.organization.FloorArea;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.PostId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.Cities;
import org.zhongzhi.governance.rules.OutcomeKind;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.Things;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;
import org.zhongzhi.governance.rules.lint.PolicyLint;
import org.zhongzhi.governance.rules.lint.Severity;

class StatutesTest {
    private static final LocalDate IN_2017 = LocalDate.of(2017, 6, 1);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 6, 1);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 1, 1);
    private static final EstateId ESTATE = EstateId.of("e-1");
    private static final OrganizationId BODY = OrganizationId.of("o-1");
    private static final VoteId VOTE = VoteId.of("v-1");

    private final Cities city = tree().under(Statutes.policy()).with(estate(ESTATE, COMMUNITY));

    @Test
    void the_policy_is_clean_and_binds_at_any_time() {
        assertThat(PolicyLint.of(Statutes.policy())).isEmpty();
        assertThat(Statutes.policy().rules().map(Rule::inForce)).containsOnly(Period.always());
    }

    @ParameterizedTest
    @CsvSource({
        "1989-12-31, 400, NOT_APPLICABLE",
        "1990-01-01, 99, VIOLATED",
        "1990-01-01, 100, SATISFIED",
        "2025-12-31, 700, SATISFIED",
        "2025-12-31, 701, VIOLATED",
        "2026-01-01, 700, VIOLATED",
        "2026-01-01, 1000, SATISFIED",
        "2026-01-01, 3000, SATISFIED",
        "2026-01-01, 3001, VIOLATED"
    })
    void households_are_counted_by_the_law_in_force(LocalDate date, long households, OutcomeKind expected) {
        assertThat(city.with(headcount(COMMUNITY, HeadcountSubject.HOUSEHOLDS, "1980-01-01", households))
                        .outcome("residents-committee-households", COMMUNITY, date))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"4, VIOLATED", "5, SATISFIED", "9, SATISFIED", "10, VIOLATED"})
    void a_residents_committee_has_five_to_nine_members_until_the_revision(int members, OutcomeKind expected) {
        Cities committee = city.with(body(OrganizationKind.RESIDENTS_COMMITTEE, COMMUNITY, members));

        assertThat(committee.outcome("residents-committee-members", BODY, IN_2024))
                .isEqualTo(expected);
        assertThat(committee.outcome("residents-committee-members", BODY, IN_2026))
                .isEqualTo(UNKNOWN);
        assertThat(committee
                        .under(Statutes.policy()
                                .with("residents-committee-members.least", 5)
                                .with("residents-committee-members.most", 9))
                        .outcome("residents-committee-members", BODY, IN_2026))
                .isEqualTo(expected);
    }

    @Test
    void a_number_that_the_revision_may_have_changed_is_named_as_missing() {
        assertThat(city.with(body(OrganizationKind.RESIDENTS_COMMITTEE, COMMUNITY, 7))
                        .finding("residents-committee-members", BODY, IN_2026)
                        .message()
                        .in(Locale.CHINA))
                .isEqualTo("组织o-1（o-1）：“居民委员会成员人数”数据不足。"
                        + "要求：要求未知（“居民委员会成员下限”在现行文本中的数值），且要求未知（“居民委员会成员上限”在现行文本中的数值）。"
                        + "缺少：“居民委员会成员下限”在现行文本中的数值、“居民委员会成员上限”在现行文本中的数值。"
                        + "〔residents-committee-law § 7，必须〕");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-06-01, 3, SATISFIED",
        "2017-06-01, 5, VIOLATED",
        "2018-12-28, 3, SATISFIED",
        "2018-12-29, 3, VIOLATED",
        "2018-12-29, 5, SATISFIED",
        "2026-01-01, 5, UNKNOWN"
    })
    void the_term_of_a_residents_committee_is_that_of_the_law_in_force(
            LocalDate date, int years, OutcomeKind expected) {
        assertThat(city.with(body(OrganizationKind.RESIDENTS_COMMITTEE, COMMUNITY, 7), post(years))
                        .outcome("residents-committee-term", BODY, date))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 51, 26, SATISFIED",
        "100, 50, 50, VIOLATED",
        "100, 52, 26, VIOLATED",
        "101, 51, 26, SATISFIED",
        "0, 0, 0, NOT_APPLICABLE"
    })
    void a_residents_meeting_takes_more_than_half_of_more_than_half(
            long entitled, long attending, long agreeing, OutcomeKind expected) {
        Cities meeting = city.with(vote(VoteKind.RESIDENTS_MEETING, COMMUNITY, entitled, attending, agreeing));

        assertThat(meeting.outcome("residents-meeting-majority", VOTE, IN_2024)).isEqualTo(expected);
        assertThat(meeting.outcome("residents-meeting-majority", VOTE, IN_2026)).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"3, VIOLATED", "5, SATISFIED", "6, VIOLATED", "11, SATISFIED", "13, VIOLATED"})
    void an_owners_committee_has_an_odd_number_of_members(int members, OutcomeKind expected) {
        Cities committee = city.with(body(OrganizationKind.OWNERS_COMMITTEE, ESTATE, members));

        assertThat(committee.outcome("owners-committee-members", BODY, IN_2024)).isEqualTo(expected);
        assertThat(committee.outcome("owners-committee-members", BODY, LocalDate.of(2009, 12, 31)))
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void who_sits_on_an_owners_committee_owns_property_there() {
        Seq<Entity> member = Things.serves("p-1", "o-1", Role.COMMITTEE_MEMBER);
        Cities committee =
                city.with(body(OrganizationKind.OWNERS_COMMITTEE, ESTATE, 5)).with(member);

        assertThat(committee.outcome("owners-committee-of-owners", BODY, IN_2024))
                .isEqualTo(VIOLATED);
        assertThat(committee.with(owner(ESTATE)).outcome("owners-committee-of-owners", BODY, IN_2024))
                .isEqualTo(SATISFIED);
        assertThat(committee.with(owner(EstateId.of("e-2"))).outcome("owners-committee-of-owners", BODY, IN_2024))
                .isEqualTo(VIOLATED);
    }

    @ParameterizedTest
    @CsvSource({"5, SATISFIED", "6, VIOLATED"})
    void the_term_of_an_owners_committee_is_five_years_at_most(int years, OutcomeKind expected) {
        assertThat(city.with(body(OrganizationKind.OWNERS_COMMITTEE, ESTATE, 5), post(years))
                        .outcome("owners-committee-term", BODY, IN_2024))
                .isEqualTo(expected);
        assertThat(city.with(body(OrganizationKind.OWNERS_COMMITTEE, ESTATE, 5))
                        .outcome("owners-committee-term", BODY, IN_2024))
                .isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2, VIOLATED, SATISFIED",
        "3, SATISFIED, SATISFIED",
        "50, SATISFIED, SATISFIED",
        "51, SATISFIED, VIOLATED"
    })
    void a_branch_has_three_members_at_least_and_generally_fifty_at_most(
            int members, OutcomeKind least, OutcomeKind generally) {
        Cities branch = city.with(body(OrganizationKind.PARTY_BRANCH, COMMUNITY, members));

        assertThat(branch.outcome("party-branch-size", BODY, IN_2024)).isEqualTo(least);
        assertThat(branch.outcome("party-branch-size-generally", BODY, IN_2024)).isEqualTo(generally);
        assertThat(branch.outcome("party-branch-size", BODY, IN_2017)).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void a_branch_of_seven_has_a_committee() {
        Cities seven = city.with(body(OrganizationKind.PARTY_BRANCH, COMMUNITY, 7));
        Cities two = seven.with(Things.serves("p-1", "o-1", Role.SECRETARY))
                .with(Things.serves("p-2", "o-1", Role.COMMITTEE_MEMBER));

        assertThat(city.with(body(OrganizationKind.PARTY_BRANCH, COMMUNITY, 6))
                        .outcome("party-branch-committee", BODY, IN_2024))
                .isEqualTo(NOT_APPLICABLE);
        assertThat(two.outcome("party-branch-committee", BODY, IN_2024)).isEqualTo(VIOLATED);
        assertThat(two.with(Things.serves("p-3", "o-1", Role.STAFF)).outcome("party-branch-committee", BODY, IN_2024))
                .isEqualTo(VIOLATED);
        assertThat(two.with(Things.serves("p-3", "o-1", Role.COMMITTEE_MEMBER))
                        .outcome("party-branch-committee", BODY, IN_2024))
                .isEqualTo(SATISFIED);
    }

    @Test
    void the_committee_of_a_communitys_branch_serves_five_years_and_others_three() {
        Cities ofCommunity = city.with(body(OrganizationKind.PARTY_BRANCH, COMMUNITY, 7));
        Cities ofEstate = city.with(body(OrganizationKind.PARTY_BRANCH, ESTATE, 7));

        assertThat(ofCommunity.with(post(5)).outcome("party-branch-term", BODY, IN_2024))
                .isEqualTo(SATISFIED);
        assertThat(ofCommunity.with(post(3)).outcome("party-branch-term", BODY, IN_2024))
                .isEqualTo(VIOLATED);
        assertThat(ofEstate.with(post(3)).outcome("party-branch-term", BODY, IN_2024))
                .isEqualTo(SATISFIED);
        assertThat(ofEstate.with(post(5)).outcome("party-branch-term", BODY, IN_2024))
                .isEqualTo(VIOLATED);
    }

    @ParameterizedTest
    @CsvSource({
        "PARTY_GENERAL_BRANCH, 50, VIOLATED",
        "PARTY_GENERAL_BRANCH, 51, SATISFIED",
        "PARTY_COMMITTEE, 100, VIOLATED",
        "PARTY_COMMITTEE, 101, SATISFIED",
        "PARTY_BRANCH, 60, NOT_APPLICABLE"
    })
    void general_branches_and_committees_are_of_more_members(OrganizationKind kind, int members, OutcomeKind expected) {
        assertThat(city.with(body(kind, COMMUNITY, members)).outcome("party-organization-size", BODY, IN_2024))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "OWNERS_ORDINARY, 300, 200, 101, SATISFIED, SATISFIED",
        "OWNERS_ORDINARY, 300, 199, 199, VIOLATED, SATISFIED",
        "OWNERS_ORDINARY, 300, 200, 100, SATISFIED, VIOLATED",
        "OWNERS_SPECIAL, 300, 200, 150, SATISFIED, SATISFIED",
        "OWNERS_SPECIAL, 300, 200, 149, SATISFIED, VIOLATED"
    })
    void owners_vote_by_the_civil_code(
            VoteKind kind, long entitled, long attending, long agreeing, OutcomeKind quorum, OutcomeKind majority) {
        Cities voted = city.with(vote(kind, ESTATE, entitled, attending, agreeing));

        assertThat(voted.outcome("owners-vote-quorum", VOTE, IN_2024)).isEqualTo(quorum);
        assertThat(voted.outcome("owners-vote-majority", VOTE, IN_2024)).isEqualTo(majority);
        assertThat(voted.outcome("owners-vote-quorum", VOTE, LocalDate.of(2020, 12, 31)))
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void a_vote_of_owners_without_its_areas_is_unknown_unless_the_heads_decide() {
        Vote heads = Vote.builder()
                .from(vote(VoteKind.OWNERS_ORDINARY, ESTATE, 300, 200, 150))
                .entitledArea(Option.none())
                .attendingArea(Option.none())
                .agreeingArea(Option.none())
                .build();

        assertThat(city.with(heads).outcome("owners-vote-quorum", VOTE, IN_2024))
                .isEqualTo(UNKNOWN);
        assertThat(city.with(Vote.builder().from(heads).attending(199).build())
                        .outcome("owners-vote-quorum", VOTE, IN_2024))
                .isEqualTo(VIOLATED);
    }

    @Test
    void the_statutes_and_a_citys_own_programme_are_judged_together() {
        Policy both = Hezhou2022.policy().and(Statutes.policy());

        assertThat(PolicyLint.of(both).filter(finding -> finding.code().severity() == Severity.ERROR))
                .isEmpty();
        assertThat(both.rules().size())
                .isEqualTo(Hezhou2022.policy().rules().size()
                        + Statutes.policy().rules().size());
    }

    private static Organization body(OrganizationKind kind, PlaceId seat, int members) {
        return Organization.builder()
                .from(Things.body("o-1", kind, seat))
                .period(Period.always())
                .members(Option.some(members))
                .build();
    }

    private static Post post(int years) {
        return Post.builder()
                .id(PostId.of("term"))
                .name("主任")
                .organization(BODY)
                .role(Role.HEAD)
                .termYears(Option.some(years))
                .build();
    }

    private static Credential owner(EstateId estate) {
        return Credential.builder()
                .id(CredentialId.of("owner"))
                .kind(CredentialKind.ESTATE_OWNER)
                .person(PersonId.of("p-1"))
                .place(Option.some(estate))
                .period(Period.always())
                .build();
    }

    /** A vote whose areas are in step with the heads. */
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
