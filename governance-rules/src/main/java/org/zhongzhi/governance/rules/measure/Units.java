package org.zhongzhi.governance.rules.measure;

import org.zhongzhi.governance.rules.Unit;

/** The units that the shipped measures count in. */
final class Units {
    static final Unit TEAM = Unit.of("支", "teams");
    static final Unit PLACE = Unit.of("个", "places");
    static final Unit PERSON = Unit.of("人", "persons");
    static final Unit HOUSEHOLD = Unit.of("户", "households");
    static final Unit PAIR = Unit.of("对", "pairs");

    private Units() {}
}
