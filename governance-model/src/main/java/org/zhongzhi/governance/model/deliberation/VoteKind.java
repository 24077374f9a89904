package org.zhongzhi.governance.model.deliberation;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** Who votes, and on what. */
public enum VoteKind implements Coded {
    /** The residents' meeting of a community (居民会议, 城市居民委员会组织法). */
    RESIDENTS_MEETING("residentsMeeting", "居民会议", "residents' meeting"),
    /** The owners of an estate on an ordinary matter (民法典 art. 278, items 1 to 5 and 9). */
    OWNERS_ORDINARY("ownersOrdinary", "业主共同决定一般事项", "owners on an ordinary matter"),
    /** The owners on raising maintenance funds, rebuilding, or changing the use of common parts (民法典 art. 278, items 6 to 8). */
    OWNERS_SPECIAL("ownersSpecial", "业主共同决定特别事项", "owners on a special matter");

    private final String code;
    private final Text label;

    VoteKind(String code, String chinese, String english) {
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
