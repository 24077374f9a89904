package org.zhongzhi.governance.rules.statutes;

import static org.zhongzhi.governance.rules.Obligation.REQUIRED;
import static org.zhongzhi.governance.rules.Requirement.allOf;
import static org.zhongzhi.governance.rules.Requirement.atLeast;
import static org.zhongzhi.governance.rules.Requirement.atMost;
import static org.zhongzhi.governance.rules.Requirement.byDate;
import static org.zhongzhi.governance.rules.Requirement.shareAbove;
import static org.zhongzhi.governance.rules.Requirement.shareAtLeast;
import static org.zhongzhi.governance.rules.Requirement.whenThen;

import java.time.LocalDate;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.ByDate.Version;
import org.zhongzhi.governance.rules.Ratio;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.Section;
import org.zhongzhi.governance.rules.measure.StatuteMeasures;
import org.zhongzhi.governance.rules.measure.Subjects;

/** The votes of owners in the Civil Code (民法典 art. 278), in force since 2021-01-01. */
final class CivilCode {
    private static final String SOURCE = "civil-code";
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final Ratio TWO_THIRDS = Ratio.of(2, 3);
    private static final Ratio THREE_QUARTERS = Ratio.of(3, 4);
    private static final Ratio HALF = Ratio.of(1, 2);

    static final Rule OWNERS_VOTE_QUORUM = rule("owners-vote-quorum")
            .label("业主表决参与比例", "Quorum of a vote of owners")
            .summary(
                    "业主共同决定事项，须专有部分面积占比三分之二以上且人数占比三分之二以上的业主参与表决。",
                    "At least two thirds of the owners, by area and by head, take part in a vote.")
            .requires(byDate(Version.from(
                    FIRST,
                    allOf(
                            shareAtLeast(StatuteMeasures.ATTENDING_AREA, StatuteMeasures.ENTITLED_AREA, TWO_THIRDS),
                            shareAtLeast(StatuteMeasures.ATTENDING, StatuteMeasures.ENTITLED, TWO_THIRDS)))))
            .build();

    static final Rule OWNERS_VOTE_MAJORITY = rule("owners-vote-majority")
            .label("业主表决同意比例", "Majority of a vote of owners")
            .summary(
                    "筹集维修资金、改建重建、改变共有部分用途等事项，须参与表决面积和人数四分之三以上同意；其他事项须过半数同意。",
                    "Raising maintenance funds, rebuilding and changing the use of common parts take three quarters of the area"
                            + " and of the heads that vote, other matters more than half.")
            .requires(byDate(Version.from(
                    FIRST,
                    allOf(
                            whenThen(
                                    atLeast(StatuteMeasures.SPECIAL_MATTER, 1),
                                    allOf(
                                            shareAtLeast(
                                                    StatuteMeasures.AGREEING_AREA,
                                                    StatuteMeasures.ATTENDING_AREA,
                                                    THREE_QUARTERS),
                                            shareAtLeast(
                                                    StatuteMeasures.AGREEING,
                                                    StatuteMeasures.ATTENDING,
                                                    THREE_QUARTERS))),
                            whenThen(
                                    atMost(StatuteMeasures.SPECIAL_MATTER, 0),
                                    allOf(
                                            shareAbove(
                                                    StatuteMeasures.AGREEING_AREA,
                                                    StatuteMeasures.ATTENDING_AREA,
                                                    HALF),
                                            shareAbove(StatuteMeasures.AGREEING, StatuteMeasures.ATTENDING, HALF)))))))
            .build();

    private CivilCode() {}

    static Section section() {
        return Section.of(
                Clause.of(SOURCE, "0"), Text.of("民法典", "Civil Code"), OWNERS_VOTE_QUORUM, OWNERS_VOTE_MAJORITY);
    }

    private static Rule.Builder rule(String id) {
        return Rule.builder()
                .id(id)
                .clause(Clause.of(SOURCE, "278"))
                .obligation(REQUIRED)
                .on(Subjects.OWNERS_VOTE);
    }
}
