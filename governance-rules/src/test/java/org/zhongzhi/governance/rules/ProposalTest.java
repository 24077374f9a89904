package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.OTHER_COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.OTHER_ESTATE;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.Numbers.A;
import static org.zhongzhi.governance.rules.Numbers.policy;
import static org.zhongzhi.governance.rules.Numbers.rule;
import static org.zhongzhi.governance.rules.Requirement.allOf;
import static org.zhongzhi.governance.rules.Requirement.anyOf;
import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.atMost;
import static org.zhongzhi.governance.rules.Requirement.none;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.partnership.PropertyServiceMode;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.measure.CommunityMeasures;
import org.zhongzhi.governance.rules.measure.PersonMeasures;
import org.zhongzhi.governance.rules.measure.Subjects;

class ProposalTest {
    private static final Period SINCE_2020 = Period.from(LocalDate.of(2020, 1, 1));

    @Test
    void what_is_missing_is_added_under_a_provisional_identifier() {
        Seq<Proposal> proposals = tree().finding("emergency-team", COMMUNITY).proposals();

        assertThat(proposals).hasSize(1);
        assertThat(proposals.head().inWords())
                .isEqualTo(Text.of(
                        "应急工作队伍增加1支，即新增应急工作队伍（待定）（provisional-emergency-team-451102001001-1）",
                        "emergency teams: 1 more, as 应急工作队伍（待定） (provisional-emergency-team-451102001001-1)"));
        assertThat(proposals.head().changes())
                .isEqualTo(ChangeSet.of(Change.put(Team.builder()
                        .from(Things.team(
                                "provisional-emergency-team-451102001001-1",
                                TeamKind.EMERGENCY,
                                COMMUNITY,
                                Period.from(TODAY)))
                        .name("应急工作队伍（待定）")
                        .build())));
    }

    @Test
    void several_of_one_thing_are_added_together() {
        Cities city = tree();

        Proposal proposal =
                city.finding("volunteer-organizations", COMMUNITY).proposals().head();

        assertThat(proposal.changes().changes()).hasSize(2);
        assertThat(proposal.inWords())
                .isEqualTo(Text.of(
                        "志愿服务类社会组织增加2个，即新增志愿服务类社会组织（待定）（provisional-volunteer-organization-451102001001-1）、"
                                + "志愿服务类社会组织（待定）（provisional-volunteer-organization-451102001001-2）",
                        "volunteer organisations: 2 more,"
                                + " as 志愿服务类社会组织（待定） (provisional-volunteer-organization-451102001001-1),"
                                + " 志愿服务类社会组织（待定） (provisional-volunteer-organization-451102001001-2)"));
    }

    @Test
    void rooms_and_stations_are_added_too() {
        assertThat(english(tree().finding("mediation-room", COMMUNITY)))
                .containsExactly("mediation rooms: 1 more, as 调解工作室（待定） (provisional-mediation-room-451102001001-1)");
        assertThat(english(tree().finding("social-work-station", COMMUNITY)))
                .containsExactly(
                        "social-work stations: 1 more, as 社工服务点（待定） (provisional-social-work-station-451102001001-1)");
    }

    @Test
    void a_number_that_is_too_low_is_counted_anew_on_the_date() {
        Cities city = tree().with(
                        Things.headcount(COMMUNITY, HeadcountSubject.PERMANENT_RESIDENTS, "2024-01-01", 1001),
                        Things.headcount(COMMUNITY, HeadcountSubject.REGISTERED_VOLUNTEERS, "2024-01-01", 10));

        Finding finding = city.finding("volunteer-share", COMMUNITY);
        Proposal proposal = finding.proposals().head();

        assertThat(finding.outcome().kind()).isEqualTo(OutcomeKind.PENDING);
        assertThat(proposal.changes())
                .isEqualTo(ChangeSet.of(Change.put(
                        Things.headcount(COMMUNITY, HeadcountSubject.REGISTERED_VOLUNTEERS, "2024-06-30", 181))));
        assertThat(proposal.inWords())
                .isEqualTo(Text.of(
                        "实名注册志愿者增加171人，即新增统计数（division/451102001001/registeredVolunteers/2024-06-30）",
                        "registered volunteers: 171 more,"
                                + " as headcount (division/451102001001/registeredVolunteers/2024-06-30)"));
    }

