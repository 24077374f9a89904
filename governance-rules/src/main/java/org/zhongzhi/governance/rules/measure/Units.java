package org.zhongzhi.governance.rules.measure;

import org.zhongzhi.governance.rules.Unit;

/** The units that the shipped measures count in. */
final class Units {
    static final Unit TEAM = Unit.of("支", "teams");
    static final Unit PLACE = Unit.of("个", "places");
    static final Unit PERSON = Unit.of("人", "persons");
    static final Unit HOUSEHOLD = Unit.of("户", "households");
    static final Unit PAIR = Unit.of("对", "pairs");
    static final Unit ITEM = Unit.of("项", "items");
    static final Unit COPY = Unit.of("份", "copies");
    static final Unit TIME = Unit.of("次", "times");
    static final Unit DEED = Unit.of("件", "deeds");
    static final Unit LEVEL = Unit.of("级", "levels");
    static final Unit TERM = Unit.of("届", "terms");
    static final Unit DAY = Unit.of("天", "days");
    static final Unit MONTH = Unit.of("个月", "months");
    static final Unit YEAR = Unit.of("年", "years");
    static final Unit MINUTE = Unit.of("分钟", "minutes");

    private Units() {}
}
