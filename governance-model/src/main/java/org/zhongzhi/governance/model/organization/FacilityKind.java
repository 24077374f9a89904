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
    SOCIAL_WORK_STATION("socialWorkStation", "社工服务点", "social-work station"),
    /** A Party-mass service station, smaller than a centre (党群服务站). */
    SERVICE_STATION("serviceStation", "党群服务站", "Party-mass service station"),
    /** A Party-mass service kiosk (党群服务岗亭). */
    SERVICE_KIOSK("serviceKiosk", "党群服务岗亭", "Party-mass service kiosk"),
    /** A centre of comprehensive governance (综治中心). */
    GOVERNANCE_CENTRE("governanceCentre", "综治中心", "governance centre"),
    /** A command centre for the joint resolution of city matters (“城事联解”指挥中心). */
    COMMAND_CENTRE("commandCentre", "指挥中心", "command centre"),
    /** A Party-building base for social organisations (社会组织党建基地). */
    SOCIAL_ORGANIZATION_BASE("socialOrganizationBase", "社会组织党建基地", "Party-building base for social organisations"),
    /** A training base for community workers (社区工作者实训基地). */
    TRAINING_BASE("trainingBase", "社区工作者实训基地", "training base"),
    /** A training institute for social work (社工培训学院). */
    TRAINING_INSTITUTE("trainingInstitute", "社工培训学院", "training institute");

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
