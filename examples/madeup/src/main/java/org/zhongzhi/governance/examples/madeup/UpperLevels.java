package org.zhongzhi.governance.examples.madeup;

import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.partnership.CommitmentKind;
import org.zhongzhi.governance.model.territory.DivisionCode;

/** What a city and its municipal districts set up; the sector authorities of both consult with the districts. */
final class UpperLevels {
    private static final int AUTHORITIES_OF_A_CITY = 3;
    private static final int SELDOM = 60;
    private static final int AT_TIMES = 250;

    private static final List<CommitmentKind> PLATFORMS = List.of(
            CommitmentKind.PARTY_BUILDING_PLATFORM,
            CommitmentKind.GOVERNANCE_PLATFORM,
            CommitmentKind.CITY_MANAGEMENT_PLATFORM,
            CommitmentKind.JOINT_RESOLUTION_PLATFORM);

    private final long seed;
    private final Sheet sheet;

    UpperLevels(long seed, Sheet sheet) {
        this.seed = seed;
        this.sheet = sheet;
    }

    private static String authority(DivisionCode code, int number) {
        return "o-" + code + "-authority" + number;
    }

    void city(DivisionCode code) {
        Chance chance = Chance.of(seed, code.value(), "set up by the city");
        common(code, chance, SELDOM);
        facility(FacilityKind.COMMAND_CENTRE, code, chance, AT_TIMES);
        facility(FacilityKind.TRAINING_INSTITUTE, code, chance, AT_TIMES);
        if (!chance.inThousand(AT_TIMES)) {
            sheet.body("o-" + code + "-industry", OrganizationKind.PROPERTY_INDUSTRY_PARTY_COMMITTEE, code);
        }
        for (int each = 0; each < AUTHORITIES_OF_A_CITY; each++) {
            sheet.body(authority(code, each), OrganizationKind.SECTOR_AUTHORITY, code);
        }
        OrganizationId connecting = OrganizationId.of(authority(code, 0));
        for (CommitmentKind platform : PLATFORMS) {
            if (!chance.inThousand(SELDOM)) {
                sheet.commitment(platform, connecting, code);
            }
        }
    }

    /** What a municipal district sets up, and with whom it consults; its city is on record. */
    void district(DivisionCode code, DivisionCode city) {
        Chance chance = Chance.of(seed, code.value(), "set up by the district");
        common(code, chance, SELDOM);
        facility(FacilityKind.COMMAND_CENTRE, code, chance, SELDOM);
        facility(FacilityKind.SOCIAL_ORGANIZATION_BASE, code, chance, AT_TIMES);
        sheet.body(authority(code, 0), OrganizationKind.SECTOR_AUTHORITY, code);
        consultation(authority(code, 0), code, chance);
        for (int each = 0; each < AUTHORITIES_OF_A_CITY; each++) {
            consultation(authority(city, each), code, chance);
        }
    }

    /** What city, district and subdistrict each have. */
    void common(DivisionCode code, Chance chance, int missing) {
        facility(FacilityKind.GOVERNANCE_CENTRE, code, chance, missing);
        if (!chance.inThousand(missing)) {
            sheet.team(TeamKind.VOLUNTEER, code);
        }
        if (!chance.inThousand(missing)) {
            sheet.body("o-" + code + "-conference", OrganizationKind.JOINT_CONFERENCE, code);
        }
    }

    private void facility(FacilityKind kind, DivisionCode code, Chance chance, int missing) {
        if (!chance.inThousand(missing)) {
            sheet.facility(kind, code);
        }
    }

    /** In the last quarter as a rule; at times it is longer ago, or there was none. */
    private void consultation(String authority, DivisionCode district, Chance chance) {
        if (!chance.inThousand(SELDOM)) {
            int month = chance.inThousand(SELDOM) ? 5 : 11;
            sheet.put(sheet.activity(
                            ActivityKind.CONSULTATION,
                            authority + "-" + district,
                            LocalDate.of(Sheet.YEAR, month, 1 + chance.below(28)))
                    .actors(HashSet.of(OrganizationId.of(authority)))
                    .place(Option.some(district))
                    .build());
        }
    }
}
