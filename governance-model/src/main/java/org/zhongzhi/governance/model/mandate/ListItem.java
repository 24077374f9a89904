package org.zhongzhi.governance.model.mandate;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Classified;
import org.zhongzhi.governance.model.identity.Named;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** An item of a list: who leads a matter and who helps (清单事项). It is in force as long as its list is. */
@SuppressWarnings("immutables:from") // the identifier is copied from the same type alone
@ValueStyle
@Value.Immutable
public interface ListItem extends Named, Classified<ItemKind> {
    @Override
    ListItemId id();

    @Override
    String name();

    /**
     * What it is.
     *
     * @return the kind
     */
    ItemKind kind();

    @Override
    default ItemKind classification() {
        return kind();
    }

    /**
     * The list.
     *
     * @return the list
     */
    MandateListId list();

    /**
     * What it is about.
     *
     * @return the code of the matter
     */
    MatterCode matter();

    /**
     * Who leads. One is right; none or several is for a rule to find.
     *
     * @return the leading bodies
     */
    @Value.Default
    default Set<OrganizationId> leads() {
        return HashSet.empty();
    }

    /**
     * Who helps.
     *
     * @return the helping bodies
     */
    @Value.Default
    default Set<OrganizationId> helpers() {
        return HashSet.empty();
    }

    @Override
    default Seq<Reference> references() {
        return Array.of(Reference.of("list", list()))
                .appendAll(leads().map(each -> Reference.of("leads", each)))
                .appendAll(helpers().map(each -> Reference.of("helpers", each)));
    }

    /**
     * A new builder.
     *
     * @return a builder; {@code build()} throws {@link InvalidValueException} if a value is refused
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableListItem.Builder {
        Builder() {}
    }

    /** Refuses a blank name and nulls. */
    @Value.Check
    default void check() {
        Check.text("The name of a list item", name());
        Check.noNulls("The leads of a list item", leads());
        Check.noNulls("The helpers of a list item", helpers());
    }
}
