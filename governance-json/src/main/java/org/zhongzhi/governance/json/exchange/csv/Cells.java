package org.zhongzhi.governance.json.exchange.csv;

import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.zhongzhi.governance.json.codec.Scalars;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** The cells of a row that is written. */
final class Cells {
    private static final Text YES = Text.of("是", "yes");
    private static final Text NO = Text.of("否", "no");

    private final Map<Column, String> cells = new HashMap<>();
    private final Locale locale;

    Cells(Locale locale) {
        this.locale = locale;
    }

    Cells text(Column column, String text) {
        cells.put(column, Formulas.disarmed(text));
        return this;
    }

    Cells number(Column column, long number) {
        return text(column, Long.toString(number));
    }

    Cells word(Column column, Coded word) {
        return text(column, word.label().in(locale));
    }

    Cells yesNo(Column column, boolean yes) {
        return text(column, (yes ? YES : NO).in(locale));
    }

    Cells period(Column from, Column until, Period period) {
        period.from().forEach(day -> text(from, Scalars.DATE.print(day)));
        period.until().forEach(day -> text(until, Scalars.DATE.print(day)));
        return this;
    }

    String in(Column column) {
        return Option.of(cells.get(column)).getOrElse("");
    }
}
