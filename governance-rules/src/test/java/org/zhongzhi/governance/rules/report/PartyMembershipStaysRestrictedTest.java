package org.zhongzhi.governance.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.Person;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Assessment;
import org.zhongzhi.governance.rules.OutcomeKind;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;
import org.zhongzhi.governance.rules.testing.AnyCity;

class PartyMembershipStaysRestrictedTest {
    /** The rules whose clause speaks of Party members; their outcome rests on membership, their words must not tell it. */
    private static final Set<String> ON_PARTY_MEMBERS = HashSet.of(
            "two-way-entry", "cross-appointment-eligible", "community-liaison-district", "subdistrict-leader-estates");

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void no_measured_value_of_a_report_is_party_membership(
            @ForAll(supplier = AnyCity.Entities.class) List<Entity> entities,
            @ForAll(supplier = AnyCity.Dates.class) LocalDate asOf) {
        assertThat(report(entities, asOf)
                        .findings()
                        .flatMap(ReportedFinding::measured)
                        .map(ReportedMeasure::measure))
                .doesNotContain("person.partyMembership");
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void no_finding_that_names_a_person_speaks_of_party_members(
            @ForAll(supplier = AnyCity.Entities.class) List<Entity> entities,
            @ForAll(supplier = AnyCity.Dates.class) LocalDate asOf) {
        for (ReportedFinding finding : report(entities, asOf).findings()) {
            boolean namesAPerson = finding.evidence()
                    .append(finding.subject())
                    .exists(each -> each.id().type() == EntityType.PERSON);
            if (namesAPerson) {
                assertThat(words(finding)).noneMatch(PartyMembershipStaysRestrictedTest::speaksOfPartyMembers);
            }
        }
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void whom_a_rule_does_not_address_is_told_the_same_sentence_whoever_it_is(
            @ForAll(supplier = AnyCity.Entities.class) List<Entity> entities,
            @ForAll(supplier = AnyCity.Dates.class) LocalDate asOf) {
        Seq<ReportedFinding> notAddressed = report(entities, asOf)
                .findings()
                .filter(each -> each.subject().id() instanceof PersonId)
                .filter(each -> each.rule().equals("subdistrict-leader-estates"))
                .filter(each -> each.outcome() == OutcomeKind.NOT_APPLICABLE);

        assertThat(notAddressed)
                .allMatch(each -> each.message()
                        .equals(Text.of(
                                "人员（" + each.subject().id() + "）：“街道班子成员挂点小区”不适用。该对象不在本条规定的范围内。"
                                        + "〔hezhou-2022 § 5.3，必须〕",
                                "person (" + each.subject().id()
                                        + "): \"Estates of subdistrict leaders\" is not applicable."
                                        + " The rule does not address this subject. [hezhou-2022 § 5.3, required]")));
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void another_membership_changes_the_findings_of_the_rules_on_party_members_alone(
            @ForAll(supplier = AnyCity.Entities.class) List<Entity> entities,
            @ForAll(supplier = AnyCity.Dates.class) LocalDate asOf,
            @ForAll PartyMembership membership) {
        List<Entity> others = entities.stream()
                .map(each -> each instanceof Person person ? Person.of(person.id(), membership) : each)
                .toList();

        Seq<ReportedFinding> before = report(entities, asOf).findings();
        Seq<ReportedFinding> after = report(others, asOf).findings();

        assertThat(after.removeAll(before).map(ReportedFinding::rule)).allMatch(ON_PARTY_MEMBERS::contains);
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void nothing_that_might_be_logged_tells_a_membership(
            @ForAll(supplier = AnyCity.Entities.class) List<Entity> entities,
            @ForAll(supplier = AnyCity.Dates.class) LocalDate asOf) {
        Assessment assessment = assessed(entities, asOf);

        assertThat(assessment.findings().map(finding -> finding + " " + finding.outcome()))
                .noneMatch(text -> text.matches(".*Party membership: (?!restricted).*"));
        assertThat(assessment.toString()).doesNotContainIgnoringCase("member");
    }

    private static boolean speaksOfPartyMembers(String words) {
        return words.contains("党员")
                || words.toLowerCase(Locale.ROOT).contains("party member")
                || words.contains("artyMembership");
    }

    private static Seq<String> words(ReportedFinding finding) {
        return Array.of(finding.message(), finding.required())
                .appendAll(finding.remedy())
                .appendAll(finding.measured().map(ReportedMeasure::text))
                .flatMap(text -> Array.of(text.chinese(), text.english()))
                .appendAll(finding.measured().map(ReportedMeasure::measure));
    }

    private static AssessmentReport report(List<Entity> entities, LocalDate asOf) {
        return AssessmentReport.of(assessed(entities, asOf));
    }

    private static Assessment assessed(List<Entity> entities, LocalDate asOf) {
        return Hezhou2022.policy().assess(Jurisdiction.of(About.of(Text.of("某市", "A city")), entities), asOf);
    }
}
