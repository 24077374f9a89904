package org.zhongzhi.governance.rules.measure;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.zhongzhi.governance.model.mandate.ListKind;
import org.zhongzhi.governance.model.mandate.MandateList;
import org.zhongzhi.governance.model.mandate.PowerGrant;
import org.zhongzhi.governance.model.mandate.SubdistrictPower;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.partnership.Commitment;
import org.zhongzhi.governance.model.partnership.CommitmentKind;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionLevel;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.Measured;
import org.zhongzhi.governance.rules.Unit;

/** What is measured of cities, districts and subdistricts. */
public final class DivisionMeasures {
    private static final Seq<DivisionLevel> LEVELS =
            Array.of(DivisionLevel.CITY, DivisionLevel.DISTRICT, DivisionLevel.SUBDISTRICT, DivisionLevel.COMMUNITY);

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

    /** The old estates in the division (老旧小区). */
    public static final Measure OLD_ESTATES = Measure.named("division.oldEstates")
            .label("老旧小区", "old estates")
            .summing(EstateMeasures.OLD, Subjects.ESTATE);

    /** The old estates in the division that their owners manage themselves. */
    public static final Measure SELF_MANAGED_OLD_ESTATES = Measure.named("division.selfManagedOldEstates")
            .label("实行自我服务管理的老旧小区", "old estates with self-management")
            .summing(EstateMeasures.SELF_MANAGED_OLD, Subjects.ESTATE);

    /** How many levels of the four the division stands below the city: 0 for a city, 3 for a community. */
    public static final Measure LEVELS_BELOW_CITY = Measure.named("division.levelsBelowCity")
            .label("市以下层级", "levels below the city")
            .in(Units.LEVEL)
            .measuring((reading, division) -> Measured.of(
                    division.id() instanceof DivisionCode code ? LEVELS.indexOf(code.level()) : LEVELS.size(),
                    Array.empty()));

    /** Joint conferences of urban Party building of the division (联席会议). */
    public static final Measure JOINT_CONFERENCES = Measure.named("division.jointConferences")
            .label("联席会议", "joint conferences")
            .in(Units.PLACE)
            .byAdding(Provisional.organization(OrganizationKind.JOINT_CONFERENCE, "joint-conference"))
            .counting(Organization.class, OrganizationKind.JOINT_CONFERENCE);

    /** Lists of powers and responsibilities in force (权责清单). */
    public static final Measure POWERS_LISTS =
            lists(ListKind.POWERS_AND_RESPONSIBILITIES, "lists of powers and responsibilities in force");

    /** Public service lists in force (公共服务事项清单). */
    public static final Measure SERVICE_LISTS = lists(ListKind.PUBLIC_SERVICES, "public service lists in force");

    /** Governance centres of the division (综治中心). */
    public static final Measure GOVERNANCE_CENTRES =
            facilities(FacilityKind.GOVERNANCE_CENTRE, "governance centres", "governance-centre");

    /** Command centres of the division (指挥中心). */
    public static final Measure COMMAND_CENTRES =
            facilities(FacilityKind.COMMAND_CENTRE, "command centres", "command-centre");

    /** Party-building bases for social organisations (社会组织党建基地). */
    public static final Measure SOCIAL_ORGANIZATION_BASES = facilities(
            FacilityKind.SOCIAL_ORGANIZATION_BASE,
            "Party-building bases for social organisations",
            "social-organization-base");

    /** Training bases for community workers (社区工作者实训基地). */
    public static final Measure TRAINING_BASES =
            facilities(FacilityKind.TRAINING_BASE, "training bases", "training-base");

    /** Training institutes for social work (社工培训学院). */
    public static final Measure TRAINING_INSTITUTES =
            facilities(FacilityKind.TRAINING_INSTITUTE, "training institutes", "training-institute");

    /** Party committees of the property industry (物业行业党委). */
    public static final Measure PROPERTY_PARTY_COMMITTEES = Measure.named("division.propertyPartyCommittees")
            .label("物业行业党委", "Party committees of the property industry")
            .in(Units.PLACE)
            .byAdding(Provisional.organization(
                    OrganizationKind.PROPERTY_INDUSTRY_PARTY_COMMITTEE, "property-party-committee"))
            .counting(Organization.class, OrganizationKind.PROPERTY_INDUSTRY_PARTY_COMMITTEE);

