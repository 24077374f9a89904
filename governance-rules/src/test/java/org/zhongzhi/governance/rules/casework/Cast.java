package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Observation;
import org.zhongzhi.governance.model.casework.PersonalReference;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.territory.EstateId;

/** Who acts in the tests of casework, where and when. */
public final class Cast {
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    public static final OrganizationId SANITATION = OrganizationId.of("sanitation");
    public static final OrganizationId PROPERTY_FIRM = OrganizationId.of("property-firm");
    public static final PersonId VOLUNTEER = PersonId.of("p-volunteer");

    public static final Actor REPORTER = resident("r-1", "reporter");
    public static final Actor NEIGHBOUR = resident("r-2", "reporter");
    public static final Actor CENTRE = body("centre", "command-centre");
    public static final Actor LEAD = Actor.of(SANITATION, RoleId.of("body"));
    public static final Actor HELPER = Actor.of(PROPERTY_FIRM, RoleId.of("body"));
    public static final Actor VERIFIER = body("verifiers", "verifier");
    public static final Actor SUPERVISOR = body("party-committee", "supervisor");

    public static final FieldValue WASTE = new FieldValue.Matter(MatterCode.of("sanitation/waste"));
    public static final FieldValue ESTATE = new FieldValue.Place(EstateId.of("qt-1"));

    private Cast() {}

    public static Actor body(String id, String role) {
        return Actor.of(OrganizationId.of(id), RoleId.of(role));
    }

    public static Actor resident(String reference, String role) {
        return Actor.resident(PersonalReference.of(reference, "a salt of a test " + reference), RoleId.of(role));
    }

    public static FieldValue chosen(String code) {
        return new FieldValue.Chosen(code);
    }

    public static FieldValue words(String text) {
        return new FieldValue.Words(text);
    }

    /** Records that say what is given here, and nothing else. */
    public static Observer knowing(Observation observation, FieldValue value) {
        return (asked, before, action) -> asked == observation ? Option.some(value) : Option.none();
    }

    /** Records that say all of it. */
    public static Observer knowing(Map<Observation, FieldValue> values) {
        return (asked, before, action) -> values.get(asked);
    }

    /** A moment in Shanghai. */
    public static Instant at(String day, String time) {
        return LocalDate.parse(day)
                .atTime(LocalTime.parse(time))
                .atZone(SHANGHAI)
                .toInstant();
    }
}
