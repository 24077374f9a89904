package org.zhongzhi.governance.model.partnership;

import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** For what a person is assigned to a part of the grid network. */
public enum StewardKind implements Coded {
    /** The person in charge: head of the grid, the building or the unit (网格长、楼栋长、单元长, hezhou-2022 § 1.2c). */
    IN_CHARGE("inCharge", "负责人", "person in charge"),
    /** Staff of the grid (网格员, hezhou-2022 § 2.2a). */
    GRID_WORKER("gridWorker", "网格员", "grid worker"),
    /** An instructor from among retired cadres (“寿城桑榆”党建指导员, hezhou-2022 § 4.1c). */
    INSTRUCTOR("instructor", "党建指导员", "Party-building instructor"),
    /** A hired organiser (党建工作组织员, hezhou-2022 § 4.1c). */
    ORGANIZER("organizer", "党建工作组织员", "Party-building organiser");

    private final String code;
    private final Text label;

    StewardKind(String code, String chinese, String english) {
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
