package org.zhongzhi.governance.rules.mandate;

import org.zhongzhi.governance.model.mandate.ListItem;
import org.zhongzhi.governance.model.mandate.MandateList;
import org.zhongzhi.governance.model.value.Text;

/**
 * An item with the list that it stands on.
 *
 * @param list the list
 * @param item the item
 */
public record ListedItem(MandateList list, ListItem item) implements Comparable<ListedItem> {
    /**
     * Which item of which list, in words.
     *
     * @return the kind and edition of the list, and the name and identifier of the item
     */
    public Text inWords() {
        return Text.of(
                list.kind().label().chinese() + "（" + list.edition() + "）事项“" + item.name() + "”（" + item.id() + "）",
                "item \"" + item.name() + "\" (" + item.id() + ") of the "
                        + list.kind().label().english() + " (" + list.edition() + ")");
    }

    /** By the kind of the item, as {@link org.zhongzhi.governance.model.mandate.ItemKind} lists them, then by identifier. */
    @Override
    public int compareTo(ListedItem other) {
        int byKind = item.kind().compareTo(other.item.kind());
        return byKind != 0 ? byKind : item.id().compareTo(other.item.id());
    }
}
