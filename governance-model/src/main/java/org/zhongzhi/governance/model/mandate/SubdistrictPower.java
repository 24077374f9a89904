package org.zhongzhi.governance.model.mandate;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** The six powers that are given to subdistricts (赋权, hezhou-2022 § 1.1e). */
public enum SubdistrictPower implements Coded {
    /** Advice on the appraisal of personnel (人事考核建议权). */
    PERSONNEL_ADVICE("personnelAdvice", "人事考核建议权", "advice on personnel appraisal"),
    /** Advice on major decisions (重大决策建议权). */
    DECISION_ADVICE("decisionAdvice", "重大决策建议权", "advice on major decisions"),
    /** Participation in spatial planning (国土空间规划参与权). */
    PLANNING_PARTICIPATION("planningParticipation", "国土空间规划参与权", "participation in spatial planning"),
    /** Comprehensive management of public affairs (公共事务综合管理权). */
    PUBLIC_AFFAIRS_MANAGEMENT("publicAffairsManagement", "公共事务综合管理权", "comprehensive management of public affairs"),
    /** Dispatch of joint law enforcement (综合执法调度权). */
    ENFORCEMENT_DISPATCH("enforcementDispatch", "综合执法调度权", "dispatch of joint enforcement"),
    /** Disposal of staff, money and goods sent down (下沉人财物支配权). */
    RESOURCE_DISPOSAL("resourceDisposal", "下沉人财物支配权", "disposal of what is sent down");

    private final String code;
    private final Text label;

    SubdistrictPower(String code, String chinese, String english) {
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
