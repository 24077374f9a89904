package org.zhongzhi.governance.model.casework;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.IdentifierForm;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** The identifier that whoever asks gives to an action, so that asking again does no harm. */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class EventId implements Comparable<EventId> {
    EventId() {}

    /**
     * The identifier as it stands in documents.
     *
     * @return the value
     */
    @Value.Parameter
    public abstract String value();

    /**
     * The identifier with the given value.
     *
     * @param value the identifier as it stands in documents
     * @return the identifier
     * @throws InvalidValueException if the value has another form, or looks like an identity or phone number
     */
    public static EventId of(String value) {
        return ImmutableEventId.of(value);
    }

    @Value.Check
    void check() {
        IdentifierForm.checkOpaque("an event", value());
    }

    @Override
    public final int compareTo(EventId other) {
        return value().compareTo(other.value());
    }

    @Override
    public final String toString() {
        return value();
    }
}
