package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.model.organization.AppointmentBasis.APPOINTED;
import static org.zhongzhi.governance.model.organization.AppointmentBasis.ELECTED;
import static org.zhongzhi.governance.model.organization.AppointmentBasis.HIRED;
import static org.zhongzhi.governance.model.organization.AppointmentBasis.UNRECORDED;
import static org.zhongzhi.governance.model.organization.CredentialKind.ESTATE_OWNER;
import static org.zhongzhi.governance.model.organization.OrganizationKind.OWNERS_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_BRANCH;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PROPERTY_FIRM;
import static org.zhongzhi.governance.model.organization.OrganizationKind.RESIDENTS_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.SOCIAL_ORGANIZATION;
import static org.zhongzhi.governance.model.organization.PartyMembership.NO;
import static org.zhongzhi.governance.model.organization.PartyMembership.UNKNOWN;
import static org.zhongzhi.governance.model.organization.PartyMembership.YES;
import static org.zhongzhi.governance.model.organization.Role.COMMITTEE_MEMBER;
import static org.zhongzhi.governance.model.organization.Role.HEAD;
import static org.zhongzhi.governance.model.organization.Role.PART_TIME_COMMITTEE_MEMBER;
import static org.zhongzhi.governance.model.organization.Role.STAFF;
import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.OTHER_COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.OTHER_ESTATE;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.estate;
import static org.zhongzhi.governance.rules.Things.post;
import static org.zhongzhi.governance.rules.Things.serves;
import static org.zhongzhi.governance.rules.Things.service;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.credential;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.until;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;
import static org.zhongzhi.governance.rules.measure.AppointmentMeasures.NOT_OWNER;
import static org.zhongzhi.governance.rules.measure.AppointmentMeasures.OUTSIDE_MATRIX;
import static org.zhongzhi.governance.rules.measure.AppointmentMeasures.WRONG_BASIS;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.AppointmentBasis;
import org.zhongzhi.governance.model.organization.AppointmentId;
import org.zhongzhi.governance.model.organization.Credential;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.Person;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.partnership.PropertyServiceMode;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.Things;
import org.zhongzhi.governance.rules.testing.RuleVerifier;

/** hezhou-2022 § 3.1e: who may enter which body, in which capacity, with which qualification and on which basis. */
class CrossAppointmentTest {
    private static final String RULE = "cross-appointment-eligible";
    private static final AppointmentId ENTRY = AppointmentId.of("entry");

    @ParameterizedTest
    @CsvSource({
        "party, COMMITTEE_MEMBER, residents, HEAD, ELECTED",
        "party, COMMITTEE_MEMBER, residents, COMMITTEE_MEMBER, ELECTED",
        "party, COMMITTEE_MEMBER, owners, COMMITTEE_MEMBER, ELECTED",
        "party, COMMITTEE_MEMBER, firm, SECRETARY, APPOINTED",
        "party, COMMITTEE_MEMBER, firm, STAFF, HIRED",
        "residents, HEAD, party, SECRETARY, ELECTED",
        "residents, HEAD, party, COMMITTEE_MEMBER, APPOINTED",
        "residents, HEAD, owners, DEPUTY_HEAD, ELECTED",
        "residents, COMMITTEE_MEMBER, firm, STAFF, APPOINTED",
        "owners, HEAD, party, PART_TIME_COMMITTEE_MEMBER, APPOINTED",
        "owners, COMMITTEE_MEMBER, residents, COMMITTEE_MEMBER, ELECTED",
        "firm, HEAD, party, PART_TIME_COMMITTEE_MEMBER, APPOINTED"
    })
    void an_entry_that_the_rules_provide_for_complies(
            String from, Role there, String into, Role here, AppointmentBasis basis) {
        city().with(serves("p-1", from, there))
                .with(entry(into, here, basis))
                .with(member(YES), owner(ESTATE))
                .asOf(TODAY)
                .isSatisfiedBy(ENTRY)
                .measuring(OUTSIDE_MATRIX, 0)
                .because("hezhou-2022 § 3.1e");
    }

    @ParameterizedTest
    @CsvSource({
        "firm, HEAD, residents, COMMITTEE_MEMBER, ELECTED",
        "firm, HEAD, party, COMMITTEE_MEMBER, ELECTED",
        "firm, HEAD, owners, COMMITTEE_MEMBER, ELECTED",
        "owners, HEAD, firm, STAFF, HIRED",
        "party, COMMITTEE_MEMBER, residents, STAFF, HIRED",
        "party, COMMITTEE_MEMBER, firm, HEAD, HIRED"
    })
    void an_entry_that_they_do_not_provide_for_is_refused_whoever_enters(
            String from, Role there, String into, Role here, AppointmentBasis basis) {
        city().with(serves("p-1", from, there))
                .with(entry(into, here, basis))
                .with(member(YES), owner(ESTATE))
                .asOf(TODAY)
                .isViolatedBy(ENTRY)
                .measuring(OUTSIDE_MATRIX, 1);
    }

