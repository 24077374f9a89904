package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.casework.ActionId;

/** The actions of a procedure by their codes: a table that is asked for every event, and so holds no more than it needs. */
final class Doings {
    private final Seq<Doing> all;
    private final @Nullable ActionId[] ids;
    private final Doing[] table;
    private final int mask;

    Doings(Seq<Doing> all) {
        this.all = all;
        int places = Integer.highestOneBit(Math.max(1, all.size())) << 2;
        this.ids = new ActionId[places];
        this.table = new Doing[places];
        this.mask = places - 1;
        for (Doing each : all) {
            int place = place(each.kind().id());
            ids[place] = each.kind().id();
            table[place] = each;
        }
    }

    /** The actions, in the order of the procedure. */
    Seq<Doing> all() {
        return all;
    }

    @Nullable
    Doing of(ActionId id) {
        int place = place(id);
        return ids[place] == null ? null : table[place];
    }

    /** Where the action is, or the free place where it would be; there are at least twice as many places as actions. */
    private int place(ActionId id) {
        int hash = id.value().hashCode();
        int place = (hash ^ hash >>> 16) & mask;
        while (true) {
            ActionId found = ids[place];
            if (found == null || found == id || found.equals(id)) {
                return place;
            }
            place = (place + 1) & mask;
        }
    }
}
