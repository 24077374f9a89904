package org.zhongzhi.governance.model.deliberation;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** The steps of the four deliberations and two disclosures, in their order (四议两公开, hezhou-2022 § 2.3c). */
public enum DeliberationStep implements Coded {
    /** The Party organisation proposes (党组织提议). */
    PROPOSAL("proposal", "党组织提议", "proposal by the Party organisation"),
    /** The two committees discuss (“两委”会商议). */
    DISCUSSION("discussion", "“两委”会商议", "discussion by the two committees"),
    /** The meeting of Party members reviews (党员大会审议). */
    REVIEW("review", "党员大会审议", "review by the Party members' meeting"),
    /** The residents or their representatives decide (居民会议或居民代表会议决议). */
    DECISION("decision", "居民代表会议决议", "decision by the residents' representatives"),
    /** The decision is disclosed (决议公开). */
    DECISION_DISCLOSURE("decisionDisclosure", "决议公开", "disclosure of the decision"),
    /** The result is disclosed (实施结果公开). */
    RESULT_DISCLOSURE("resultDisclosure", "实施结果公开", "disclosure of the result");

    private final String code;
    private final Text label;

    DeliberationStep(String code, String chinese, String english) {
        this.code = code;
        this.label = Text.of(chinese, english);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }
}
