package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Array;
import org.zhongzhi.governance.json.exchange.csv.CsvEncoding;
import org.zhongzhi.governance.json.exchange.csv.CsvTable;
import org.zhongzhi.governance.model.value.Coded;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes words of the library by their codes. */
final class Word {
    private Word() {}

    /**
     * A word by its code.
     *
     * @param words the words
     * @param code the code
     * @param <E> the vocabulary
     * @return the word
     * @throws TypeConversionException if there is none
     */
    static <E extends Coded> E of(E[] words, String code) {
        return Array.of(words)
                .find(each -> each.code().equals(code))
                .getOrElseThrow(
                        () -> new TypeConversionException("'" + code + "' is none of the words: expected one of "
                                + Array.of(words).map(Coded::code).mkString(", ")));
    }

    /** Takes a table. */
    static final class OfTable implements ITypeConverter<CsvTable> {
        @Override
        public CsvTable convert(String value) {
            return of(CsvTable.values(), value);
        }
    }

    /** Takes an encoding of tables. */
    static final class OfEncoding implements ITypeConverter<CsvEncoding> {
        @Override
        public CsvEncoding convert(String value) {
            return of(CsvEncoding.values(), value);
        }
    }
}
