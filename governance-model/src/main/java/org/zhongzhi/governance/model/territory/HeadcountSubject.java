package org.zhongzhi.governance.model.territory;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** What a headcount counts. */
public enum HeadcountSubject implements Coded {
    /** Permanent residents (常住人口), in persons. */
    PERMANENT_RESIDENTS("permanentResidents", "常住人口", "permanent residents"),
    /** Households (户), of residents who live there. */
    HOUSEHOLDS("households", "户数", "households"),
    /** Volunteers registered under their real name (实名注册志愿者), in persons. */
    REGISTERED_VOLUNTEERS("registeredVolunteers", "实名注册志愿者", "registered volunteers"),
    /** Party members who live or work there and belong to its Party organisation (党员), in persons. */
    PARTY_MEMBERS("partyMembers", "党员", "Party members");

    private final String code;
    private final Text label;

    HeadcountSubject(String code, String chinese, String english) {
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
