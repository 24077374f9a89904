package org.zhongzhi.governance.model.mandate;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Classified;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.time.Dated;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** One edition of a list of a subdistrict or a community (清单). The next edition is another list of the same kind and place. */
@SuppressWarnings("immutables:from") // the identifier is copied from the same type alone
@ValueStyle
@Value.Immutable
public interface MandateList extends Dated, Classified<ListKind> {
    @Override
    MandateListId id();

    /**
     * What it lists.
     *
     * @return the kind
     */
    ListKind kind();

    @Override
    default ListKind classification() {
        return kind();
    }

    /**
     * The division whose list it is.
     *
     * @return the code of the division
     */
    DivisionCode place();

    /**
     * Which edition it is.
     *
     * @return as {@code 2024}
     */
    String edition();

    @Override
    Period period();

    @Override
    default Seq<Reference> references() {
        return Array.of(Reference.of("place", place()));
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
    final class Builder extends ImmutableMandateList.Builder {
        Builder() {}
    }

    /** Refuses a blank edition. */
    @Value.Check
    default void check() {
        Check.text("The edition of a list", edition());
    }
}