    @Test
    void a_manager_of_the_firm_on_the_residents_committee_is_told_so() {
        city().with(serves("p-1", "firm", HEAD))
                .with(entry("residents", COMMITTEE_MEMBER, ELECTED))
                .asOf(TODAY)
                .isViolatedBy(ENTRY)
                .explainedAs(
                        "任职（entry）：“交叉任职资格”不符合。现状：属交叉任职：是，交叉任职办法未规定的进入1项，"
                                + "缺少业主登记的进入0项，产生方式不符的进入0项。要求：无交叉任职办法未规定的进入，"
                                + "且无缺少业主登记的进入，且无任职资格不符的进入，且无产生方式不符的进入。"
                                + "最小改动：交叉任职办法未规定的进入减少1项。依据：组织residents（residents）。"
                                + "〔hezhou-2022 § 3.1e，必须〕",
                        "appointment (entry): \"Eligibility for cross-appointments\" is violated."
                                + " Measured — cross-appointment: yes;"
                                + " entries that the rules on cross-appointment do not provide for: 1;"
                                + " entries for owners of the estate without ownership on record: 0;"
                                + " entries on another basis than those rules ask for: 0."
                                + " Required — entries that the rules on cross-appointment do not provide for: none,"
                                + " and entries for owners of the estate without ownership on record: none,"
                                + " and entries without the qualification: none,"
                                + " and entries on another basis than those rules ask for: none."
                                + " Smallest change — entries that the rules on cross-appointment do not provide for: 1 fewer."
                                + " Evidence: 组织residents (residents). [hezhou-2022 § 3.1e, required]");
    }

    @Test
    void who_enters_an_owners_committee_owns_a_property_of_the_estate() {
        RuleVerifier.Given city =
                city().with(serves("p-1", "residents", HEAD)).with(entry("owners", COMMITTEE_MEMBER, ELECTED));

        city.with(owner(ESTATE)).asOf(TODAY).isSatisfiedBy(ENTRY);
        city.asOf(TODAY)
                .isViolatedBy(ENTRY)
                .measuring(NOT_OWNER, 1)
                .explainedAs(
                        "任职（entry）：“交叉任职资格”不符合。现状：属交叉任职：是，交叉任职办法未规定的进入0项，"
                                + "缺少业主登记的进入1项，产生方式不符的进入0项。要求：无交叉任职办法未规定的进入，"
                                + "且无缺少业主登记的进入，且无任职资格不符的进入，且无产生方式不符的进入。"
                                + "最小改动：缺少业主登记的进入减少1项。依据：组织owners（owners）。"
                                + "〔hezhou-2022 § 3.1e，必须〕",
                        "appointment (entry): \"Eligibility for cross-appointments\" is violated."
                                + " Measured — cross-appointment: yes;"
                                + " entries that the rules on cross-appointment do not provide for: 0;"
                                + " entries for owners of the estate without ownership on record: 1;"
                                + " entries on another basis than those rules ask for: 0."
                                + " Required — entries that the rules on cross-appointment do not provide for: none,"
                                + " and entries for owners of the estate without ownership on record: none,"
                                + " and entries without the qualification: none,"
                                + " and entries on another basis than those rules ask for: none."
                                + " Smallest change — entries for owners of the estate without ownership on record: 1 fewer."
                                + " Evidence: 组织owners (owners). [hezhou-2022 § 3.1e, required]");
        city.with(estate(OTHER_ESTATE, COMMUNITY), owner(OTHER_ESTATE))
                .asOf(TODAY)
                .isViolatedBy(ENTRY)
                .measuring(NOT_OWNER, 1);
        city.with(Credential.builder().from(owner(ESTATE)).period(until(TODAY)).build())
                .asOf(TODAY)
                .isViolatedBy(ENTRY)
                .measuring(NOT_OWNER, 1);
    }

