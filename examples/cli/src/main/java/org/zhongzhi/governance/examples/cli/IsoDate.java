package org.zhongzhi.governance.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes a date of the years 0000 to 9999 in the one form that documents have, too. */
public final class IsoDate implements ITypeConverter<LocalDate> {
    /** For picocli, which makes its converters itself. */
    public IsoDate() {}

    @Override
    public LocalDate convert(String value) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException notInTheCalendar) {
                throw refusal(value);
            }
        }
        throw refusal(value);
    }

    private static TypeConversionException refusal(String value) {
        return new TypeConversionException(
                "'" + value + "' is not a date: expected one of the calendar, as 2024-12-31");
    }
}
