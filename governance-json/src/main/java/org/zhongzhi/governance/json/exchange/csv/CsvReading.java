package org.zhongzhi.governance.json.exchange.csv;

import io.vavr.collection.Seq;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.identity.Entity;

/**
 * What a table holds.
 *
 * @param entities the entities of its rows, each once, in the order in which they stand first
 * @param encoding how the characters turned out to stand as bytes
 * @param rows how many rows hold something, without the headers
 */
public record CsvReading(Seq<Entity> entities, CsvEncoding encoding, int rows) {
    /**
     * The entities as changes. A row that is not in the table removes nothing.
     *
     * @return the changes that put each entity in
     */
    public ChangeSet changes() {
        return ChangeSet.of(entities.map(Change::put));
    }
}
