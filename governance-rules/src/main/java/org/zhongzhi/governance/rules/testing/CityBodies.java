package org.zhongzhi.governance.rules.testing;

import static org.zhongzhi.governance.rules.testing.Likely.any;
import static org.zhongzhi.governance.rules.testing.Likely.mostly;
import static org.zhongzhi.governance.rules.testing.Likely.oldOrNew;
import static org.zhongzhi.governance.rules.testing.Likely.period;
import static org.zhongzhi.governance.rules.testing.Likely.usually;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.FacilityId;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.FloorArea;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.organization.Title;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;

/** The bodies of a city, its facilities and its teams. */
final class CityBodies {
    static final OrganizationId WORKING_COMMITTEE = OrganizationId.of("working");
    static final OrganizationId BRANCH = OrganizationId.of("branch");
    static final OrganizationId OWNERS = OrganizationId.of("owners");
    static final OrganizationId FIRM = OrganizationId.of("firm");
    static final OrganizationId OTHER_FIRM = OrganizationId.of("other-firm");
    static final OrganizationId UNIT = OrganizationId.of("unit");
    static final OrganizationId OTHER_UNIT = OrganizationId.of("other-unit");
    static final OrganizationId AUTHORITY = OrganizationId.of("authority");
    static final OrganizationId OTHER_AUTHORITY = OrganizationId.of("other-authority");
    static final OrganizationId AGENCY = OrganizationId.of("agency");
    static final OrganizationId SITE = OrganizationId.of("site");

    static final Seq<OrganizationId> ALL = Array.of(
                    "city", "district", "committee", "other-owners", "general-branch", "firm-branch", "site-branch")
            .appendAll(Array.of("estate-branch", "owners-branch", "conference", "industry", "office", "none"))
            .map(OrganizationId::of)
            .appendAll(Array.of(WORKING_COMMITTEE, BRANCH, OWNERS, FIRM, OTHER_FIRM, UNIT, OTHER_UNIT))
            .appendAll(Array.of(AUTHORITY, OTHER_AUTHORITY, AGENCY, SITE));

    static final FacilityId CENTRE = FacilityId.of("centre-community");
    static final TeamId EMERGENCY_TEAM = TeamId.of("emergency");

    /** What a city's own checklist may be made of. */
    private static final Seq<Set<String>> CRITERIA =
            Array.of(HashSet.of("规范化", "常态化"), HashSet.of("规范化"), HashSet.of("常态化"), HashSet.empty());

    /** On each side of the numbers from which on a Party organisation has another form, and not recorded. */
    private static final Seq<Option<Integer>> MEMBERS =
            Array.of(2, 3, 49, 50, 99, 100).map(Option::some).append(Option.none());

    /** On each side of the areas that a service centre has to have, and not recorded. */
    private static final Seq<Option<FloorArea>> AREAS = Array.of(0, 2_999, 3_000, 49_999, 50_000, 99_999, 100_000)
            .map(FloorArea::ofSquareDecimetres)
            .map(Option::some)
            .append(Option.none());

    private static final Seq<Map<String, Boolean>> ZONES =
            Array.of(HashMap.of("会议室", true), HashMap.of("会议室", false), HashMap.of("会议室", false, "阅览室", true));

    private CityBodies() {}

    static List<Arbitrary<Option<Entity>>> drawn() {
        List<Arbitrary<Option<Entity>>> things = new ArrayList<>();
        partyOrganizations(things);
        otherBodies(things);
        facilities(things);
        things.add(team("emergency", TeamKind.EMERGENCY, AnyCity.COMMUNITY));
        things.add(team("emergency-2", TeamKind.EMERGENCY, AnyCity.OTHER_COMMUNITY));
        things.add(team("volunteers-1", TeamKind.VOLUNTEER, AnyCity.CITY));
        things.add(team("volunteers-2", TeamKind.VOLUNTEER, AnyCity.DISTRICT));
        things.add(team("volunteers-3", TeamKind.VOLUNTEER, AnyCity.SUBDISTRICT));
        things.add(team("volunteers-4", TeamKind.VOLUNTEER, AnyCity.COMMUNITY));
        return things;
    }

