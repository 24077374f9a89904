package org.zhongzhi.governance.json.exchange.csv;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;

/** The entities of the rows so far. */
final class Gathered {
    private final List<Entity> entities = new ArrayList<>();
    private final Map<EntityId, Entity> known = new HashMap<>();
    private final Map<EntityId, Integer> rows = new HashMap<>();

    /** Takes what one row alone may hold. */
    void once(Row row, Column column, Entity entity) {
        Integer before = rows.putIfAbsent(entity.id(), row.number());
        if (before != null) {
            row.wrong(column, "The identifier stands in row " + before + " as well: expected it once");
        } else {
            entities.add(entity);
        }
    }

    /** Takes what several rows may repeat, as long as they agree. */
    void repeated(Row row, Column column, Entity entity) {
        Entity before = known.putIfAbsent(entity.id(), entity);
        if (before == null) {
            rows.put(entity.id(), row.number());
            entities.add(entity);
        } else if (!before.equals(entity)) {
            row.wrong(
                    column,
                    "Row " + rows.get(entity.id()) + " says otherwise of "
                            + entity.id().value() + ": expected the same in every row");
        }
    }

    Seq<Entity> entities() {
        return Array.ofAll(entities);
    }
}
