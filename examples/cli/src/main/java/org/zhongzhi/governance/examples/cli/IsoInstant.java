package org.zhongzhi.governance.examples.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes a moment with its offset from UTC. */
public final class IsoInstant implements ITypeConverter<Instant> {
    /** For picocli, which makes its converters itself. */
    public IsoInstant() {}

    @Override
    public Instant convert(String value) {
        try {
            return OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException noMoment) {
            throw new TypeConversionException(
                    "'" + value
                            + "' is not a moment: expected one with its offset, as 2022-06-20T09:00:00+08:00 or 2022-06-20T01:00:00Z");
        }
    }
}
