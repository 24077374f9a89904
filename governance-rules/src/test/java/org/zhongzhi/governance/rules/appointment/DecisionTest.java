package org.zhongzhi.governance.rules.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.estate;
import static org.zhongzhi.governance.rules.Things.person;
import static org.zhongzhi.governance.rules.Things.post;
import static org.zhongzhi.governance.rules.Things.service;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.AppointmentBasis;
import org.zhongzhi.governance.model.organization.AppointmentId;
import org.zhongzhi.governance.model.organization.ConflictOfInterest;
import org.zhongzhi.governance.model.organization.ConflictOfInterestId;
import org.zhongzhi.governance.model.organization.Credential;
import org.zhongzhi.governance.model.organization.CredentialId;
import org.zhongzhi.governance.model.organization.CredentialKind;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.PostId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.partnership.PropertyServiceMode;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.Cities;
import org.zhongzhi.governance.rules.Decision;
import org.zhongzhi.governance.rules.Decision.Answer;
import org.zhongzhi.governance.rules.Finding;

/** An estate with an owners' committee and a firm; who may take a seat, and why not. */
class DecisionTest {
    private static final EstateId ESTATE = EstateId.of("e-1");
    private static final Cities CITY = tree().with(
                    estate(ESTATE, COMMUNITY),
                    body("residents", OrganizationKind.RESIDENTS_COMMITTEE, COMMUNITY),
                    body("party", OrganizationKind.PARTY_BRANCH, COMMUNITY),
                    body("owners", OrganizationKind.OWNERS_COMMITTEE, ESTATE),
                    body("firm", OrganizationKind.PROPERTY_FIRM, COMMUNITY),
                    service(ESTATE, "firm", PropertyServiceMode.FIRM),
                    post("residents-member", "residents", Role.COMMITTEE_MEMBER),
                    post("party-part-time", "party", Role.PART_TIME_COMMITTEE_MEMBER),
                    post("owners-head", "owners", Role.HEAD),
                    post("owners-staff", "owners", Role.STAFF),
                    post("firm-head", "firm", Role.HEAD),
                    person("p-1", PartyMembership.YES),
                    person("p-2", PartyMembership.NO),
                    person("p-3", PartyMembership.UNKNOWN));
    private static final Appointment IN_RESIDENTS = principal("p-1", "residents-member");
    private static final Appointment RUNS_FIRM = principal("p-1", "firm-head");
    private static final Appointment ENTERS_OWNERS = entry("p-1", "owners-head", AppointmentBasis.ELECTED);

    @Test
    void an_owner_of_the_estate_is_elected_from_the_residents_committee_and_mends_what_was_missing() {
        Decision decision = decide(CITY.with(IN_RESIDENTS, owner("p-1")), ENTERS_OWNERS);

        assertThat(decision.answer()).isEqualTo(Answer.ALLOWED);
        assertThat(decision.obstacles()).isEmpty();
        assertThat(decision.fixes().map(finding -> finding.rule().id()))
                .containsExactly("owners-committee-led", "seat-vacant");
        assertThat(decision.appointment()).isEqualTo(ENTERS_OWNERS);
    }

    @Test
    void who_owns_nothing_there_is_refused_with_the_clause() {
        Decision decision = decide(CITY.with(IN_RESIDENTS), ENTERS_OWNERS);

        assertThat(decision.answer()).isEqualTo(Answer.NOT_ALLOWED);
        assertThat(decision.obstacles()).singleElement().satisfies(obstacle -> {
            assertThat(obstacle.rule().clause().toString()).isEqualTo("hezhou-2022 § 3.1e");
            assertThat(obstacle.message().english())
                    .contains("entries for owners of the estate without ownership on record: 1");
        });
    }

    @Test
    void whoever_runs_the_firm_is_refused_by_the_matrix_and_by_incompatibility_at_once() {
        Decision decision = decide(CITY.with(RUNS_FIRM, owner("p-1")), ENTERS_OWNERS);

        assertThat(decision.answer()).isEqualTo(Answer.NOT_ALLOWED);
        assertThat(decision.obstacles().map(finding -> finding.rule().id()))
                .containsExactly("cross-appointment-eligible", "incompatible-posts");
    }

    @Test
    void a_declared_interest_in_the_firm_stands_against_a_seat_as_a_post_there_does() {
        ConflictOfInterest interest = ConflictOfInterest.builder()
                .id(ConflictOfInterestId.of("i-1"))
                .person(PersonId.of("p-1"))
                .organization(OrganizationId.of("firm"))
                .period(Period.always())
                .build();

        assertThat(decide(CITY.with(IN_RESIDENTS, owner("p-1"), interest), ENTERS_OWNERS)
                        .obstacles()
                        .map(finding -> finding.rule().id()))
                .containsExactly("incompatible-posts");
    }

    @Test
    void a_manager_enters_the_party_organisation_of_the_community_as_a_part_time_member() {
        Appointment entry = entry("p-1", "party-part-time", AppointmentBasis.APPOINTED);

        assertThat(decide(CITY.with(RUNS_FIRM), entry).answer()).isEqualTo(Answer.ALLOWED);
        assertThat(decide(CITY.with(RUNS_FIRM), entry("p-1", "residents-member", AppointmentBasis.ELECTED))
                        .obstacles()
                        .map(Finding::toString))
                .containsExactly("cross-appointment-eligible appointment entry: violated");
    }

