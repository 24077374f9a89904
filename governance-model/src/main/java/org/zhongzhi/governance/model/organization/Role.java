package org.zhongzhi.governance.model.organization;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** What the holder of a post does in the organisation. */
public enum Role implements Coded {
    /** The secretary of a Party organisation (书记). */
    SECRETARY("secretary", "书记", "secretary"),
    /** A deputy secretary (副书记). */
    DEPUTY_SECRETARY("deputySecretary", "副书记", "deputy secretary"),
    /** A member of the standing committee of a Party committee (常委). */
    STANDING_COMMITTEE_MEMBER("standingCommitteeMember", "常委", "standing committee member"),
    /** A member of a committee (委员). */
    COMMITTEE_MEMBER("committeeMember", "委员", "committee member"),
    /** A part-time member of a committee (兼职委员). */
    PART_TIME_COMMITTEE_MEMBER("partTimeCommitteeMember", "兼职委员", "part-time committee member"),
    /** Who heads the body: director, chair, mayor, manager (主任、主席、区长、经理). */
    HEAD("head", "正职", "head"),
    /** A deputy of the head (副职). */
    DEPUTY_HEAD("deputyHead", "副职", "deputy head"),
    /** A member of the staff (工作人员). */
    STAFF("staff", "工作人员", "staff");

    private final String code;
    private final Text label;

    Role(String code, String chinese, String english) {
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