    @Test
    void the_member_of_the_standing_committee_with_the_fewest_liaisons_is_proposed() {
        Cities city = tree().with(Things.body("party", OrganizationKind.PARTY_COMMITTEE, Cities.CITY))
                .with(Things.serves("p-1", "party", Role.SECRETARY))
                .with(Things.serves("p-2", "party", Role.STANDING_COMMITTEE_MEMBER))
                .with(Things.serves("p-3", "party", Role.STAFF))
                .with(Things.liaison("p-1", OTHER_COMMUNITY));

        assertThat(tree().finding("community-liaison-city", COMMUNITY).proposals())
                .isEmpty();
        assertThat(city.finding("community-liaison-city", COMMUNITY).proposals().map(Proposal::inWords))
                .containsExactly(Text.of(
                        "挂点联系的市委常委增加1人，即新增挂点联系（provisional-liaison-0-451102001001-1：人员（p-2，数据中缺失））",
                        "city standing committee members in liaison: 1 more,"
                                + " as liaison (provisional-liaison-0-451102001001-1: person (p-2, not in the data))"));
    }

    @Test
    void of_too_many_any_that_do_can_be_given_up() {
        Cities city = tree().with(
                        Things.team("t-1", TeamKind.EMERGENCY, COMMUNITY, SINCE_2020),
                        Things.team("t-2", TeamKind.EMERGENCY, COMMUNITY, Period.from(TODAY)));

        Seq<Proposal> proposals = city.finding("emergency-team", COMMUNITY).proposals();

        assertThat(proposals.map(Proposal::inWords))
                .containsExactly(
                        Text.of("自2024-06-30起终止队伍t-1（t-1）", "end 队伍t-1 (t-1) as of 2024-06-30"),
                        Text.of("撤销队伍t-2（t-2）", "remove 队伍t-2 (t-2)"));
        assertThat(proposals.map(Proposal::changes))
                .containsExactly(
                        ChangeSet.of(Change.put(Things.team(
                                "t-1", TeamKind.EMERGENCY, COMMUNITY, Period.of(LocalDate.of(2020, 1, 1), TODAY)))),
                        ChangeSet.of(Change.remove(Things.team("t-2", TeamKind.EMERGENCY, COMMUNITY)
                                .id())));
    }

    @Test
    void of_four_where_one_may_be_any_three_are_given_up_and_of_five_nothing_is_offered() {
        Cities four = tree().with(teams(4));
        Cities five = tree().with(teams(5));

        Seq<Proposal> proposals = four.finding("emergency-team", COMMUNITY).proposals();

        assertThat(proposals).hasSize(4);
        assertThat(proposals.map(each -> each.changes().changes().size())).containsOnly(3);
        assertThat(proposals.head().inWords())
                .isEqualTo(Text.of(
                        "自2024-06-30起终止队伍t-1（t-1）；自2024-06-30起终止队伍t-2（t-2）；自2024-06-30起终止队伍t-3（t-3）",
                        "end 队伍t-1 (t-1) as of 2024-06-30; end 队伍t-2 (t-2) as of 2024-06-30;"
                                + " end 队伍t-3 (t-3) as of 2024-06-30"));
        assertThat(five.finding("emergency-team", COMMUNITY).proposals()).isEmpty();
    }

