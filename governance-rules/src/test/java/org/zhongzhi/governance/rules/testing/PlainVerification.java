package org.zhongzhi.governance.rules.testing;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.rules.hezhou2022.Hezhou2022;

/** Uses the verifier as a program without any library for tests does; gives the message of what it broke on purpose. */
public final class PlainVerification implements Callable<String> {
    /** For the class loader of a test. */
    public PlainVerification() {}

    @Override
    public String call() {
        DivisionCode community = DivisionCode.of("451102001001");
        OutcomeVerifier verifier = PolicyCoverage.of(Hezhou2022.policy())
                .verifyThat("emergency-team")
                .given(Division.builder()
                        .code(community)
                        .kind(DivisionKind.COMMUNITY)
                        .name("甲社区")
                        .build())
                .asOf(LocalDate.of(2024, 6, 30));
        verifier.isViolatedBy(community).measuring(0).because("hezhou-2022 § 2.3a");
        try {
            verifier.isSatisfiedBy(community);
        } catch (AssertionError broken) {
            return broken.getMessage();
        }
        return "nothing was broken";
    }
}
