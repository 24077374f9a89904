package org.zhongzhi.governance.json.exchange.csv;

import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import java.util.Locale;
import org.zhongzhi.governance.model.Jurisdiction;

/** How the entities of one table stand in its rows. For one table at a time, since rows are held against those before. */
interface TableForm {
    /** The columns, in the order in which they are written. */
    Seq<Column> columns();

    /** Makes entities out of a row. */
    void read(Row row, Gathered gathered);

    /** The rows of a jurisdiction, sorted by identifier. */
    Iterator<Cells> rows(Jurisdiction city, Locale locale);
}
