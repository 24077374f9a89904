package org.zhongzhi.governance.model.partnership;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** In which form an estate is provided with property service (hezhou-2022 § 3.1b, 3.1c). */
public enum PropertyServiceMode implements Coded {
    /** A property firm under contract (物业服务企业). */
    FIRM("firm", "专业物业服务", "firm"),
    /** A state-owned firm where no other serves (国有企业兜底). */
    STATE_BACKSTOP("stateBackstop", "国有企业兜底", "state firm as backstop"),
    /** A public-interest entity led by the subdistrict or the community (公益性物业服务实体). */
    PUBLIC_INTEREST("publicInterest", "公益性物业实体", "public-interest entity"),
    /** The owners manage the estate themselves (自我服务管理). */
    SELF_MANAGEMENT("selfManagement", "业主自我管理", "self-management");

    private final String code;
    private final Text label;

    PropertyServiceMode(String code, String chinese, String english) {
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
