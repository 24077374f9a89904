package org.zhongzhi.governance.json.exchange.foreign;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.util.function.Function;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.territory.BuildingId;
import org.zhongzhi.governance.model.territory.BuildingUnitId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.GridId;
import org.zhongzhi.governance.model.territory.PlaceId;

/** How places of every type are named where there is one sort of identifier alone. */
public final class Places {
    /** The types of places, in the order in which they are written. */
    public static final Seq<EntityType> TYPES = Array.of(
            EntityType.DIVISION, EntityType.GRID, EntityType.ESTATE, EntityType.BUILDING, EntityType.BUILDING_UNIT);

    private static final Map<String, Function<String, PlaceId>> BY_TYPE = HashMap.of(
            EntityType.DIVISION.code(), DivisionCode::of,
            EntityType.GRID.code(), GridId::of,
            EntityType.ESTATE.code(), EstateId::of,
            EntityType.BUILDING.code(), BuildingId::of,
            EntityType.BUILDING_UNIT.code(), BuildingUnitId::of);

    private Places() {}

    /**
     * The name of a place, whatever its type.
     *
     * @param place the place
     * @return its type and identifier, as {@code estate/e-1}
     */
    public static String typed(PlaceId place) {
        return place.type().code() + "/" + place.value();
    }

    /**
     * The place of a name by type and identifier.
     *
     * @param name the name
     * @return the place, or none if the name is not of this form
     */
    public static Option<PlaceId> ofTyped(String name) {
        int slash = name.indexOf('/');
        return slash < 0
                ? Option.none()
                : BY_TYPE.get(name.substring(0, slash))
                        .flatMap(of -> Try.of(() -> of.apply(name.substring(slash + 1)))
                                .toOption());
    }

    /**
     * The code in a text.
     *
     * @param text the text
     * @return the code of a division, or none if the text is none
     */
    public static Option<DivisionCode> code(String text) {
        return Try.of(() -> DivisionCode.of(text)).toOption();
    }
}
