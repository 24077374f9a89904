package org.zhongzhi.governance.json.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.json.token.Nearest;
import org.zhongzhi.governance.json.token.Quoted;

/** The rows of a table below its headers. */
final class Sheet {
    private static final char QUOTE = '"';

    private final Seq<Column> columns;
    private final Faults faults = new Faults();
    private @Nullable Headers headers;
    private int rows;

    Sheet(Seq<Column> columns) {
        this.columns = columns;
    }

    /**
     * Reads a table.
     *
     * @return how many rows hold something
     * @throws CsvException if something is wrong, here or by what the rows are given to
     */
    int read(String text, Consumer<Row> taking) {
        int number = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord line : reader) {
                number++;
                List<String> cells = line.getFields();
                if (!cells.stream().allMatch(String::isBlank) && !faults.isFull()) {
                    take(number, cells, taking);
                }
            }
        } catch (CsvParseException broken) {
            faults.add(
                    new CsvError(
                            number + 1,
                            0,
                            "",
                            "The row is not CSV: expected cells by commas, with a quote in a cell doubled and the cell in quotes"));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        if (text.chars().filter(c -> c == QUOTE).count() % 2 != 0) {
            faults.add(new CsvError(
                    number, 0, "", "A quote has no closing one, here or above: expected each quote in a cell doubled"));
        }
        if (headers == null && faults.count() == 0) {
            throw Faults.of(1, "The table is empty: expected headers: " + columns.mkString(", "));
        }
        faults.check();
        return rows;
    }

    private void take(int number, List<String> cells, Consumer<Row> taking) {
        Headers known = headers;
        if (known == null) {
            headers = new Headers(cells, positions(number, cells));
            faults.check();
            return;
        }
        rows++;
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank() && !known.isColumn(i)) {
                faults.add(new CsvError(number, i + 1, "", "The cell has no header: expected nothing here"));
            }
        }
        taking.accept(new Row(number, cells, known, faults));
    }

    private Map<Column, Integer> positions(int number, List<String> cells) {
        if (cells.size() == 1 && (cells.get(0).indexOf(';') >= 0 || cells.get(0).indexOf('\t') >= 0)) {
            throw Faults.of(
                    number,
                    "The headers are separated by semicolons or tabs: expected commas; save the table as CSV with commas");
        }
        Map<Column, Integer> found = LinkedHashMap.empty();
        for (int i = 0; i < cells.size(); i++) {
            String header = Formulas.original(cells.get(i).strip());
            if (header.isEmpty()) {
                continue;
            }
            Option<Column> column = columns.find(each -> each.isCalled(header));
            if (column.isEmpty()) {
                faults.add(new CsvError(
                        number, i + 1, "", Quoted.of(header) + " is no header of this table: " + advice(header)));
            } else if (found.containsKey(column.get())) {
                faults.add(new CsvError(
                        number, i + 1, header, "The header stands twice: expected it once (" + column.get() + ")"));
            } else {
                found = found.put(column.get(), i);
            }
        }
        for (Column each : columns.filter(Column::isRequired)) {
            if (!found.containsKey(each)) {
                faults.add(new CsvError(number, 0, "", "The header " + each + " is missing: expected it in this row"));
            }
        }
        return found;
    }

    private String advice(String header) {
        List<String> names = new ArrayList<>();
        columns.forEach(each -> {
            names.add(each.header().chinese());
            names.add(each.header().english());
        });
        return Nearest.advice(header, names);
    }
}