    @Test
    void among_more_than_a_dozen_nothing_is_searched() {
        Rule dozen = rule("dozen")
                .on(Subjects.COMMUNITY)
                .requires(atMost(CommunityMeasures.EMERGENCY_TEAMS, 11))
                .build();

        assertThat(tree().with(teams(12))
                        .under(policy("p", dozen))
                        .finding("dozen", COMMUNITY)
                        .proposals())
                .hasSize(12);
        assertThat(tree().with(teams(13))
                        .under(policy("p", dozen))
                        .finding("dozen", COMMUNITY)
                        .proposals())
                .isEmpty();
    }

    @Test
    void of_posts_that_do_not_go_together_either_can_be_given_up() {
        Cities city = tree().with(Things.estate(ESTATE, COMMUNITY))
                .with(Things.body("owners", OrganizationKind.OWNERS_COMMITTEE, ESTATE))
                .with(Things.body("firm", OrganizationKind.PROPERTY_FIRM, COMMUNITY))
                .with(Things.service(ESTATE, "firm", PropertyServiceMode.FIRM))
                .with(Things.person("p-1", PartyMembership.NO))
                .with(Things.appointed("p-1", "owners", Role.HEAD, false, SINCE_2020))
                .with(Things.appointed("p-1", "firm", Role.STAFF, false, SINCE_2020));

        Seq<Proposal> proposals =
                city.finding("incompatible-posts", PersonId.of("p-1")).proposals();

        assertThat(proposals.map(Proposal::inWords))
                .containsExactly(
                        Text.of(
                                "自2024-06-30起终止任职（a-firm-staff-p-1：职位firm-staff-p-1（firm-staff-p-1））",
                                "end appointment (a-firm-staff-p-1: 职位firm-staff-p-1 (firm-staff-p-1)) as of 2024-06-30"),
                        Text.of(
                                "自2024-06-30起终止任职（a-owners-head-p-1：职位owners-head-p-1（owners-head-p-1））",
                                "end appointment (a-owners-head-p-1: 职位owners-head-p-1 (owners-head-p-1)) as of 2024-06-30"));
    }

    @Test
    void what_is_satisfied_unknown_or_not_applicable_gets_no_proposal() {
        Cities city = tree().with(Things.team("t-1", TeamKind.EMERGENCY, COMMUNITY));

        assertThat(city.finding("emergency-team", COMMUNITY).proposals()).isEmpty();
        assertThat(city.finding("volunteer-share", COMMUNITY).proposals()).isEmpty();
        assertThat(city.finding("property-service-coverage", Cities.CITY).proposals())
                .isEmpty();
    }

    @Test
    void what_is_too_little_and_cannot_be_added_gets_no_proposal() {
        assertThat(Numbers.finding(atLeast(A, 1)).proposals()).isEmpty();
        assertThat(tree().finding("service-centre-area", Cities.CITY).proposals())
                .isEmpty();
    }

    @Test
    void the_places_that_a_rule_counts_are_not_given_up() {
        Measure estates = Measure.named("community.estates")
                .label("居民小区", "estates")
                .in(Unit.of("个", "places"))
                .counting((reading, community) -> Array.ofAll(reading.inForce(community, Estate.class)));
        Rule one =
                rule("one").on(Subjects.COMMUNITY).requires(atMost(estates, 1)).build();
        Cities city = tree().with(Things.estate(ESTATE, COMMUNITY), Things.estate(OTHER_ESTATE, COMMUNITY))
                .under(policy("p", one));

        assertThat(city.finding("one", COMMUNITY).outcome().kind()).isEqualTo(OutcomeKind.VIOLATED);
        assertThat(city.finding("one", COMMUNITY).proposals()).isEmpty();
    }

