package org.zhongzhi.governance.rules.report;

import io.vavr.control.Option;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.value.ValueStyle;

/** What a finding speaks of, or what was counted for it. */
@ValueStyle
@Value.Immutable
public interface ReportedSubject {
    /**
     * Which thing.
     *
     * @return the identifier, with its type
     */
    EntityId id();

    /**
     * What it is called in the data.
     *
     * @return the name, or none if it has no name or is missing
     */
    @Value.Default
    default Option<String> name() {
        return Option.none();
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
    final class Builder extends ImmutableReportedSubject.Builder {
        Builder() {}
    }
}
