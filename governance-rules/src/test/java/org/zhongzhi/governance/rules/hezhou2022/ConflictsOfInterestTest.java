package org.zhongzhi.governance.rules.hezhou2022;

import static org.zhongzhi.governance.model.organization.OrganizationKind.OWNERS_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PROPERTY_FIRM;
import static org.zhongzhi.governance.model.organization.PartyMembership.NO;
import static org.zhongzhi.governance.model.organization.Role.COMMITTEE_MEMBER;
import static org.zhongzhi.governance.model.organization.Role.STAFF;
import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.ESTATE;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Things.body;
import static org.zhongzhi.governance.rules.Things.person;
import static org.zhongzhi.governance.rules.Things.serves;
import static org.zhongzhi.governance.rules.Things.service;
import static org.zhongzhi.governance.rules.hezhou2022.Dealings.until;
import static org.zhongzhi.governance.rules.hezhou2022.PlainCity.verify;
import static org.zhongzhi.governance.rules.measure.PersonMeasures.CONFLICTS_OF_INTEREST;
import static org.zhongzhi.governance.rules.measure.PersonMeasures.INCOMPATIBLE_POSTS;

import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.organization.ConflictOfInterest;
import org.zhongzhi.governance.model.organization.ConflictOfInterestId;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.partnership.PropertyServiceMode;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.rules.testing.RuleVerifier;

/** hezhou-2022 § 3.1e: a declared interest in the firm excludes a seat on the owners' committee as a post there does. */
class ConflictsOfInterestTest {
    private static final String RULE = "incompatible-posts";
    private static final PersonId PERSON = PersonId.of("p-1");

    @Test
    void a_member_of_the_owners_committee_with_an_interest_in_the_firm_is_told_so() {
        city().with(serves("p-1", "owners", COMMITTEE_MEMBER))
                .with(declared("firm", Period.always()))
                .asOf(TODAY)
                .isViolatedBy(PERSON)
                .measuring(INCOMPATIBLE_POSTS, 0)
                .measuring(CONFLICTS_OF_INTEREST, 1)
                .onEvidence(ConflictOfInterestId.of("i-firm"))
                .because("hezhou-2022 § 3.1e")
                .explainedAs(
                        "人员（p-1）：“不相容职务”不符合。现状：互不相容的任职0对，"
                                + "与所任业主委员会相冲突的利益关联申报1项。要求：无互不相容的任职，"
                                + "且无与所任业主委员会相冲突的利益关联申报。"
                                + "最小改动：与所任业主委员会相冲突的利益关联申报减少1项。依据：利益关联申报（i-firm）。"
                                + "〔hezhou-2022 § 3.1e，必须〕",
                        "person (p-1): \"Incompatible posts\" is violated. Measured — pairs of incompatible posts: 0;"
                                + " declared interests that conflict with a seat on an owners' committee: 1."
                                + " Required — pairs of incompatible posts: none,"
                                + " and declared interests that conflict with a seat on an owners' committee: none."
                                + " Smallest change — declared interests that conflict with a seat on an owners' committee: 1 fewer."
                                + " Evidence: conflict of interest (i-firm). [hezhou-2022 § 3.1e, required]");
    }

    @Test
    void an_interest_in_another_firm_or_of_somebody_who_only_works_there_or_one_that_is_over_is_no_obstacle() {
        city().with(serves("p-1", "owners", COMMITTEE_MEMBER))
                .with(declared("other", Period.always()))
                .asOf(TODAY)
                .isSatisfiedBy(PERSON)
                .measuring(CONFLICTS_OF_INTEREST, 0);
        city().with(serves("p-1", "owners", STAFF))
                .with(declared("firm", Period.always()))
                .asOf(TODAY)
                .isSatisfiedBy(PERSON);
        city().with(serves("p-1", "owners", COMMITTEE_MEMBER))
                .with(declared("firm", until(TODAY)))
                .asOf(TODAY)
                .isSatisfiedBy(PERSON);
    }

    private static RuleVerifier.Given city() {
        return verify(RULE)
                .with(
                        person("p-1", NO),
                        body("owners", OWNERS_COMMITTEE, ESTATE),
                        body("firm", PROPERTY_FIRM, CITY),
                        body("other", PROPERTY_FIRM, CITY),
                        service(ESTATE, "firm", PropertyServiceMode.FIRM));
    }

    private static ConflictOfInterest declared(String firm, Period period) {
        return ConflictOfInterest.builder()
                .id(ConflictOfInterestId.of("i-" + firm))
                .person(PERSON)
                .organization(Dealings.body(firm))
                .period(period)
                .build();
    }
}
