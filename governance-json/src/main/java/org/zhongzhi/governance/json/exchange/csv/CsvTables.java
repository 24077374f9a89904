package org.zhongzhi.governance.json.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.value.InvalidValueException;

/**
 * Flat tables as CSV, as people keep them in spreadsheets: posts and appointments, facilities, lists and items.
 *
 * <pre>{@code
 * CsvTables tables = CsvTables.standard();
 * CsvReading read = tables.read(CsvTable.POSTS, in);         // read.encoding() says what it turned out to be
 * Jurisdiction next = city.after(read.changes());
 * tables.write(CsvTable.POSTS, next, Locale.SIMPLIFIED_CHINESE, CsvEncoding.UTF_8_WITH_MARK, out);
 * }</pre>
 *
 * <p><b>Read.</b> Cells by commas, the first row that is not blank holding the {@linkplain CsvTable#headers() headers} in
 * Chinese or English, in any order. Words are understood by code or by label in either language, dates with year, month and
 * day in this order. Blank rows and columns are passed over. Everything that is wrong is told at once, by row and column.
 * Unless an encoding is asked for it is UTF-8 where there is a mark or all of the table is UTF-8, and GBK otherwise: a short
 * table in GBK with hardly any Chinese may look like UTF-8.
 *
 * <p><b>Written.</b> Rows sorted by identifier, lines ended by CR LF. A text that a spreadsheet would run as a formula, since it
 * begins with {@code = + - @}, a tab or one of their full-width forms, gets an apostrophe before it, which is taken off when it
 * is read; so does one that begins with an apostrophe.
 *
 * <p>{@code until} is the first day that is no longer in the period, as everywhere in the library. A cell with several
 * identifiers has semicolons, commas, blanks or lines between them, one with several zones a line for each. Persons are opaque
 * identifiers; no message repeats one.
 */
public final class CsvTables {
    private static final CsvTables STANDARD = new CsvTables(Option.none());
    private static final int MOST_BYTES = 64 << 20;
    private static final int MARK = 0xFEFF;

    private final Option<CsvEncoding> encoding;

    private CsvTables(Option<CsvEncoding> encoding) {
        this.encoding = encoding;
    }

    /**
     * Tables whose encoding is told from their bytes.
     *
     * @return the instance
     */
    public static CsvTables standard() {
        return STANDARD;
    }

    /**
     * The same for an encoding.
     *
     * @param known how the tables are encoded that are read; either sort of UTF-8 takes both
     * @return an instance that does not guess
     */
    public CsvTables encodedIn(CsvEncoding known) {
        return new CsvTables(Option.some(known));
    }

    /**
     * Reads a table.
     *
     * @param table which one
     * @param in the bytes, to their end, at most 64 MiB; not closed
     * @return its entities
     * @throws CsvException if something is wrong in it
     * @throws UncheckedIOException if the stream cannot be read
     */
    public CsvReading read(CsvTable table, InputStream in) {
        Decoded decoded = Decoded.of(bytes(in), encoding);
        TableForm form = table.form();
        Gathered gathered = new Gathered();
        int rows = new Sheet(form.columns()).read(decoded.text(), row -> form.read(row, gathered));
        return new CsvReading(gathered.entities(), decoded.encoding(), rows);
    }

    /**
     * Reads a table.
     *
     * @param table which one
     * @param text its text
     * @return its entities
     * @throws CsvException if something is wrong in it
     */
    public CsvReading read(CsvTable table, String text) {
        return encodedIn(CsvEncoding.UTF_8)
                .read(table, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] bytes(InputStream in) {
        try {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw Faults.of(1, "The table has more than " + MOST_BYTES + " bytes: expected at most that many");
            }
            return bytes;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Writes a table: the same bytes for the same jurisdiction, language and encoding.
     *
     * @param table which one
     * @param city the jurisdiction
     * @param locale in which language headers and words are written
     * @param as how the characters stand as bytes
     * @param out takes the bytes; flushed, not closed
     * @return how many rows there are below the headers
     * @throws CsvException if a cell holds what the encoding has no character for
     * @throws InvalidValueException if a date is not of the years 0000 to 9999
     * @throws UncheckedIOException if the stream cannot be written
     */
    public int write(CsvTable table, Jurisdiction city, Locale locale, CsvEncoding as, OutputStream out) {
        TableForm form = table.form();
        Seq<Column> columns = form.columns();
        StringWriter text = new StringWriter();
        Encodable encodable = new Encodable(columns, locale, as);
        int rows = 0;
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            if (as == CsvEncoding.UTF_8_WITH_MARK) {
                text.write(MARK);
            }
            writer.writeRecord(columns.map(each -> each.in(locale)).asJava());
            for (Cells cells : form.rows(city, locale)) {
                rows++;
                Seq<String> line = columns.map(cells::in);
                encodable.check(rows + 1, line);
                writer.writeRecord(line.asJava());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        encodable.finish();
        write(text.toString().getBytes(as.charset()), out);
        return rows;
    }

    private static void write(byte[] bytes, OutputStream out) {
        try {
            out.write(bytes);
            out.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether every cell can be written in an encoding. */
    private static final class Encodable {
        private final Seq<String> headers;
        private final CsvEncoding encoding;
        private final CharsetEncoder encoder;
        private final Faults faults = new Faults();

        Encodable(Seq<Column> columns, Locale locale, CsvEncoding encoding) {
            this.headers = columns.map(each -> each.in(locale));
            this.encoding = encoding;
            this.encoder = encoding.charset().newEncoder();
        }

        void check(int row, Seq<String> cells) {
            for (int i = 0; i < cells.size(); i++) {
                if (!encoder.canEncode(cells.get(i))) {
                    faults.add(new CsvError(
                            row,
                            i + 1,
                            headers.get(i),
                            "The cell holds a character that "
                                    + encoding.label().english()
                                    + " does not have: expected others; UTF-8 has them all"));
                }
            }
        }

        void finish() {
            faults.check();
        }
    }
}
