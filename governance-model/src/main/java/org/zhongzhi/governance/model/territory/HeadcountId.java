package org.zhongzhi.governance.model.territory;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** The identifier of a headcount: place, subject and date, as {@code division/451102001001/households/2024-06-30}. */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class HeadcountId extends EntityId {
    /** Room for the longest identifier of a place, with its type before it and subject and date behind it. */
    private static final int LONGEST = 160;

    HeadcountId() {}

    @Override
    @Value.Parameter
    public abstract String value();

    @Override
    public final EntityType type() {
        return EntityType.HEADCOUNT;
    }

    /**
     * The identifier with the given value.
     *
     * @param value the identifier as it stands in documents
     * @return the identifier
     * @throws InvalidValueException if the value is no identifier
     */
    public static HeadcountId of(String value) {
        return ImmutableHeadcountId.of(value);
    }

    /**
     * The identifier of the headcount of a subject in a place on a date.
     *
     * @param place where people were counted
     * @param subject what was counted
     * @param date on which day
     * @return the identifier
     */
    public static HeadcountId of(PlaceId place, HeadcountSubject subject, LocalDate date) {
        return of(place.type().code() + "/" + place.value() + "/" + subject.code() + "/" + date);
    }

    @Value.Check
    void check() {
        checkValue(type(), value(), LONGEST);
    }
}
