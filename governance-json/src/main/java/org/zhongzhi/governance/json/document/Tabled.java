package org.zhongzhi.governance.json.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.MapCodec;
import org.zhongzhi.governance.json.codec.Mapped;
import org.zhongzhi.governance.json.codec.Scalars;
import org.zhongzhi.governance.json.codec.SeqCodec;
import org.zhongzhi.governance.json.codec.Shape;
import org.zhongzhi.governance.json.token.Cell;
import org.zhongzhi.governance.json.token.Fault;
import org.zhongzhi.governance.json.token.Input;
import org.zhongzhi.governance.json.token.Mark;
import org.zhongzhi.governance.json.token.Recording;
import org.zhongzhi.governance.model.value.Check;

/**
 * Something that may stand for several that differ by the rows of a table: wherever <code>${column}</code> stands in one of
 * its strings, each row has its own value. A string that is nothing but a column becomes the value as it is, a number or a
 * text. Every row has every column that is used, and no other.
 *
 * @param one how one of them stands
 * @param <T> the type of what stands there
 */
record Tabled<T>(Codec<T> one) implements Codec<Seq<Tabled.Row<T>>> {
    private static final String ROWS = "rows";
    private static final Codec<Map<String, Cell>> ROW = new MapCodec<>(Scalars.TEXT, new CellCodec());

    /** One of several, with the number of its row, from 1, or none if there is no table. */
    record Row<T>(Option<Integer> number, T value) {}

    @Override
    public String expected() {
        return one.expected();
    }

    @Override
    public Shape shape() {
        return new Shape.Tabled(one, ROWS, ROW);
    }

    @Override
    public Seq<Row<T>> read(Input in) throws IOException {
        Mark start = in.mark();
        Recording whole = in.record();
        Recording template = whole.without(ROWS);
        Option<Input> table = in.replay(whole, ROWS);
        Set<String> columns = template.columns();
        if (table.isDefined()) {
            return filled(in, template, rows(table.get(), columns));
        }
        if (!columns.isEmpty()) {
            throw in.faultAt(
                    start, "Found ${" + columns.min().get() + "} and no \"rows\": expected a table with that column");
        }
        return Array.of(new Row<>(Option.none(), one.read(in.replay(template))));
    }

    private static Seq<Map<String, Cell>> rows(Input table, Set<String> columns) throws IOException {
        table.enter(ROWS);
        Mark start = table.mark();
        Codec<Map<String, Cell>> row = new Mapped<>(ROW, cells -> checked(cells, columns), c -> c);
        Seq<Map<String, Cell>> rows = new SeqCodec<>(row).read(table);
        if (rows.isEmpty()) {
            throw table.faultAt(start, "The table has no row: expected at least one");
        }
        table.leave();
        return rows;
    }

    private static Map<String, Cell> checked(Map<String, Cell> row, Set<String> columns) {
        Check.that(
                row.keySet().equals(columns),
                "The row has the columns %s: expected those that the test uses, %s",
                told(row.keySet()),
                told(columns));
        return row;
    }

    private static String told(Set<String> columns) {
        return columns.isEmpty() ? "none" : columns.toSortedSet().mkString("\"", "\", \"", "\"");
    }

    private Seq<Row<T>> filled(Input in, Recording template, Seq<Map<String, Cell>> rows) throws IOException {
        List<Row<T>> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int number = i + 1;
            try {
                T value = one.read(in.replayToFirstFault(template.filled(rows.get(i)::get)));
                all.add(new Row<>(Option.some(number), value));
            } catch (Fault fault) {
                throw fault.in("row " + number);
            }
        }
        return Array.ofAll(all);
    }

    @Override
    public void write(Seq<Row<T>> rows, JsonGenerator out) {
        throw new UnsupportedOperationException("Tests are read and not written");
    }

    /** A value of a table. */
    private record CellCodec() implements Codec<Cell> {
        @Override
        public String expected() {
            return "a value of a table (a string, a whole number, true or false)";
        }

        @Override
        public Shape shape() {
            return new Shape.Simple(true);
        }

        @Override
        public Cell read(Input in) throws IOException {
            if (!in.token().isBoolean() && in.token() != JsonToken.VALUE_NUMBER_INT) {
                in.expect(JsonToken.VALUE_STRING, expected(), false);
            }
            return new Cell(in.token(), in.text());
        }

        @Override
        public void write(Cell value, JsonGenerator out) {
            throw new UnsupportedOperationException("Tests are read and not written");
        }
    }
}
