package org.zhongzhi.governance.rules.measure;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.mandate.Project;
import org.zhongzhi.governance.model.mandate.ProjectKind;
import org.zhongzhi.governance.model.organization.Credential;
import org.zhongzhi.governance.model.organization.CredentialKind;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.partnership.Commitment;
import org.zhongzhi.governance.model.partnership.CommitmentKind;
import org.zhongzhi.governance.model.partnership.Liaison;
import org.zhongzhi.governance.model.partnership.Steward;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionLevel;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.Measured;
import org.zhongzhi.governance.rules.Reading;
import org.zhongzhi.governance.rules.Unit;
import org.zhongzhi.governance.rules.appointment.LeadingGroups;
import org.zhongzhi.governance.rules.appointment.Position;

/** What is measured of communities. */
public final class CommunityMeasures {
    static final Text MISSING_AREA = Text.of("党群服务中心的面积", "the floor area of a service centre");

    /** Emergency teams of the community (应急工作队伍). */
    public static final Measure EMERGENCY_TEAMS = Measure.named("community.emergencyTeams")
            .label("应急工作队伍", "emergency teams")
            .in(Units.TEAM)
            .byAdding(Provisional.team(TeamKind.EMERGENCY, "emergency-team"))
            .counting(Team.class, TeamKind.EMERGENCY);

    /** Mediation rooms of the community (调解工作室). */
    public static final Measure MEDIATION_ROOMS = Measure.named("community.mediationRooms")
            .label("调解工作室", "mediation rooms")
            .in(Units.PLACE)
            .byAdding(Provisional.facility(FacilityKind.MEDIATION_ROOM, "mediation-room"))
            .counting(Facility.class, FacilityKind.MEDIATION_ROOM);

    /** Volunteer-type social organisations of the community (志愿服务类社会组织). */
    public static final Measure VOLUNTEER_ORGANIZATIONS = Measure.named("community.volunteerOrganizations")
            .label("志愿服务类社会组织", "volunteer organisations")
            .in(Units.PLACE)
            .byAdding(Provisional.organization(OrganizationKind.VOLUNTEER_ORGANIZATION, "volunteer-organization"))
            .counting(Organization.class, OrganizationKind.VOLUNTEER_ORGANIZATION);

    /** Social-work stations of the community (社工服务点). */
    public static final Measure SOCIAL_WORK_STATIONS = Measure.named("community.socialWorkStations")
            .label("社工服务点", "social-work stations")
            .in(Units.PLACE)
            .byAdding(Provisional.facility(FacilityKind.SOCIAL_WORK_STATION, "social-work-station"))
            .counting(Facility.class, FacilityKind.SOCIAL_WORK_STATION);

    /** Permanent residents by the latest headcount (常住人口). */
    public static final Measure RESIDENTS = Measure.named("community.permanentResidents")
            .label("常住人口", "permanent residents")
            .in(Units.PERSON)
            .latest(HeadcountSubject.PERMANENT_RESIDENTS);

    /** Volunteers registered under their real name, by the latest headcount (实名注册志愿者). */
    public static final Measure VOLUNTEERS = Measure.named("community.registeredVolunteers")
            .label("实名注册志愿者", "registered volunteers")
            .in(Units.PERSON)
            .byAdding(Provisional.headcount(HeadcountSubject.REGISTERED_VOLUNTEERS))
            .latest(HeadcountSubject.REGISTERED_VOLUNTEERS);

    /** Households by the latest headcount (户数). */
    public static final Measure HOUSEHOLDS = Measure.named("community.households")
            .label("居民户", "households")
            .in(Units.HOUSEHOLD)
            .given()
            .latest(HeadcountSubject.HOUSEHOLDS);

    /** The floor area of all Party-mass service centres of the community together, in dm². */
    public static final Measure SERVICE_CENTRE_AREA = Measure.named("community.serviceCentreArea")
            .label("党群服务中心面积", "floor area of service centres")
            .in(Unit.SQUARE_METRE)
            .figures(Facility.class, FacilityKind.SERVICE_CENTRE, Long::sum, MISSING_AREA);

    /** Members of the standing committee of the city's Party committee in liaison with the community (市委常委挂点). */
    public static final Measure CITY_LIAISONS = Measure.named("community.cityLiaisons")
            .label("挂点联系的市委常委", "city standing committee members in liaison")
            .in(Units.PERSON)
            .byAdding(Provisional::cityLiaisons)
            .counting((reading, community) -> liaisons(
                    reading,
                    community,
                    position -> LeadingGroups.isStandingCommitteeMember(position)
                            && isSeatedAbove(reading, position, community, DivisionLevel.CITY)));

    /** Party members of the four leading groups of the district in liaison with the community (城区四家班子党员成员挂点). */
    public static final Measure DISTRICT_LIAISONS = Measure.named("community.districtLiaisons")
            .label("挂点联系的城区四家领导班子党员成员", "Party members of the district's four leading groups in liaison")
            .in(Units.PERSON)
            .measuring((reading, community) -> {
                Seq<Liaison> leaders = liaisons(
                        reading,
                        community,
                        position -> LeadingGroups.isInFourGroups(position)
                                && isSeatedAbove(reading, position, community, DivisionLevel.DISTRICT));
                return Measured.count(
                        leaders.filter(
                                each -> PersonMeasures.membership(reading, each.person()) == PartyMembership.YES),
                        leaders.filter(
                                each -> PersonMeasures.membership(reading, each.person()) == PartyMembership.UNKNOWN),
                        Text.of("挂点人员是否符合本条条件的登记", "a record of whether a person in liaison meets the clause"));
            });

