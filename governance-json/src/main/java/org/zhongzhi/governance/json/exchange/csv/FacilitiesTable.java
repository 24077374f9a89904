package org.zhongzhi.governance.json.exchange.csv;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Iterator;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Locale;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.FacilityId;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.FloorArea;
import org.zhongzhi.governance.model.organization.Title;
import org.zhongzhi.governance.model.territory.BuildingId;
import org.zhongzhi.governance.model.territory.BuildingUnitId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.GridId;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;

/** Facilities. A place without a type is a division. */
final class FacilitiesTable implements TableForm {
    private static final Column FACILITY = Column.required("场所编号", "facility");
    private static final Column NAME = Column.required("名称", "name");
    private static final Column KIND = Column.required("类型", "kind");
    private static final Column PLACE_TYPE = Column.optional("服务区域类型", "type of place");
    private static final Column PLACE = Column.required("服务区域编号", "place");
    private static final Column AREA = Column.optional("面积（平方米）", "floor area in m2");
    private static final Column TITLE = Column.optional("产权", "title");
    private static final Column SHARED = Column.optional("共用功能区", "shared zones");
    private static final Column OWN = Column.optional("其他功能区", "other zones");
    private static final Column FROM = Column.optional("起始日期", "from");
    private static final Column UNTIL = Column.optional("失效日期", "until");

    private static final Seq<EntityType> PLACES = Array.of(
            EntityType.DIVISION, EntityType.GRID, EntityType.ESTATE, EntityType.BUILDING, EntityType.BUILDING_UNIT);

    @Override
    public Seq<Column> columns() {
        return Array.of(FACILITY, NAME, KIND, PLACE_TYPE, PLACE, AREA, TITLE, SHARED, OWN, FROM, UNTIL);
    }

    @Override
    public void read(Row row, Gathered gathered) {
        Option<FacilityId> id = row.needed(FACILITY, row.parsed(FACILITY, FacilityId::of));
        Option<String> name = row.needed(NAME, row.text(NAME));
        Option<FacilityKind> kind = row.needed(KIND, row.word(KIND, Array.of(FacilityKind.values())));
        EntityType type = row.word(PLACE_TYPE, PLACES).getOrElse(EntityType.DIVISION);
        Option<PlaceId> place = row.needed(PLACE, row.parsed(PLACE, value -> place(type, value)));
        Option<FloorArea> area = row.hundredths(AREA).flatMap(hundredths -> area(row, hundredths));
        Option<Title> title = row.word(TITLE, Array.of(Title.values()));
        Map<String, Boolean> zones = zones(row);
        Period period = row.period(FROM, UNTIL);
        row.built(() -> Facility.builder()
                        .id(id.get())
                        .name(name.get())
                        .kind(kind.get())
                        .place(place.get())
                        .floorArea(area)
                        .title(title.getOrElse(Title.UNRECORDED))
                        .sharedZones(zones)
                        .period(period)
                        .build())
                .forEach(each -> gathered.once(row, FACILITY, each));
    }

    private static PlaceId place(EntityType type, String value) {
        return switch (type) {
            case GRID -> GridId.of(value);
            case ESTATE -> EstateId.of(value);
            case BUILDING -> BuildingId.of(value);
            case BUILDING_UNIT -> BuildingUnitId.of(value);
            default -> DivisionCode.of(value);
        };
    }

    private static Option<FloorArea> area(Row row, long squareDecimetres) {
        try {
            return Option.some(FloorArea.ofSquareDecimetres(squareDecimetres));
        } catch (org.zhongzhi.governance.model.value.InvalidValueException refused) {
            row.wrong(AREA, String.valueOf(refused.getMessage()));
            return Option.none();
        }
    }

    private static Map<String, Boolean> zones(Row row) {
        Map<String, Boolean> zones = HashMap.empty();
        for (Column column : Array.of(SHARED, OWN)) {
            for (String zone : row.lines(column)) {
                if (zones.containsKey(zone)) {
                    row.wrong(column, "A zone stands twice: expected each once, shared or not");
                }
                zones = zones.put(zone, column.equals(SHARED));
            }
        }
        return zones;
    }

    @Override
    public Iterator<Cells> rows(Jurisdiction city, Locale locale) {
        return city.all(EntityType.FACILITY).iterator().map(each -> cells((Facility) each, locale));
    }

    private static Cells cells(Facility facility, Locale locale) {
        Cells cells = new Cells(locale)
                .text(FACILITY, facility.id().value())
                .text(NAME, facility.name())
                .word(KIND, facility.kind())
                .word(PLACE_TYPE, facility.place().type())
                .text(PLACE, facility.place().value())
                .word(TITLE, facility.title())
                .text(SHARED, zones(facility, true))
                .text(OWN, zones(facility, false))
                .period(FROM, UNTIL, facility.period());
        facility.floorArea()
                .forEach(area -> cells.text(
                        AREA,
                        BigDecimal.valueOf(area.squareDecimetres(), 2)
                                .stripTrailingZeros()
                                .toPlainString()));
        return cells;
    }

    private static String zones(Facility facility, boolean shared) {
        return facility.sharedZones()
                .filterValues(each -> each == shared)
                .keySet()
                .toArray()
                .sorted()
                .mkString("\n");
    }
}
