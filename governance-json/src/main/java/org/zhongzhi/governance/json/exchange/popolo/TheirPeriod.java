package org.zhongzhi.governance.json.exchange.popolo;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.zhongzhi.governance.json.exchange.foreign.ForeignObject;
import org.zhongzhi.governance.json.exchange.foreign.PartialDate;
import org.zhongzhi.governance.json.exchange.foreign.Remarks;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;

/**
 * A period of Popolo: from a day up to and including another. A year or a month begins with its first day and ends with its
 * last, which is said of each; an end in or after the last year that documents can hold is none.
 *
 * @param period the period
 */
record TheirPeriod(Period period) {
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final Text ROUNDED =
            Text.of("日期不到日，按首日起、末日止", "a date less exact than a day begins with its first day and ends with its last");
    private static final Text TIMED = Text.of("日期中的时刻没有位置", "the time of day of a date has no place");
    private static final Text ENDLESS =
            Text.of("9999 年的终止日期视为没有终止", "an end at the end of the year 9999 counts as none");

    static TheirPeriod of(ForeignObject object, String start, String end, Remarks remarks) {
        Option<LocalDate> from = date(object, start, remarks).map(PartialDate::first);
        Option<LocalDate> last = date(object, end, remarks).map(PartialDate::last);
        if (last.contains(LAST_DAY)) {
            remarks.add(ENDLESS, object.pointer(end));
        }
        try {
            return new TheirPeriod(
                    Period.of(from, last.filter(day -> !day.equals(LAST_DAY)).map(day -> day.plusDays(1))));
        } catch (InvalidValueException refused) {
            throw object.fault(end, "The last day is before the first: expected it on or after the first");
        }
    }

    private static Option<PartialDate> date(ForeignObject object, String name, Remarks remarks) {
        Option<PartialDate> date = object.parsed(name, PartialDate::of);
        date.filter(each -> !each.isWhole())
                .forEach(each -> remarks.add(each.first().equals(each.last()) ? TIMED : ROUNDED, object.pointer(name)));
        return date;
    }
}
