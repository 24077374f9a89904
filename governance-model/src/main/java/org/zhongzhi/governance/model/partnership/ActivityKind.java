package org.zhongzhi.governance.model.partnership;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** What was done. */
public enum ActivityKind implements Coded {
    /** A consultation of a sector authority with local Party organisations (定期会商, hezhou-2022 § 1.1b). */
    CONSULTATION("consultation", "会商", "consultation"),
    /** A report on duty to the subdistrict Party working committee (述职, hezhou-2022 § 1.1c). */
    DUTY_REPORT("dutyReport", "述职", "duty report"),
    /** The appraisal of a secretary for Party building at the grassroots (述职评议考核, hezhou-2022 § 5.2). */
    APPRAISAL("appraisal", "述职评议考核", "appraisal"),
    /** A service rendered by a unit or member that has checked in (双服务、办实事, hezhou-2022 § 2.1d). */
    SERVICE("service", "服务", "service"),
    /** A forum of residents (逢十议事会、板凳议事会, hezhou-2022 § 2.3c). */
    FORUM("forum", "议事会", "forum"),
    /** A guidance visit of which place and subject were drawn by lot (两随机, hezhou-2022 § 5.2). */
    RANDOM_VISIT("randomVisit", "两随机调研", "random visit"),
    /** A practical deed for a community or an estate (办实事, hezhou-2022 § 5.3). */
    DEED("deed", "办实事", "deed");

    private final String code;
    private final Text label;

    ActivityKind(String code, String chinese, String english) {
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
