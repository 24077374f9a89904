package org.zhongzhi.governance.rules.statutes;

import io.vavr.collection.Array;
import java.time.LocalDate;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Policy;

/**
 * National statutes and regulations that bind every city, with the numbers of their editions: as of a date the text in
 * force counts. Before the first text a rule does not apply. Where a number of an edition is not known here, the rule comes
 * to unknown, and never goes on with the number before.
 */
public final class Statutes {
    private static final Policy POLICY = Policy.builder()
            .id("statutes")
            .version("1")
            .edition(LocalDate.of(2026, 1, 1))
            .title(Text.of("国家法律法规与党内法规", "National statutes and Party regulations"))
            .parameters(Array.of(
                    ResidentsCommitteeLaw.LEAST_HOUSEHOLDS,
                    ResidentsCommitteeLaw.MOST_HOUSEHOLDS,
                    ResidentsCommitteeLaw.LEAST_MEMBERS,
                    ResidentsCommitteeLaw.MOST_MEMBERS,
                    ResidentsCommitteeLaw.TERM,
                    OwnersCommitteeRules.LEAST_MEMBERS,
                    OwnersCommitteeRules.MOST_MEMBERS,
                    OwnersCommitteeRules.MOST_TERM,
                    PartyRegulations.BRANCH_LEAST,
                    PartyRegulations.BRANCH_MOST,
                    PartyRegulations.COMMITTEE_FROM,
                    PartyRegulations.GENERAL_BRANCH_ABOVE,
                    PartyRegulations.COMMITTEE_ABOVE))
            .sections(Array.of(
                    ResidentsCommitteeLaw.section(),
                    OwnersCommitteeRules.section(),
                    PartyRegulations.section(),
                    CivilCode.section()))
            .build();

    private Statutes() {}

    /**
     * The policy.
     *
     * @return the policy {@code statutes}
     */
    public static Policy policy() {
        return POLICY;
    }
}
