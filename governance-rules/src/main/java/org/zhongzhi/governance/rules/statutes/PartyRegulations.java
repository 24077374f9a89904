package org.zhongzhi.governance.rules.statutes;

import static org.zhongzhi.governance.rules.Obligation.ADVISORY;
import static org.zhongzhi.governance.rules.Obligation.REQUIRED;
import static org.zhongzhi.governance.rules.Requirement.above;
import static org.zhongzhi.governance.rules.Requirement.allOf;
import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.atMost;
import static org.zhongzhi.governance.rules.Requirement.between;
import static org.zhongzhi.governance.rules.Requirement.byDate;
import static org.zhongzhi.governance.rules.Requirement.exactly;
import static org.zhongzhi.governance.rules.Requirement.whenThen;

import java.time.LocalDate;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.ByDate.Version;
import org.zhongzhi.governance.rules.Parameter;
import org.zhongzhi.governance.rules.Parameter.Edition;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.Section;
import org.zhongzhi.governance.rules.measure.OrganizationMeasures;
import org.zhongzhi.governance.rules.measure.StatuteMeasures;
import org.zhongzhi.governance.rules.measure.Subjects;

/**
 * The regulations on the work of Party branches (中国共产党支部工作条例（试行）, in force since 2018-10-28), and the general rule for the
 * form of primary organisations.
 */
final class PartyRegulations {
    private static final String SOURCE = "party-branch-regulations";
    private static final LocalDate FIRST = LocalDate.of(2018, 10, 28);

    static final Parameter BRANCH_LEAST = Parameter.byEdition(
            "party-branch-size.least",
            Text.of("党支部正式党员下限", "Least full members of a branch"),
            1,
            100,
            Edition.of(FIRST, 3));

    static final Parameter BRANCH_MOST = Parameter.byEdition(
            "party-branch-size.most",
            Text.of("党支部党员一般上限", "Members that a branch generally has at most"),
            1,
            1000,
            Edition.of(FIRST, 50));

    static final Parameter COMMITTEE_FROM = Parameter.byEdition(
            "party-branch-committee.from",
            Text.of("设支部委员会的党员人数", "Members from which on a branch has a committee"),
            1,
            100,
            Edition.of(FIRST, 7));

    static final Parameter GENERAL_BRANCH_ABOVE = Parameter.byEdition(
            "party-organization-size.general-branch",
            Text.of("党总支须超过的党员人数", "Members above which there is a general branch"),
            1,
            1000,
            Edition.of(FIRST, 50));

    static final Parameter COMMITTEE_ABOVE = Parameter.byEdition(
            "party-organization-size.committee",
            Text.of("基层党委须超过的党员人数", "Members above which there is a committee"),
            1,
            10_000,
            Edition.of(FIRST, 100));

    static final Rule PARTY_BRANCH_SIZE = rule("party-branch-size", "4")
            .obligation(REQUIRED)
            .on(Subjects.PARTY_BRANCH)
            .label("党支部党员下限", "Least members of a branch")
            .summary("有正式党员3人以上的成立党支部。", "A branch has at least three full members.")
            .requires(atLeast(OrganizationMeasures.MEMBERS, BRANCH_LEAST))
            .build();

    static final Rule PARTY_BRANCH_SIZE_GENERALLY = rule("party-branch-size-generally", "4")
            .obligation(ADVISORY)
            .on(Subjects.PARTY_BRANCH)
            .label("党支部党员一般上限", "Members of a branch, generally")
            .summary("党支部党员一般不超过50人。", "A branch generally has 50 members at most.")
            .requires(atMost(OrganizationMeasures.MEMBERS, BRANCH_MOST))
            .build();

    static final Rule PARTY_BRANCH_COMMITTEE = rule("party-branch-committee", "20")
            .obligation(REQUIRED)
            .on(Subjects.PARTY_BRANCH)
            .label("支部委员会", "Committee of a branch")
            .summary(
                    "党员7人以上的党支部设支部委员会，由3至5人组成，一般不超过7人。",
                    "A branch with seven members or more has a committee of three to five, seven at most.")
            .when(atLeast(OrganizationMeasures.MEMBERS, COMMITTEE_FROM))
            .requires(between(StatuteMeasures.COMMITTEE_SEATS_HELD, 3, 7))
            .build();

    static final Rule PARTY_BRANCH_TERM = rule("party-branch-term", "21")
            .obligation(REQUIRED)
            .on(Subjects.PARTY_BRANCH)
            .label("支部委员会任期", "Term of a branch committee")
            .summary(
                    "社区党支部委员会任期5年，其他党支部一般3年。",
                    "The committee of a community's branch serves five years, that of others generally three.")
            .requires(byDate(Version.from(
                    FIRST,
                    allOf(
                            whenThen(atLeast(StatuteMeasures.OF_COMMUNITY, 1), exactly(StatuteMeasures.TERM_YEARS, 5)),
                            whenThen(
                                    atMost(StatuteMeasures.OF_COMMUNITY, 0), exactly(StatuteMeasures.TERM_YEARS, 3))))))
            .build();

    static final Rule PARTY_ORGANIZATION_SIZE = rule("party-organization-size", "4")
            .obligation(ADVISORY)
            .on(Subjects.PRIMARY_PARTY_ORGANIZATION)
            .label("党总支、基层党委规模", "Size of general branches and committees")
            .summary(
                    "党员超过50人的可设党总支，超过100人的可设基层党委，均经上级批准。",
                    "Above 50 members there may be a general branch, above 100 a committee, with the superior's approval.")
            .requires(allOf(
                    whenThen(
                            atLeast(OrganizationMeasures.IS_GENERAL_BRANCH, 1),
                            above(OrganizationMeasures.MEMBERS, GENERAL_BRANCH_ABOVE)),
                    whenThen(
                            atLeast(OrganizationMeasures.IS_COMMITTEE, 1),
                            above(OrganizationMeasures.MEMBERS, COMMITTEE_ABOVE))))
            .build();

    private PartyRegulations() {}

    static Section section() {
        return Section.of(
                Clause.of(SOURCE, "0"),
                Text.of(
                        "中国共产党支部工作条例（试行）及基层组织设置规则",
                        "Regulations on Party branches and the form of primary organisations"),
                PARTY_BRANCH_SIZE,
                PARTY_BRANCH_SIZE_GENERALLY,
                PARTY_BRANCH_COMMITTEE,
                PARTY_BRANCH_TERM,
                PARTY_ORGANIZATION_SIZE);
    }

    private static Rule.Builder rule(String id, String article) {
        return Rule.builder().id(id).clause(Clause.of(SOURCE, article));
    }
}
