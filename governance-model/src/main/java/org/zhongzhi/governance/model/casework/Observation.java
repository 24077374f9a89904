package org.zhongzhi.governance.model.casework;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/**
 * What is not for whoever acts to say, but looked up in the records of the city when an action is taken, and written into the
 * event with what was found, so that a log replays without them.
 */
public enum Observation implements Coded {
    /** Who leads and who helps by the responsibility lists, for the matter and the place of the case. */
    RESPONSIBLE_BODIES("responsibleBodies", "按清单应由谁办理", "the bodies responsible by the lists"),
    /** Whether the ground for which a body returns its assignment holds by grid and lists. */
    RETURN_GROUNDED("returnGrounded", "退回理由经核成立", "whether the ground of a return holds"),
    /** Whether the place of the case lies in exactly one grid. */
    PLACE_IN_ONE_GRID("placeInOneGrid", "地点落在唯一网格", "whether the place lies in exactly one grid"),
    /** Whether the matter is beyond the lists of the subdistrict. */
    BEYOND_LISTS("beyondLists", "超出街道清单", "whether the matter is beyond the lists of the subdistrict"),
    /** Whether the four deliberations on the matter are complete up to the decision and its disclosure. */
    DELIBERATION_COMPLETE("deliberationComplete", "民主议决程序已完成", "whether the deliberation is complete");

    private final String code;
    private final Text label;

    Observation(String code, String chinese, String english) {
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
