package org.zhongzhi.governance.rules.measure;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.Title;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.Measured;
import org.zhongzhi.governance.rules.Unit;

/** What is measured of facilities. */
public final class FacilityMeasures {
    /** Whether the right to use the facility is clear (产权明晰): 1 or 0. */
    public static final Measure CLEAR_TITLE = Measure.named("facility.clearTitle")
            .label("产权明晰", "clear title")
            .in(Unit.YES_OR_NO)
            .measuring((reading, facility) -> switch (facility.entity(Facility.class)
                    .map(Facility::title)
                    .getOrElse(Title.UNRECORDED)) {
                case CLEAR -> Measured.of(1, Array.of(facility.id()));
                case UNCLEAR -> Measured.of(0, Array.of(facility.id()));
                case UNRECORDED ->
                    Measured.range(0, 1, Array.of(facility.id()), Text.of("产权的登记", "a record of the title"));
            });

    /** Zones of the facility that several bodies share (功能区域共用). */
    public static final Measure SHARED_ZONES = Measure.named("facility.sharedZones")
            .label("共用的功能区域", "shared zones")
            .in(Units.PLACE)
            .measuring((reading, facility) -> Measured.of(
                    facility.entity(Facility.class)
                            .map(each -> each.sharedZones().values().count(shared -> shared))
                            .getOrElse(0),
                    Array.of(facility.id())));

    /** All of them. */
    static final Seq<Measure> ALL = Array.of(CLEAR_TITLE, SHARED_ZONES);

    private FacilityMeasures() {}
}
