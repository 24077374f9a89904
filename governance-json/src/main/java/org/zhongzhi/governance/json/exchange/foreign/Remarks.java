package org.zhongzhi.governance.json.exchange.foreign;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhongzhi.governance.json.exchange.Remark;
import org.zhongzhi.governance.model.value.Text;

/** Gathers remarks: one for each thing that can be said, in the order in which it is said first. For one thread. */
public final class Remarks {
    private final Map<Text, Noted> noted = new LinkedHashMap<>();

    /** Nothing said yet. */
    public Remarks() {}

    /**
     * Says something of one place.
     *
     * @param what what was lost or changed
     * @param where the place
     */
    public void add(Text what, String where) {
        Noted all = noted(what);
        all.count++;
        all.where.add(where);
    }

    /**
     * Says something without a place.
     *
     * @param what what was lost or changed
     * @param count how often; nothing is said for 0
     */
    public void add(Text what, long count) {
        if (count > 0) {
            noted(what).count += count;
        }
    }

    private Noted noted(Text what) {
        return noted.computeIfAbsent(what, each -> new Noted());
    }

    /**
     * What was said so far.
     *
     * @return the remarks
     */
    public Seq<Remark> toSeq() {
        List<Remark> all = new ArrayList<>();
        noted.forEach((what, each) -> all.add(new Remark(what, each.count, Array.ofAll(each.where))));
        return Array.ofAll(all);
    }

    private static final class Noted {
        private final List<String> where = new ArrayList<>();
        private long count;
    }
}
