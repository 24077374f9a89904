package org.zhongzhi.governance.json.exchange.popolo;

import io.vavr.control.Option;
import org.zhongzhi.governance.json.exchange.foreign.Places;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.PlaceId;

/**
 * How places are known as areas: a division by its code, and every other place by its type and identifier, as {@code
 * estate/e-1}, since Popolo has one sort of areas alone.
 */
final class Areas {
    private Areas() {}

    static String id(PlaceId place) {
        return place instanceof DivisionCode ? place.value() : Places.typed(place);
    }

    /** The place that an identifier of an area stands for by itself, or none if it is one of others. */
    static Option<PlaceId> place(String id) {
        return Places.ofTyped(id)
                .filter(place -> !(place instanceof DivisionCode))
                .orElse(() -> Option.narrow(Places.code(id)));
    }
}
