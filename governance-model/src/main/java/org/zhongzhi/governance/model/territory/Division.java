package org.zhongzhi.governance.model.territory;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.Classified;
import org.zhongzhi.governance.model.identity.Named;
import org.zhongzhi.governance.model.identity.Reference;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** A division of the country by its statistics code: from the province down to the community or village. */
@ValueStyle
@Value.Immutable
public interface Division extends Named, Classified<DivisionKind> {
    /**
     * The statistics code, which is also the identifier.
     *
     * @return the code
     */
    DivisionCode code();

    @Override
    String name();

    /**
     * What the division is.
     *
     * @return the kind; its level is the level of the code
     */
    DivisionKind kind();

    @Override
    default DivisionKind classification() {
        return kind();
    }

    /**
     * The division above, as recorded. That it exists and fits is for a rule to find.
     *
     * @return the code of the division above, or none at the top of the data
     */
    @Value.Default
    default Option<DivisionCode> parent() {
        return Option.none();
    }

    @Override
    default DivisionCode id() {
        return code();
    }

    @Override
    default Seq<Reference> references() {
        return Array.ofAll(parent().map(parent -> Reference.of("parent", parent)));
    }

    /**
     * A new builder.
     *
     * @return a builder; {@code build()} throws {@link InvalidValueException} if the level of the kind is not that of the code
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds divisions. */
    final class Builder extends ImmutableDivision.Builder {
        Builder() {}
    }

    /** Refuses a blank name, a null for the parent and a kind of another level than the code. */
    @Value.Check
    default void check() {
        Check.text("The name of a division", name());
        Check.noNulls("The parent of a division", parent());
        Check.that(
                kind().level() == code().level(),
                "Division %s is a %s by its kind (%s digits), but its code has %s digits: "
                        + "expected a kind of the %s",
                code(),
                kind().label().english(),
                kind().level().digits(),
                code().level().digits(),
                code().level().label().english());
    }
}
