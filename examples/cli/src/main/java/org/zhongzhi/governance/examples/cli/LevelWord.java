package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Array;
import org.zhongzhi.governance.model.territory.DivisionLevel;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes a level of divisions by its code. */
public final class LevelWord implements ITypeConverter<DivisionLevel> {
    /** For picocli, which makes its converters itself. */
    public LevelWord() {}

    @Override
    public DivisionLevel convert(String value) {
        return Array.of(DivisionLevel.values())
                .find(each -> each.code().equals(value))
                .getOrElseThrow(() ->
                        new TypeConversionException("'" + value + "' is not a level of divisions: expected one of "
                                + Array.of(DivisionLevel.values())
                                        .map(DivisionLevel::code)
                                        .mkString(", ")));
    }
}
