package org.zhongzhi.governance.json.statistics;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.zhongzhi.governance.model.territory.DivisionLevel;
import org.zhongzhi.governance.model.value.Check;

/**
 * On what statistics rest (统计口径). Only statistics on the same basis add up.
 *
 * @param at the moment at which the cases were looked at
 * @param zone where months begin
 * @param level the lowest level of divisions that is told apart
 * @param month the month of which they are, or none for everything up to the moment
 */
public record Basis(Instant at, ZoneId zone, DivisionLevel level, Option<YearMonth> month) {
    /** Refuses a null. */
    public Basis {
        Check.noNulls("The month of statistics", month);
    }

    YearMonth monthOf(Instant moment) {
        return YearMonth.from(moment.atZone(zone));
    }

    boolean holds(Instant moment) {
        return month.forAll(each -> each.equals(monthOf(moment)));
    }

    @Override
    public String toString() {
        return month.map(each -> each + " ").getOrElse("") + "as of " + at + " (" + zone + ", " + level.code() + ")";
    }
}