    /** Sites of leading firms of the new fields in the community (头部企业网点). */
    public static final Measure LEADING_FIRM_SITES = Measure.named("community.leadingFirmSites")
            .label("头部企业网点", "sites of leading firms")
            .in(Units.PLACE)
            .counting(Organization.class, OrganizationKind.LEADING_FIRM_SITE);

    /** Check-ins and roles in the grid network of those sites and of who works there (新就业群体融入治理). */
    public static final Measure NEW_WORKERS_ENGAGED = Measure.named("community.newWorkersEngaged")
            .label("新就业群体的报到与任职", "check-ins and roles of new workers")
            .in(Units.TIME)
            .counting(CommunityMeasures::newWorkers);

    /** Micro-projects of the calendar year or, while it has none, the year before (民生微实事). */
    public static final Measure MICRO_PROJECTS_OF_YEAR = Measure.named("community.microProjectsOfYear")
            .label("年度民生微实事项目", "micro-projects of the year")
            .in(Units.PLACE)
            .counting(CommunityMeasures::microProjects);

    /** Persons in the reserve pool of the community (后备力量). */
    public static final Measure RESERVES = Measure.named("community.reserves")
            .label("社区后备力量", "persons in the reserve pool")
            .in(Units.PERSON)
            .counting((reading, community) -> reading.inForce(community, Credential.class, CredentialKind.RESERVE)
                    .distinctBy(Credential::person));

    /** Random guidance visits in the calendar year or, while it has none, the year before (两随机). */
    public static final Measure RANDOM_VISITS_OF_YEAR = Measure.named("community.randomVisitsOfYear")
            .label("年度“两随机”调研", "random visits of the year")
            .in(Units.TIME)
            .counting((reading, community) -> Records.ofYear(reading, community, ActivityKind.RANDOM_VISIT));

    /** All of them. */
    static final Seq<Measure> ALL = Array.of(
            EMERGENCY_TEAMS,
            MEDIATION_ROOMS,
            VOLUNTEER_ORGANIZATIONS,
            SOCIAL_WORK_STATIONS,
            RESIDENTS,
            VOLUNTEERS,
            HOUSEHOLDS,
            SERVICE_CENTRE_AREA,
            CITY_LIAISONS,
            DISTRICT_LIAISONS,
            LEADING_FIRM_SITES,
            NEW_WORKERS_ENGAGED,
            MICRO_PROJECTS_OF_YEAR,
            RESERVES,
            RANDOM_VISITS_OF_YEAR);

    private CommunityMeasures() {}

    private static Seq<Entity> newWorkers(Reading reading, Dossier community) {
        Seq<Organization> sites =
                Array.ofAll(reading.inForce(community, Organization.class, OrganizationKind.LEADING_FIRM_SITE));
        Seq<PersonId> workers = sites.flatMap(site -> Position.in(reading, site.id()))
                .map(position -> position.appointment().person())
                .distinct();
        Seq<Entity> checkIns = Array.ofAll(reading.inForce(community, Commitment.class, CommitmentKind.CHECK_IN))
                .filter(each -> each.actors()
                        .exists(actor -> workers.exists(actor::equals)
                                || sites.exists(site -> site.id().equals(actor))))
                .map(each -> each);
        return checkIns.appendAll(workers.flatMap(worker -> reading.inForce(reading.dossier(worker), Steward.class))
                .filter(each -> reading.divisionsOf(each.place())
                        .exists(division -> division.id().equals(community.id()))));
    }

    private static Seq<Project> microProjects(Reading reading, Dossier community) {
        int year = reading.year();
        Seq<Project> begun = Array.ofAll(community.entries(Project.class))
                .filter(each -> each.kind() == ProjectKind.MICRO_PROJECT
                        && each.period().from().forAll(reading::hasCome));
        Seq<Project> current = begun.filter(each -> isOf(each, year));
        return current.isEmpty() ? begun.filter(each -> isOf(each, year - 1)) : current;
    }

    private static boolean isOf(Project project, int year) {
        return project.period().overlaps(Period.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)));
    }

    /** One liaison for each person who holds such a position. */
    private static Seq<Liaison> liaisons(Reading reading, Dossier community, Predicate<Position> position) {
        return reading.inForce(community, Liaison.class)
                .distinctBy(Liaison::person)
                .filter(liaison -> Position.of(reading, liaison.person()).exists(position));
    }

    private static boolean isSeatedAbove(Reading reading, Position position, Dossier community, DivisionLevel level) {
        return community.id() instanceof DivisionCode code
                && reading.divisionsOf(code)
                        .filter(division -> division.kind().level() == level)
                        .map(Division::code)
                        .exists(position::isAt);
    }
}
