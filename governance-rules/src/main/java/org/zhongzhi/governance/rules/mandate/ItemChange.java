package org.zhongzhi.governance.rules.mandate;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * An item that stayed from one edition to another with something about it changed.
 *
 * @param before as it stood
 * @param after as it stands
 */
public record ItemChange(ListedItem before, ListedItem after) {
    /**
     * What changed.
     *
     * @return the aspects that differ
     */
    public Seq<ItemAspect> aspects() {
        return Array.of(ItemAspect.values()).filter(aspect -> !aspect.of(before).equals(aspect.of(after)));
    }
}
