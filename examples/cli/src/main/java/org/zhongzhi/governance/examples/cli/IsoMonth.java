package org.zhongzhi.governance.examples.cli;

import java.time.DateTimeException;
import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes a month of a year. */
public final class IsoMonth implements ITypeConverter<YearMonth> {
    /** For picocli, which makes its converters itself. */
    public IsoMonth() {}

    @Override
    public YearMonth convert(String value) {
        try {
            return YearMonth.parse(value);
        } catch (DateTimeException noMonth) {
            throw new TypeConversionException("'" + value + "' is not a month: expected one as 2022-06");
        }
    }
}
