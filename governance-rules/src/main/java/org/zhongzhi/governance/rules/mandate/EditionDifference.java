package org.zhongzhi.governance.rules.mandate;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.zhongzhi.governance.model.mandate.MatterCode;

/**
 * What came, went and moved from one edition of the lists to another. Items have other identifiers in another edition: they
 * are paired by matter, those first that agree in most of list, kind and name. They are paired alike in whatever order
 * they are given, and forwards as backwards. The cost is that
 * of sorting the items, as long as few of them share a matter.
 *
 * @param came the items of the later edition that had none to pair with, ordered by matter, kind and identifier
 * @param went the items of the earlier edition that had none to pair with, in the same order
 * @param moved the items that stayed with something about them changed, in the order of the earlier edition
 * @param same the items of the later edition that stayed as they were, in the same order
 */
public record EditionDifference(
        Seq<ListedItem> came, Seq<ListedItem> went, Seq<ItemChange> moved, Seq<ListedItem> same) {
    /** By what two items of one matter are the same one, the surest first. */
    private static final Seq<Function<ListedItem, Object>> LIKENESSES = Array.of(
            likeness(ItemAspect.values()),
            likeness(ItemAspect.LIST, ItemAspect.KIND, ItemAspect.NAME),
            likeness(ItemAspect.LIST, ItemAspect.KIND),
            likeness(ItemAspect.KIND, ItemAspect.NAME),
            likeness(ItemAspect.NAME),
            likeness(ItemAspect.KIND),
            likeness());

    private static Function<ListedItem, Object> likeness(ItemAspect... aspects) {
        return listed -> Array.of(aspects).map(aspect -> aspect.of(listed));
    }

    static EditionDifference between(Seq<ListedItem> before, Seq<ListedItem> after) {
        List<ListedItem> came = new ArrayList<>();
        List<ListedItem> went = new ArrayList<>();
        List<ItemChange> stayed = new ArrayList<>();
        Map<MatterCode, Matter> matters = new TreeMap<>();
        before.sorted().forEach(each -> of(matters, each).earlier.add(each));
        after.sorted().forEach(each -> of(matters, each).later.add(each));
        for (Matter matter : matters.values()) {
            List<ItemChange> pairs = new ArrayList<>();
            LIKENESSES.forEach(likeness -> matter.pair(likeness, pairs));
            pairs.sort(Comparator.comparing(ItemChange::before));
            stayed.addAll(pairs);
            went.addAll(matter.earlier);
            came.addAll(matter.later);
        }
        Seq<ItemChange> all = Array.ofAll(stayed);
        return new EditionDifference(
                Array.ofAll(came),
                Array.ofAll(went),
                all.filter(each -> !each.aspects().isEmpty()),
                all.filter(each -> each.aspects().isEmpty()).map(ItemChange::after));
    }

    private static Matter of(Map<MatterCode, Matter> matters, ListedItem listed) {
        return matters.computeIfAbsent(listed.item().matter(), matter -> new Matter());
    }

    /** The items of one matter that are not paired yet. */
    private static final class Matter {
        private final List<ListedItem> earlier = new ArrayList<>();
        private final List<ListedItem> later = new ArrayList<>();

        void pair(Function<ListedItem, Object> likeness, List<ItemChange> stayed) {
            Map<Object, List<ListedItem>> waiting = new HashMap<>();
            later.forEach(each -> waiting.computeIfAbsent(likeness.apply(each), like -> new ArrayList<>())
                    .add(each));
            List<ListedItem> alone = new ArrayList<>();
            for (ListedItem item : earlier) {
                List<ListedItem> alike = waiting.getOrDefault(likeness.apply(item), List.of());
                if (alike.isEmpty()) {
                    alone.add(item);
                } else {
                    ListedItem other = alike.remove(0);
                    later.remove(other);
                    stayed.add(new ItemChange(item, other));
                }
            }
            earlier.clear();
            earlier.addAll(alone);
        }
    }

    /**
     * Whether nothing differs.
     *
     * @return true if no item came, went or moved
     */
    public boolean isEmpty() {
        return came.isEmpty() && went.isEmpty() && moved.isEmpty();
    }
}
