package org.zhongzhi.governance.rules.statutes;

import static org.zhongzhi.governance.rules.Obligation.REQUIRED;
import static org.zhongzhi.governance.rules.Requirement.allOf;
import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.atMost;
import static org.zhongzhi.governance.rules.Requirement.byDate;
import static org.zhongzhi.governance.rules.Requirement.none;

import java.time.LocalDate;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.ByDate.Version;
import org.zhongzhi.governance.rules.Parameter;
import org.zhongzhi.governance.rules.Parameter.Edition;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.Section;
import org.zhongzhi.governance.rules.measure.StatuteMeasures;
import org.zhongzhi.governance.rules.measure.Subjects;

/** The guiding rules on owners' assemblies and owners' committees (业主大会和业主委员会指导规则), in force since 2010-01-01. */
final class OwnersCommitteeRules {
    private static final String SOURCE = "owners-committee-rules";
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

    static final Parameter LEAST_MEMBERS = Parameter.byEdition(
            "owners-committee-members.least",
            Text.of("业主委员会成员下限", "Least members of an owners' committee"),
            1,
            99,
            Edition.of(FIRST, 5));

    static final Parameter MOST_MEMBERS = Parameter.byEdition(
            "owners-committee-members.most",
            Text.of("业主委员会成员上限", "Most members of an owners' committee"),
            1,
            99,
            Edition.of(FIRST, 11));

    static final Parameter MOST_TERM = Parameter.byEdition(
            "owners-committee-term.most",
            Text.of("业主委员会任期上限（年）", "Longest term of an owners' committee in years"),
            1,
            10,
            Edition.of(FIRST, 5));

    static final Rule OWNERS_COMMITTEE_MEMBERS = rule("owners-committee-members", "31")
            .obligation(REQUIRED)
            .on(Subjects.OWNERS_COMMITTEE)
            .label("业主委员会成员人数", "Members of an owners' committee")
            .summary("业主委员会由5至11人的单数组成。", "An owners' committee has an odd number of members, from 5 to 11.")
            .requires(allOf(
                    atLeast(StatuteMeasures.COMMITTEE_MEMBERS, LEAST_MEMBERS),
                    atMost(StatuteMeasures.COMMITTEE_MEMBERS, MOST_MEMBERS),
                    byDate(Version.from(FIRST, none(StatuteMeasures.EVEN_MEMBERS)))))
            .build();

    static final Rule OWNERS_COMMITTEE_OF_OWNERS = rule("owners-committee-of-owners", "31")
            .obligation(REQUIRED)
            .on(Subjects.OWNERS_COMMITTEE)
            .label("业主委员会成员为业主", "Owners on an owners' committee")
            .summary("业主委员会成员是本物业区域的业主。", "The members of an owners' committee own property in the estate.")
            .requires(byDate(Version.from(FIRST, none(StatuteMeasures.MEMBERS_NOT_OWNERS))))
            .build();

    static final Rule OWNERS_COMMITTEE_TERM = rule("owners-committee-term", "32")
            .obligation(REQUIRED)
            .on(Subjects.OWNERS_COMMITTEE)
            .label("业主委员会任期", "Term of an owners' committee")
            .summary("业主委员会任期不超过5年。", "The term of an owners' committee is 5 years at most.")
            .requires(atMost(StatuteMeasures.TERM_YEARS, MOST_TERM))
            .build();

    private OwnersCommitteeRules() {}

    static Section section() {
        return Section.of(
                Clause.of(SOURCE, "0"),
                Text.of("业主大会和业主委员会指导规则", "Guiding rules on owners' assemblies and owners' committees"),
                OWNERS_COMMITTEE_MEMBERS,
                OWNERS_COMMITTEE_OF_OWNERS,
                OWNERS_COMMITTEE_TERM);
    }

    private static Rule.Builder rule(String id, String article) {
        return Rule.builder().id(id).clause(Clause.of(SOURCE, article));
    }
}