    private static void partyOrganizations(List<Arbitrary<Option<Entity>>> things) {
        things.add(party("city", OrganizationKind.PARTY_COMMITTEE, AnyCity.CITY, Option.none()));
        things.add(party("working", OrganizationKind.PARTY_WORKING_COMMITTEE, AnyCity.SUBDISTRICT, Option.none()));
        things.add(party("branch", OrganizationKind.PARTY_BRANCH, AnyCity.COMMUNITY, Option.none()));
        things.add(
                party("general-branch", OrganizationKind.PARTY_GENERAL_BRANCH, AnyCity.OTHER_COMMUNITY, Option.none()));
        things.add(party("estate-branch", OrganizationKind.PARTY_BRANCH, AnyCity.ESTATE, Option.none()));
        things.add(party("owners-branch", OrganizationKind.PARTY_BRANCH, AnyCity.ESTATE, Option.some(OWNERS)));
        things.add(party("firm-branch", OrganizationKind.PARTY_BRANCH, AnyCity.COMMUNITY, Option.some(FIRM)));
        things.add(party("site-branch", OrganizationKind.PARTY_COMMITTEE, AnyCity.COMMUNITY, Option.some(SITE)));
        things.add(body("industry", OrganizationKind.PROPERTY_INDUSTRY_PARTY_COMMITTEE, AnyCity.CITY));
    }

    private static void otherBodies(List<Arbitrary<Option<Entity>>> things) {
        things.add(body("district", OrganizationKind.GOVERNMENT, AnyCity.DISTRICT));
        things.add(body("office", OrganizationKind.SUBDISTRICT_OFFICE, AnyCity.SUBDISTRICT));
        things.add(body("committee", OrganizationKind.RESIDENTS_COMMITTEE, AnyCity.COMMUNITY));
        things.add(body("owners", OrganizationKind.OWNERS_COMMITTEE, AnyCity.ESTATE));
        things.add(body("other-owners", OrganizationKind.OWNERS_COMMITTEE, AnyCity.OTHER_ESTATE));
        things.add(body("firm", OrganizationKind.PROPERTY_FIRM, AnyCity.COMMUNITY));
        things.add(body("other-firm", OrganizationKind.PROPERTY_FIRM, AnyCity.COMMUNITY));
        things.add(body("v-1", OrganizationKind.VOLUNTEER_ORGANIZATION, AnyCity.COMMUNITY));
        things.add(body("v-2", OrganizationKind.VOLUNTEER_ORGANIZATION, AnyCity.COMMUNITY));
        things.add(body("unit", OrganizationKind.STATIONED_UNIT, AnyCity.COMMUNITY));
        things.add(body("other-unit", OrganizationKind.STATIONED_UNIT, AnyCity.SUBDISTRICT));
        things.add(body("conference", OrganizationKind.JOINT_CONFERENCE, AnyCity.CITY));
        things.add(body("conference-2", OrganizationKind.JOINT_CONFERENCE, AnyCity.DISTRICT));
        things.add(body("conference-3", OrganizationKind.JOINT_CONFERENCE, AnyCity.SUBDISTRICT));
        things.add(body("authority", OrganizationKind.SECTOR_AUTHORITY, AnyCity.CITY));
        things.add(body("other-authority", OrganizationKind.SECTOR_AUTHORITY, AnyCity.DISTRICT));
        things.add(body("agency", OrganizationKind.STATIONED_AGENCY, AnyCity.SUBDISTRICT, oldOrNew()));
        things.add(body("site", OrganizationKind.LEADING_FIRM_SITE, AnyCity.COMMUNITY));
    }

    private static Arbitrary<Option<Entity>> party(
            String id, OrganizationKind natural, PlaceId seat, Option<OrganizationId> host) {
        return mostly(
                Combinators.combine(kinds(natural), seats(seat), hosts(host), any(MEMBERS), any(CRITERIA), period())
                        .as((kind, place, within, number, criteria, period) -> named(id)
                                .kind(kind)
                                .seat(place)
                                .host(within)
                                .members(number)
                                .criteria(criteria)
                                .period(period)
                                .build()));
    }

    private static Arbitrary<Option<Entity>> body(String id, OrganizationKind natural, PlaceId seat) {
        return body(id, natural, seat, period());
    }