    @Test
    void a_subject_that_the_rule_no_longer_judges_is_not_mended() {
        Cities city = tree().with(Things.body("office", OrganizationKind.SUBDISTRICT_OFFICE, Cities.SUBDISTRICT))
                .with(Things.person("p-1", PartyMembership.UNKNOWN))
                .with(Things.serves("p-1", "office", Role.HEAD));
        Measure posts = Measure.named("person.posts")
                .label("任职", "posts")
                .in(Unit.of("个", "posts"))
                .counting((reading, person) -> Array.ofAll(reading.inForce(person, Appointment.class)));
        Rule leaders = rule("leaders")
                .on(Subjects.SUBDISTRICT_LEADER)
                .requires(none(posts))
                .build();
        Rule people = rule("people").on(Subjects.PERSON).requires(none(posts)).build();

        assertThat(city.under(policy("p", leaders))
                        .finding("leaders", PersonId.of("p-1"))
                        .proposals())
                .isEmpty();
        assertThat(city.under(policy("p", people))
                        .finding("people", PersonId.of("p-1"))
                        .proposals())
                .hasSize(1);
    }

    @Test
    void something_is_added_and_something_given_up_where_it_takes_both() {
        Rule both = rule("both")
                .on(Subjects.COMMUNITY)
                .requires(allOf(
                        atMost(CommunityMeasures.EMERGENCY_TEAMS, 1), atLeast(CommunityMeasures.MEDIATION_ROOMS, 1)))
                .build();

        assertThat(english(tree().with(teams(2)).under(policy("p", both)).finding("both", COMMUNITY)))
                .containsExactly(
                        "mediation rooms: 1 more, as 调解工作室（待定） (provisional-mediation-room-451102001001-1);"
                                + " end 队伍t-1 (t-1) as of 2024-06-30",
                        "mediation rooms: 1 more, as 调解工作室（待定） (provisional-mediation-room-451102001001-1);"
                                + " end 队伍t-2 (t-2) as of 2024-06-30");
    }

    @Test
    void each_way_of_a_remedy_is_a_proposal() {
        Rule either = rule("either")
                .on(Subjects.COMMUNITY)
                .requires(anyOf(
                        atMost(CommunityMeasures.EMERGENCY_TEAMS, 0), atLeast(CommunityMeasures.MEDIATION_ROOMS, 1)))
                .build();

        assertThat(english(tree().with(teams(1)).under(policy("p", either)).finding("either", COMMUNITY)))
                .containsExactly(
                        "end 队伍t-1 (t-1) as of 2024-06-30",
                        "mediation rooms: 1 more, as 调解工作室（待定） (provisional-mediation-room-451102001001-1)");
    }

    @Test
    void what_takes_too_many_changes_is_no_remedy() {
        Rule seven = rule("seven")
                .on(Subjects.COMMUNITY)
                .requires(atLeast(CommunityMeasures.EMERGENCY_TEAMS, 7))
                .build();
        Rule many = rule("many")
                .on(Subjects.COMMUNITY)
                .requires(allOf(
                        atLeast(CommunityMeasures.EMERGENCY_TEAMS, 4), atLeast(CommunityMeasures.MEDIATION_ROOMS, 3)))
                .build();

        assertThat(tree().under(policy("p", seven)).finding("seven", COMMUNITY).proposals())
                .isEmpty();
        assertThat(tree().under(policy("p", many)).finding("many", COMMUNITY).proposals())
                .isEmpty();
        assertThat(tree().with(teams(1))
                        .under(policy("p", many))
                        .finding("many", COMMUNITY)
                        .proposals()
                        .map(each -> each.changes().changes().size()))
                .containsExactly(6);
    }

    @Test
    void a_restricted_measure_is_never_the_way() {
        Rule members = rule("members")
                .on(Subjects.PERSON)
                .requires(none(PersonMeasures.PARTY_MEMBERSHIP))
                .build();

        assertThat(tree().with(Things.person("p-1", PartyMembership.YES))
                        .under(policy("p", members))
                        .finding("members", PersonId.of("p-1"))
                        .proposals())
                .isEmpty();
    }

    private static Seq<Entity> teams(int count) {
        return Array.rangeClosed(1, count)
                .map(number -> Things.team("t-" + number, TeamKind.EMERGENCY, COMMUNITY, SINCE_2020));
    }

    private static Seq<String> english(Finding finding) {
        return finding.proposals().map(proposal -> proposal.inWords().english());
    }
}
