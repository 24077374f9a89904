package org.zhongzhi.governance.rules.measure;

import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.Unit;

/** What is measured of cities, districts and subdistricts. */
public final class DivisionMeasures {
    /** The floor area of the largest Party-mass service centre of the division itself, in dm². */
    public static final Measure LARGEST_SERVICE_CENTRE = Measure.named("division.largestServiceCentreArea")
            .label("最大党群服务中心面积", "floor area of the largest service centre")
            .in(Unit.SQUARE_METRE)
            .figures(Facility.class, FacilityKind.SERVICE_CENTRE, Math::max, CommunityMeasures.MISSING_AREA);

    /** The estates in the division, in the whole tree below it. */
    public static final Measure ESTATES =
            Measure.named("division.estates").label("居民小区", "estates").summing(EstateMeasures.COUNTED, Subjects.ESTATE);

    /** The estates in the division with property service. */
    public static final Measure SERVED_ESTATES = Measure.named("division.servedEstates")
            .label("有物业服务的居民小区", "estates with property service")
            .summing(EstateMeasures.SERVED, Subjects.ESTATE);

    private DivisionMeasures() {}
}
