package org.zhongzhi.governance.rules.measure;

import java.util.function.LongBinaryOperator;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.Entries;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Measured;
import org.zhongzhi.governance.rules.Reading;

/** The floor areas of the facilities of a place, taken together; a facility without one leaves the number open upwards. */
final class FloorAreas {
    private static final Text MISSING = Text.of("党群服务中心的面积", "the floor area of a service centre");

    private FloorAreas() {}

    static Measured ofServiceCentres(Reading reading, Dossier place, LongBinaryOperator together) {
        Entries<Facility> centres = reading.inForce(place, Facility.class)
                .filter(facility -> facility.kind() == FacilityKind.SERVICE_CENTRE);
        long area = 0;
        boolean isKnown = true;
        for (Facility centre : centres) {
            if (centre.floorArea().isDefined()) {
                area = together.applyAsLong(area, centre.floorArea().get().squareDecimetres());
            } else {
                isKnown = false;
            }
        }
        return isKnown ? Measured.of(area, centres) : Measured.unknown(area, centres.map(Facility::id), MISSING);
    }
}