    private static Arbitrary<Option<Entity>> body(
            String id, OrganizationKind natural, PlaceId seat, Arbitrary<Period> periods) {
        return mostly(Combinators.combine(kinds(natural), seats(seat), hosts(Option.none()), periods)
                .as((kind, place, within, period) -> named(id)
                        .kind(kind)
                        .seat(place)
                        .host(within)
                        .period(period)
                        .build()));
    }

    private static Organization.Builder named(String id) {
        return Organization.builder().id(OrganizationId.of(id)).name("组织" + id);
    }

    private static Arbitrary<OrganizationKind> kinds(OrganizationKind natural) {
        return usually(natural, Array.of(OrganizationKind.values()));
    }

    private static Arbitrary<PlaceId> seats(PlaceId natural) {
        return usually(natural, CityPlaces.ALL);
    }

    private static Arbitrary<Option<OrganizationId>> hosts(Option<OrganizationId> natural) {
        return usually(natural, ALL.map(Option::some).append(Option.none()));
    }

    private static void facilities(List<Arbitrary<Option<Entity>>> things) {
        things.add(facility("centre-city", FacilityKind.SERVICE_CENTRE, AnyCity.CITY));
        things.add(facility("centre-district", FacilityKind.SERVICE_CENTRE, AnyCity.DISTRICT));
        things.add(facility("centre-subdistrict", FacilityKind.SERVICE_CENTRE, AnyCity.SUBDISTRICT));
        things.add(facility("centre-community", FacilityKind.SERVICE_CENTRE, AnyCity.COMMUNITY));
        things.add(facility("centre-community-2", FacilityKind.SERVICE_CENTRE, AnyCity.COMMUNITY));
        things.add(facility("mediation-1", FacilityKind.MEDIATION_ROOM, AnyCity.COMMUNITY));
        things.add(facility("mediation-2", FacilityKind.MEDIATION_ROOM, AnyCity.OTHER_COMMUNITY));
        things.add(facility("social-work", FacilityKind.SOCIAL_WORK_STATION, AnyCity.COMMUNITY));
        things.add(facility("station", FacilityKind.SERVICE_STATION, CityPlaces.BUSINESS_DISTRICT));
        things.add(facility("kiosk", FacilityKind.SERVICE_KIOSK, AnyCity.OTHER_COMMUNITY));
        things.add(facility("governance-1", FacilityKind.GOVERNANCE_CENTRE, AnyCity.CITY));
        things.add(facility("governance-2", FacilityKind.GOVERNANCE_CENTRE, AnyCity.COMMUNITY));
        things.add(facility("command", FacilityKind.COMMAND_CENTRE, AnyCity.CITY));
        things.add(facility("base", FacilityKind.SOCIAL_ORGANIZATION_BASE, AnyCity.DISTRICT));
        things.add(facility("training", FacilityKind.TRAINING_BASE, AnyCity.SUBDISTRICT));
        things.add(facility("institute", FacilityKind.TRAINING_INSTITUTE, AnyCity.CITY));
    }

    private static Arbitrary<Option<Entity>> facility(String id, FacilityKind natural, PlaceId home) {
        return mostly(Combinators.combine(
                        usually(natural, Array.of(FacilityKind.values())),
                        usually(home, CityPlaces.ALL),
                        any(AREAS),
                        any(Array.of(Title.values())),
                        any(ZONES),
                        period())
                .as((kind, place, area, title, zones, period) -> Facility.builder()
                        .id(FacilityId.of(id))
                        .name("场所" + id)
                        .kind(kind)
                        .place(place)
                        .floorArea(area)
                        .title(title)
                        .sharedZones(zones)
                        .period(period)
                        .build()));
    }

    private static Arbitrary<Option<Entity>> team(String id, TeamKind natural, PlaceId home) {
        return mostly(Combinators.combine(
                        usually(natural, Array.of(TeamKind.values())), usually(home, CityPlaces.ALL), period())
                .as((kind, place, period) -> Team.builder()
                        .id(TeamId.of(id))
                        .name("队伍" + id)
                        .kind(kind)
                        .place(place)
                        .period(period)
                        .build()));
    }
}
