package org.zhongzhi.governance.model;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.territory.Building;
import org.zhongzhi.governance.model.territory.BuildingUnit;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.Grid;
import org.zhongzhi.governance.model.territory.PlaceId;

/**
 * The way up from a place: unit, building, estate or grid, community, subdistrict, district, city, province. A step
 * that does not lead up (a parent that is missing, of the same level or of a lower one) ends the way, so that it ends
 * in every jurisdiction.
 */
public final class Hierarchy {
    private Hierarchy() {}

    /**
     * The place directly above an entity of the territory, as recorded.
     *
     * @param place a division, grid, estate, building or unit
     * @return the place above, or none if there is none or the entity is no place
     */
    public static Option<PlaceId> above(Entity place) {
        if (place instanceof Division division) {
            return Option.narrow(division.parent());
        } else if (place instanceof Estate estate) {
            return Option.some(estate.community());
        } else if (place instanceof Grid grid) {
            return Option.some(grid.community());
        } else if (place instanceof Building building) {
            return Option.some(building.within());
        } else if (place instanceof BuildingUnit unit) {
            return Option.some(unit.building());
        }
        return Option.none();
    }

    /**
     * The place to which the way up goes on from an entity of the territory.
     *
     * @param place a division, grid, estate, building or unit
     * @return the place above as recorded, or none if there is none, it does not lead up, or the entity is no place
     */
    public static Option<PlaceId> next(Entity place) {
        return above(place).filter(upper -> leadsUp(upper, (PlaceId) place.id()));
    }

    /**
     * Whether a place of this kind stands above that one: a division above those of a lower level and above all that is
     * no division; an estate or grid above a building; a building above a unit.
     *
     * @param upper the upper place
     * @param lower the lower place
     * @return true if the step from the lower to the upper leads up
     */
    public static boolean leadsUp(PlaceId upper, PlaceId lower) {
        if (upper instanceof DivisionCode above && lower instanceof DivisionCode below) {
            return above.level().isAbove(below.level());
        }
        return rank(upper) < rank(lower);
    }

    /**
     * The divisions that a place lies in.
     *
     * @param jurisdiction where the place is looked up
     * @param place the place
     * @return the divisions, the nearest first; a division is the first of its own
     */
    public static Seq<Division> divisionsOf(Jurisdiction jurisdiction, PlaceId place) {
        return divisionsOf(jurisdiction::entity, place);
    }

    /**
     * The divisions that a place lies in, by another way of looking places up.
     *
     * @param lookup gives the entity of a place
     * @param place the place
     * @return the divisions, the nearest first; a division is the first of its own
     */
    public static Seq<Division> divisionsOf(Function<? super PlaceId, Option<Entity>> lookup, PlaceId place) {
        List<Division> found = new ArrayList<>();
        Option<PlaceId> next = Option.some(place);
        while (next.isDefined()) {
            PlaceId here = next.get();
            Option<Entity> entity = lookup.apply(here);
            entity.filter(Division.class::isInstance).map(Division.class::cast).forEach(found::add);
            next = entity.flatMap(Hierarchy::next);
        }
        return Array.ofAll(found);
    }

    private static int rank(PlaceId place) {
        return switch (place.type()) {
            case DIVISION -> 0;
            case GRID, ESTATE -> 1;
            case BUILDING -> 2;
            case BUILDING_UNIT -> 3;
            default -> throw new IllegalStateException("Not a place: " + place.type());
        };
    }
}
