package org.zhongzhi.governance.model.organization;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** How a person came to a post. */
public enum AppointmentBasis implements Coded {
    /** Elected by those whom the body represents, or by its members (选举). */
    ELECTED("elected", "选举产生", "elected"),
    /** Appointed by the organisation above (任命、选派). */
    APPOINTED("appointed", "组织任命", "appointed"),
    /** Hired under a contract (聘用、招聘). */
    HIRED("hired", "聘用", "hired"),
    /** Not recorded (未登记). */
    UNRECORDED("unrecorded", "未登记", "not recorded");

    private final String code;
    private final Text label;

    AppointmentBasis(String code, String chinese, String english) {
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
