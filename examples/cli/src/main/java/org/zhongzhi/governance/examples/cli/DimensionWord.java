package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Array;
import org.zhongzhi.governance.json.statistics.Dimension;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes a dimension of statistics by its code. */
public final class DimensionWord implements ITypeConverter<Dimension> {
    /** For picocli, which makes its converters itself. */
    public DimensionWord() {}

    @Override
    public Dimension convert(String value) {
        return Array.of(Dimension.values())
                .find(each -> each.code().equals(value))
                .getOrElseThrow(() -> new TypeConversionException("'" + value
                        + "' is not a dimension of statistics: expected one of "
                        + Array.of(Dimension.values()).map(Dimension::code).mkString(", ")));
    }
}
