package org.zhongzhi.governance.model.partnership;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** What is committed. */
public enum CommitmentKind implements Coded {
    /** A contract of a unit with a Party organisation on what each brings in (契约化共建, hezhou-2022 § 1.1a). */
    CO_BUILDING_CONTRACT("coBuildingContract", "共建协议", "co-building contract"),
    /** That a unit reports to a community, or a serving Party member to where they live (双报到, hezhou-2022 § 2.1d). */
    CHECK_IN("checkIn", "报到", "check-in"),
    /** That a property firm keeps to the service standard of the trade (物业行业服务标准, hezhou-2022 § 3.1a). */
    PROPERTY_SERVICE_STANDARD("propertyServiceStandard", "物业服务标准", "property service standard"),
    /** The committee takes charge and its grassroots organisations act (三领三干, hezhou-2022 § 5.1). */
    COMMITTEE_PLEDGE("committeePledge", "党委领责、基层实干", "pledge of the committee"),
    /** The secretary leads and the leaders act (三领三干, hezhou-2022 § 5.1). */
    SECRETARY_PLEDGE("secretaryPledge", "书记领衔、领导带干", "pledge of the secretary"),
    /** The members of the leading group take items on and Party members act (三领三干, hezhou-2022 § 5.1). */
    MEMBER_PLEDGE("memberPledge", "班子领办、党员快干", "pledge of the leading group"),
    /** A time bank is offered (时间银行, hezhou-2022 § 3.2e). */
    TIME_BANK("timeBank", "时间银行", "time bank"),
    /** Matters are handled on behalf of residents (代办制, hezhou-2022 § 3.2f). */
    AGENCY_SERVICE("agencyService", "代办服务", "agency service"),
    /** The platform of Party building is joined to the command platform (hezhou-2022 § 4.4). */
    PARTY_BUILDING_PLATFORM("partyBuildingPlatform", "党建信息平台接入", "Party-building platform connected"),
    /** The platform of comprehensive governance is joined to it (综治平台, hezhou-2022 § 4.4). */
    GOVERNANCE_PLATFORM("governancePlatform", "综治平台接入", "governance platform connected"),
    /** Digital city management is joined to it (数字城管, hezhou-2022 § 4.4). */
    CITY_MANAGEMENT_PLATFORM("cityManagementPlatform", "数字城管接入", "city management platform connected"),
    /** The platform of joint resolution is joined to it (城事联解, hezhou-2022 § 4.4). */
    JOINT_RESOLUTION_PLATFORM("jointResolutionPlatform", "城事联解平台接入", "joint resolution platform connected");

    private final String code;
    private final Text label;

    CommitmentKind(String code, String chinese, String english) {
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