    @Test
    void what_membership_an_entry_asks_for_is_not_told() {
        RuleVerifier.Given city =
                city().with(serves("p-1", "owners", HEAD)).with(entry("party", PART_TIME_COMMITTEE_MEMBER, APPOINTED));

        city.with(member(YES)).asOf(TODAY).isSatisfiedBy(ENTRY);
        city.with(member(NO)).asOf(TODAY).isViolatedBy(ENTRY);
        city.with(member(UNKNOWN))
                .asOf(TODAY)
                .isUnknownFor(ENTRY)
                .missing("a record of whether the holder meets the clause")
                .explainedAs(
                        "任职（entry）：“交叉任职资格”数据不足。现状：属交叉任职：是，交叉任职办法未规定的进入0项，"
                                + "缺少业主登记的进入0项，产生方式不符的进入0项。要求：无交叉任职办法未规定的进入，"
                                + "且无缺少业主登记的进入，且无任职资格不符的进入，且无产生方式不符的进入。"
                                + "缺少：任职人员是否符合本条条件的登记。〔hezhou-2022 § 3.1e，必须〕",
                        "appointment (entry): \"Eligibility for cross-appointments\" is unknown."
                                + " Measured — cross-appointment: yes;"
                                + " entries that the rules on cross-appointment do not provide for: 0;"
                                + " entries for owners of the estate without ownership on record: 0;"
                                + " entries on another basis than those rules ask for: 0."
                                + " Required — entries that the rules on cross-appointment do not provide for: none,"
                                + " and entries for owners of the estate without ownership on record: none,"
                                + " and entries without the qualification: none,"
                                + " and entries on another basis than those rules ask for: none."
                                + " Missing: a record of whether the holder meets the clause."
                                + " [hezhou-2022 § 3.1e, required]");
        city.asOf(TODAY).isUnknownFor(ENTRY);
    }

    @Test
    void a_seat_that_is_elected_is_not_taken_by_appointment() {
        RuleVerifier.Given city = city().with(serves("p-1", "party", COMMITTEE_MEMBER));

        city.with(entry("residents", HEAD, APPOINTED))
                .asOf(TODAY)
                .isViolatedBy(ENTRY)
                .measuring(WRONG_BASIS, 1);
        city.with(entry("residents", HEAD, HIRED)).asOf(TODAY).isViolatedBy(ENTRY);
        city.with(entry("residents", HEAD, UNRECORDED))
                .asOf(TODAY)
                .isUnknownFor(ENTRY)
                .missing("产生方式的登记");
    }

    @Test
    void a_second_origin_that_is_accepted_is_enough() {
        city().with(serves("p-1", "firm", STAFF))
                .with(serves("p-1", "party", COMMITTEE_MEMBER))
                .with(entry("residents", HEAD, ELECTED))
                .asOf(TODAY)
                .isSatisfiedBy(ENTRY);
    }

    @Test
    void a_principal_post_and_a_second_post_in_the_same_body_and_one_from_elsewhere_are_no_crossings() {
        city().with(post("seat", "residents", HEAD), appointment("seat", false, ELECTED))
                .asOf(TODAY)
                .isNotApplicableTo(ENTRY)
                .explainedAs(
                        "任职（entry）：“交叉任职资格”不适用。仅在“属交叉任职”时适用。〔hezhou-2022 § 3.1e，必须〕",
                        "appointment (entry): \"Eligibility for cross-appointments\" is not applicable."
                                + " It applies only with cross-appointment: yes. [hezhou-2022 § 3.1e, required]");
        city().with(serves("p-1", "residents", COMMITTEE_MEMBER))
                .with(entry("residents", HEAD, ELECTED))
                .asOf(TODAY)
                .isNotApplicableTo(ENTRY);
        city().with(body("theirs", RESIDENTS_COMMITTEE, OTHER_COMMUNITY), body("club", SOCIAL_ORGANIZATION, COMMUNITY))
                .with(serves("p-1", "theirs", HEAD))
                .with(serves("p-1", "club", HEAD))
                .with(entry("residents", HEAD, HIRED))
                .asOf(TODAY)
                .isNotApplicableTo(ENTRY);
    }

    @Test
    void an_appointment_that_is_over_is_not_judged() {
        Appointment over = Appointment.builder()
                .from(appointment("seat", true, ELECTED))
                .period(until(TODAY))
                .build();

        city().with(serves("p-1", "firm", HEAD))
                .with(post("seat", "residents", COMMITTEE_MEMBER), over)
                .asOf(TODAY)
                .doesNotJudge(ENTRY);
    }

    private static RuleVerifier.Given city() {
        return verify(RULE)
                .with(
                        body("party", PARTY_BRANCH, COMMUNITY),
                        body("residents", RESIDENTS_COMMITTEE, COMMUNITY),
                        body("owners", OWNERS_COMMITTEE, ESTATE),
                        body("firm", PROPERTY_FIRM, CITY),
                        service(ESTATE, "firm", PropertyServiceMode.FIRM));
    }

    private static Seq<Entity> entry(String into, Role role, AppointmentBasis basis) {
        return Array.of(post("seat", into, role), appointment("seat", true, basis));
    }

    private static Appointment appointment(String post, boolean concurrent, AppointmentBasis basis) {
        return Appointment.builder()
                .from(Things.appointment("entry", "p-1", post, concurrent, Period.always()))
                .basis(basis)
                .build();
    }

    private static Person member(PartyMembership membership) {
        return Things.person("p-1", membership);
    }

    private static Credential owner(EstateId estate) {
        return credential("owner", ESTATE_OWNER, "p-1", Period.always())
                .place(Option.some(estate))
                .build();
    }
}
