package org.zhongzhi.governance.rules.report;

import io.vavr.collection.Seq;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.casework.Field;
import org.zhongzhi.governance.model.value.ValueStyle;
import org.zhongzhi.governance.rules.casework.Allowed;

/** A field that an action takes, in a document. */
@ValueStyle
@Value.Immutable
public interface ReportedNeed {
    /**
     * Which field, and what it takes.
     *
     * @return the field
     */
    Field field();

    /**
     * Whether it has to be given.
     *
     * @return false if it may be left out
     */
    boolean required();

    /**
     * What a document says of the fields of an action.
     *
     * @param allowed whether somebody may do it
     * @return the fields that whoever acts gives, in the order of the answer
     */
    static Seq<ReportedNeed> of(Allowed allowed) {
        return allowed.needs()
                .map(field -> builder()
                        .field(field)
                        .required(allowed.action().required().contains(field.id()))
                        .build());
    }

    /**
     * A new builder.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableReportedNeed.Builder {
        Builder() {}
    }
}
