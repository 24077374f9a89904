package org.zhongzhi.governance.rules.statutes;

import static org.zhongzhi.governance.rules.Obligation.ADVISORY;
import static org.zhongzhi.governance.rules.Obligation.REQUIRED;
import static org.zhongzhi.governance.rules.Requirement.allOf;
import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.atMost;
import static org.zhongzhi.governance.rules.Requirement.byDate;
import static org.zhongzhi.governance.rules.Requirement.exactly;
import static org.zhongzhi.governance.rules.Requirement.shareAbove;
import static org.zhongzhi.governance.rules.Requirement.unknown;

import java.time.LocalDate;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.ByDate.Version;
import org.zhongzhi.governance.rules.Parameter;
import org.zhongzhi.governance.rules.Parameter.Edition;
import org.zhongzhi.governance.rules.Ratio;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.Section;
import org.zhongzhi.governance.rules.measure.CommunityMeasures;
import org.zhongzhi.governance.rules.measure.StatuteMeasures;
import org.zhongzhi.governance.rules.measure.Subjects;

/**
 * The organic law on urban residents' committees (城市居民委员会组织法), in force since 1990-01-01, amended on 2018-12-29, revised
 * with effect from 2026-01-01.
 */
final class ResidentsCommitteeLaw {
    private static final String SOURCE = "residents-committee-law";
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate AMENDED = LocalDate.of(2018, 12, 29);
    private static final LocalDate REVISED = LocalDate.of(2026, 1, 1);

    static final Parameter LEAST_HOUSEHOLDS = Parameter.byEdition(
            "residents-committee-households.least",
            Text.of("居民委员会户数下限", "Least households of a residents' committee"),
            1,
            100_000,
            Edition.of(FIRST, 100),
            Edition.of(REVISED, 1000));

    static final Parameter MOST_HOUSEHOLDS = Parameter.byEdition(
            "residents-committee-households.most",
            Text.of("居民委员会户数上限", "Most households of a residents' committee"),
            1,
            100_000,
            Edition.of(FIRST, 700),
            Edition.of(REVISED, 3000));

    static final Parameter LEAST_MEMBERS = Parameter.byEdition(
            "residents-committee-members.least",
            Text.of("居民委员会成员下限", "Least members of a residents' committee"),
            1,
            99,
            Edition.of(FIRST, 5),
            Edition.unknown(REVISED));

    static final Parameter MOST_MEMBERS = Parameter.byEdition(
            "residents-committee-members.most",
            Text.of("居民委员会成员上限", "Most members of a residents' committee"),
            1,
            99,
            Edition.of(FIRST, 9),
            Edition.unknown(REVISED));

    static final Parameter TERM = Parameter.byEdition(
            "residents-committee-term.years",
            Text.of("居民委员会任期（年）", "Term of a residents' committee in years"),
            1,
            10,
            Edition.of(FIRST, 3),
            Edition.of(AMENDED, 5),
            Edition.unknown(REVISED));

    static final Rule RESIDENTS_COMMITTEE_HOUSEHOLDS = rule("residents-committee-households", "6")
            .obligation(ADVISORY)
            .on(Subjects.COMMUNITY)
            .label("居民委员会规模", "Size of a residents' committee")
            .summary(
                    "居民委员会一般按法定户数范围设立；2026年起见修订后第三条。",
                    "A residents' committee is generally for a number of households in the range of the law; from 2026 on see"
                            + " article 3 of the revision.")
            .requires(allOf(
                    atLeast(CommunityMeasures.HOUSEHOLDS, LEAST_HOUSEHOLDS),
                    atMost(CommunityMeasures.HOUSEHOLDS, MOST_HOUSEHOLDS)))
            .build();

    static final Rule RESIDENTS_COMMITTEE_MEMBERS = rule("residents-committee-members", "7")
            .obligation(REQUIRED)
            .on(Subjects.RESIDENTS_COMMITTEE)
            .label("居民委员会成员人数", "Members of a residents' committee")
            .summary("居民委员会由法定人数的成员组成。", "A residents' committee has a number of members in the range of the law.")
            .requires(allOf(
                    atLeast(StatuteMeasures.COMMITTEE_MEMBERS, LEAST_MEMBERS),
                    atMost(StatuteMeasures.COMMITTEE_MEMBERS, MOST_MEMBERS)))
            .build();

    static final Rule RESIDENTS_COMMITTEE_TERM = rule("residents-committee-term", "8")
            .obligation(REQUIRED)
            .on(Subjects.RESIDENTS_COMMITTEE)
            .label("居民委员会任期", "Term of a residents' committee")
            .summary("居民委员会每届任期为法定年数。", "The term of a residents' committee is that of the law.")
            .requires(exactly(StatuteMeasures.TERM_YEARS, TERM))
            .build();

    static final Rule RESIDENTS_MEETING_MAJORITY = rule("residents-meeting-majority", "9")
            .obligation(REQUIRED)
            .on(Subjects.RESIDENTS_VOTE)
            .label("居民会议表决", "Majorities of a residents' meeting")
            .summary(
                    "居民会议须有过半数有权参加的人出席，决定须经出席人过半数通过。",
                    "More than half of those entitled take part in a residents' meeting, and more than half of these agree.")
            .requires(byDate(
                    Version.from(
                            FIRST,
                            allOf(
                                    shareAbove(StatuteMeasures.ATTENDING, StatuteMeasures.ENTITLED, Ratio.percent(50)),
                                    shareAbove(
                                            StatuteMeasures.AGREEING, StatuteMeasures.ATTENDING, Ratio.percent(50)))),
                    Version.from(
                            REVISED, unknown(Text.of("2026年修订后居民会议的表决比例", "the majorities of the revision of 2026")))))
            .build();

    private ResidentsCommitteeLaw() {}

    static Section section() {
        return Section.of(
                Clause.of(SOURCE, "0"),
                Text.of("城市居民委员会组织法", "Organic law on urban residents' committees"),
                RESIDENTS_COMMITTEE_HOUSEHOLDS,
                RESIDENTS_COMMITTEE_MEMBERS,
                RESIDENTS_COMMITTEE_TERM,
                RESIDENTS_MEETING_MAJORITY);
    }

    private static Rule.Builder rule(String id, String article) {
        return Rule.builder().id(id).clause(Clause.of(SOURCE, article));
    }
}
