package org.zhongzhi.governance.model.organization;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** What a credential says of its holder. */
public enum CredentialKind implements Coded {
    /** The professional qualification of a social worker (社会工作者职业资格). */
    SOCIAL_WORK_QUALIFICATION("socialWorkQualification", "社会工作者职业资格", "social-work qualification"),
    /** A grade of the posts of community workers, from 1 up (岗位等级). */
    POST_GRADE("postGrade", "岗位等级", "grade of the post"),
    /** A place in the reserve pool of a community (后备力量库). */
    RESERVE("reserve", "社区后备力量", "reserve"),
    /** Ownership of a property of an estate, which one has to have to sit on its owners' committee (业主). */
    ESTATE_OWNER("estateOwner", "小区业主", "owner in the estate"),
    /** Advancement of a community secretary: hired by a public institution, or selected into the leading group of a subdistrict (择优招聘、调任选拔). */
    ADVANCEMENT("advancement", "择优使用", "advancement");

    private final String code;
    private final Text label;

    CredentialKind(String code, String chinese, String english) {
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