    /** Volunteer teams of the division itself (志愿服务队伍). */
    public static final Measure VOLUNTEER_TEAMS = Measure.named("division.volunteerTeams")
            .label("志愿服务队伍", "volunteer teams")
            .in(Units.TEAM)
            .byAdding(Provisional.team(TeamKind.VOLUNTEER, "volunteer-team"))
            .counting(Team.class, TeamKind.VOLUNTEER);

    /** Time banks that are offered (时间银行). */
    public static final Measure TIME_BANKS = committed(CommitmentKind.TIME_BANK, "time banks");

    /** Services that handle matters on behalf of residents (代办制). */
    public static final Measure AGENCY_SERVICES = committed(CommitmentKind.AGENCY_SERVICE, "agency services");

    /** Connections of the platform of Party building to the command platform. */
    public static final Measure PARTY_BUILDING_PLATFORMS =
            committed(CommitmentKind.PARTY_BUILDING_PLATFORM, "connections of the Party-building platform");

    /** Connections of the platform of comprehensive governance (综治平台) to the command platform. */
    public static final Measure GOVERNANCE_PLATFORMS =
            committed(CommitmentKind.GOVERNANCE_PLATFORM, "connections of the governance platform");

    /** Connections of digital city management (数字城管) to the command platform. */
    public static final Measure CITY_MANAGEMENT_PLATFORMS =
            committed(CommitmentKind.CITY_MANAGEMENT_PLATFORM, "connections of the city management platform");

    /** Connections of the platform of joint resolution (城事联解) to the command platform. */
    public static final Measure JOINT_RESOLUTION_PLATFORMS =
            committed(CommitmentKind.JOINT_RESOLUTION_PLATFORM, "connections of the joint resolution platform");

    /** All of them. */
    static final Seq<Measure> ALL = Array.of(
                    LARGEST_SERVICE_CENTRE,
                    ESTATES,
                    SERVED_ESTATES,
                    OLD_ESTATES,
                    SELF_MANAGED_OLD_ESTATES,
                    LEVELS_BELOW_CITY,
                    JOINT_CONFERENCES,
                    POWERS_LISTS,
                    SERVICE_LISTS,
                    GOVERNANCE_CENTRES,
                    COMMAND_CENTRES,
                    SOCIAL_ORGANIZATION_BASES,
                    TRAINING_BASES,
                    TRAINING_INSTITUTES,
                    PROPERTY_PARTY_COMMITTEES,
                    VOLUNTEER_TEAMS,
                    TIME_BANKS,
                    AGENCY_SERVICES,
                    PARTY_BUILDING_PLATFORMS,
                    GOVERNANCE_PLATFORMS,
                    CITY_MANAGEMENT_PLATFORMS,
                    JOINT_RESOLUTION_PLATFORMS)
            .appendAll(Array.of(SubdistrictPower.values()).map(DivisionMeasures::granted));

    private DivisionMeasures() {}

    /**
     * Grants in force of one of the six powers (赋权).
     *
     * @param power the power
     * @return the measure
     */
    public static Measure granted(SubdistrictPower power) {
        return Measure.named("division.powers." + power.code())
                .label(power.label().chinese(), power.label().english())
                .in(Units.ITEM)
                .byAdding(Provisional.power(power))
                .counting(PowerGrant.class, power);
    }

    private static Measure committed(CommitmentKind kind, String english) {
        return Measure.named("division.commitments." + kind.code())
                .label(kind.label().chinese(), english)
                .in(Units.ITEM)
                .byAdding(Provisional.commitment(kind, "commitment"))
                .counting(Commitment.class, kind);
    }

    private static Measure lists(ListKind kind, String english) {
        return Measure.named("division.lists." + kind.code())
                .label("现行" + kind.label().chinese(), english)
                .in(Units.COPY)
                .counting(MandateList.class, kind);
    }

    private static Measure facilities(FacilityKind kind, String english, String word) {
        return Measure.named("division.facilities." + kind.code())
                .label(kind.label().chinese(), english)
                .in(Units.PLACE)
                .byAdding(Provisional.facility(kind, word))
                .counting(Facility.class, kind);
    }
}
