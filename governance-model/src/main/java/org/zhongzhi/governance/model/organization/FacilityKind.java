package org.zhongzhi.governance.model.organization;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** What a facility is. */
public enum FacilityKind implements Coded {
    /** A Party-mass service centre (党群服务中心). */
    SERVICE_CENTRE("serviceCentre", "党群服务中心", "Party-mass service centre"),
    /** A mediation room (调解工作室). */
    MEDIATION_ROOM("mediationRoom", "调解工作室", "mediation room"),
    /** A social-work station (社工服务点). */
    SOCIAL_WORK_STATION("socialWorkStation", "社工服务点", "social-work station");

    private final String code;
    private final Text label;

    FacilityKind(String code, String chinese, String english) {
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
