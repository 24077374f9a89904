package org.zhongzhi.governance.rules.mandate;

import io.vavr.collection.Seq;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/**
 * A place on the way up at which nobody was found, and why.
 *
 * @param place the place: a division, or what is missing from the data
 * @param reason why nobody was found there
 * @param because what shows it: the lists that do not hold the matter, the items without a lead or an admission, or the
 *     bodies that are gone; ordered by identifier
 */
public record PassedOver(PlaceId place, Reason reason, Seq<? extends EntityId> because) {
    /** Why a place is passed over. */
    public enum Reason implements Coded {
        /** The data do not hold the place, so that the way up ends there. */
        NOT_IN_DATA("notInData", "不在数据中", "is not in the data"),
        /** The division has no list in force. */
        NO_LIST("noList", "没有生效的清单", "has no list in force"),
        /** The division has lists in force, and the matter is on none of them. */
        NOT_ON_LIST("notOnList", "生效的清单未列该事项", "does not list the matter"),
        /** The items on the matter name no body that leads. */
        NO_LEAD("noLead", "事项没有牵头单位", "lists the matter without a leading body"),
        /** The bodies that should lead are not in the data, or not in force. */
        LEAD_GONE("leadGone", "牵头单位不存在或不在有效期内", "names a leading body that does not exist or is not in force"),
        /** The matter is on the work list of a community without an admission in force: it may be refused. */
        NOT_ADMITTED("notAdmitted", "任务没有有效的准入，社区可以不承担", "has no admission in force for the task, and may refuse it");

        private final String code;
        private final Text label;

        Reason(String code, String chinese, String english) {
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