    @Test
    void what_is_not_on_record_leaves_the_answer_open_and_tells_nobodys_membership() {
        Appointment entry = entry("p-3", "party-part-time", AppointmentBasis.APPOINTED);
        Decision open = decide(CITY.with(principal("p-3", "firm-head")), entry);
        Decision basis = decide(CITY.with(RUNS_FIRM), entry("p-1", "party-part-time", AppointmentBasis.UNRECORDED));

        assertThat(open.answer()).isEqualTo(Answer.OPEN);
        assertThat(open.questions().flatMap(Finding::missing).map(text -> text.english()))
                .containsExactly("a record of whether the holder meets the clause");
        assertThat(basis.answer()).isEqualTo(Answer.OPEN);
        assertThat(basis.questions().flatMap(Finding::missing).map(text -> text.english()))
                .containsExactly("a record of how the holder came to the post");
        assertThat(decide(
                                CITY.with(principal("p-2", "firm-head")),
                                entry("p-2", "party-part-time", AppointmentBasis.APPOINTED))
                        .answer())
                .isEqualTo(Answer.NOT_ALLOWED);
    }

    @Test
    void an_appointment_that_begins_later_is_judged_as_of_its_first_day() {
        Appointment later = Appointment.builder()
                .from(ENTERS_OWNERS)
                .period(Period.from(TODAY.plusYears(1)))
                .build();
        Appointment leaving = Appointment.builder()
                .from(RUNS_FIRM)
                .period(Period.of(TODAY.minusYears(1), TODAY.plusMonths(1)))
                .build();

        assertThat(decide(CITY.with(leaving, owner("p-1")), later).obstacles()).isEmpty();
        assertThat(decide(CITY.with(RUNS_FIRM, owner("p-1")), later).answer()).isEqualTo(Answer.NOT_ALLOWED);
    }

    @Test
    void a_person_whom_the_data_do_not_hold_is_an_obstacle() {
        assertThat(decide(CITY, entry("nobody", "owners-head", AppointmentBasis.ELECTED))
                        .obstacles()
                        .map(finding -> finding.rule().id()))
                .containsExactly("reference-resolved");
    }

    @Test
    void a_decision_says_what_making_the_appointment_does() {
        Assessment before = CITY.with(RUNS_FIRM, owner("p-1")).assessed(TODAY);
        Decision decision = before.decide(ENTERS_OWNERS);
        Assessment after = before.after(Change.put(ENTERS_OWNERS));

        assertThat(decision.breaks().map(Finding::toString))
                .isEqualTo(after.comparedTo(before).introduced().map(Finding::toString));
        assertThat(decision.fixes().map(Finding::toString))
                .isEqualTo(after.comparedTo(before).resolved().map(Finding::toString));
        assertThat(decision).hasToString("Decision on appointment entry: NOT_ALLOWED");
    }

    @Test
    void the_shipped_matrix_and_the_shipped_incompatibilities_agree() {
        assertThat(MatrixLint.shipped()).isEmpty();
    }

    @Test
    void a_matrix_that_provides_for_what_is_forbidden_is_found_and_so_is_a_direction_without_a_way() {
        Entry forbidden = new Entry(
                Body.PROPERTY_FIRM,
                Body.OWNERS_COMMITTEE,
                Entry.MATRIX.head().capacities(),
                Entry.MATRIX.head().bases(),
                false,
                false);

        assertThat(MatrixLint.of(Entry.MATRIX.append(forbidden), Incompatibility.TABLE)
                        .map(text -> text.english()))
                .containsExactly("The matrix provides for entries from \"property firm\" into \"owners' committee\","
                        + " although posts in them exclude each other.");
        assertThat(MatrixLint.of(Array.of(forbidden), Incompatibility.TABLE)).hasSize(3);
        assertThat(MatrixLint.of(Entry.MATRIX, Array.empty())).isEmpty();
    }

    private static Decision decide(Cities city, Appointment appointment) {
        return city.assessed(TODAY).decide(appointment);
    }

    private static Appointment principal(String person, String post) {
        return Appointment.builder()
                .id(AppointmentId.of("principal-" + person))
                .person(PersonId.of(person))
                .post(PostId.of(post))
                .concurrent(false)
                .period(Period.from(TODAY.minusYears(1)))
                .build();
    }

    private static Appointment entry(String person, String post, AppointmentBasis basis) {
        return Appointment.builder()
                .id(AppointmentId.of("entry"))
                .person(PersonId.of(person))
                .post(PostId.of(post))
                .concurrent(true)
                .basis(basis)
                .period(Period.from(TODAY))
                .build();
    }

    private static Credential owner(String person) {
        return Credential.builder()
                .id(CredentialId.of("owner-" + person))
                .kind(CredentialKind.ESTATE_OWNER)
                .person(PersonId.of(person))
                .place(Option.some(ESTATE))
                .period(Period.always())
                .build();
    }
}
