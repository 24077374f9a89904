package org.zhongzhi.governance.rules.mandate;

import org.zhongzhi.governance.model.mandate.SupplyId;
import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/**
 * A resource or project for the matter of a need that cannot answer it, and why.
 *
 * @param supply the resource or project
 * @param obstacle what stands against it: the first of place, time and capacity
 */
public record TurnedDown(SupplyId supply, Obstacle obstacle) {
    /** What stands against a supply. */
    public enum Obstacle implements Coded {
        /** It can be had elsewhere: neither at the place of the need nor above. */
        ELSEWHERE("elsewhere", "不在需求所在地及其上级", "neither at the place of the need nor above"),
        /** It cannot be had on any day from the day of the question on on which it is needed. */
        NOT_IN_TIME("notInTime", "可用时间与需求时间不重叠", "not to be had when it is needed"),
        /** None of it is free on some day of the time for which it would be needed. */
        USED_UP("usedUp", "无余量", "none of it is free");

        private final String code;
        private final Text label;

        Obstacle(String code, String chinese, String english) {
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
}
