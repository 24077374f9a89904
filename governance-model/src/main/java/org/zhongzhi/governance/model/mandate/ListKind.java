package org.zhongzhi.governance.model.mandate;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** What a list is of. */
public enum ListKind implements Coded {
    /** What a subdistrict may and has to do (权责清单, hezhou-2022 § 1.1d). */
    POWERS_AND_RESPONSIBILITIES("powersAndResponsibilities", "权责清单", "list of powers and responsibilities"),
    /** Which public services it provides (公共服务事项清单, hezhou-2022 § 1.1d). */
    PUBLIC_SERVICES("publicServices", "公共服务事项清单", "public service list"),
    /** Which tasks a community carries (社区工作事项清单, hezhou-2022 § 2.1b). */
    COMMUNITY_TASKS("communityTasks", "社区工作事项清单", "community work list");

    private final String code;
    private final Text label;

    ListKind(String code, String chinese, String english) {
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
