package org.zhongzhi.governance.rules.measure;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.Entries;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.FacilityId;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.ServicePointId;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.partnership.Activity;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.partnership.PropertyService;
import org.zhongzhi.governance.model.partnership.PropertyServiceMode;
import org.zhongzhi.governance.model.partnership.Reach;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.MeasureFamily;
import org.zhongzhi.governance.rules.Measured;
import org.zhongzhi.governance.rules.Reading;
import org.zhongzhi.governance.rules.appointment.EstateBodies;
import org.zhongzhi.governance.rules.appointment.PartyOrganizations;
import org.zhongzhi.governance.rules.appointment.Position;

/** What is measured of residential estates. */
public final class EstateMeasures {
    private static final Set<PropertyServiceMode> PROPERTY_SERVICE = HashSet.of(
            PropertyServiceMode.FIRM, PropertyServiceMode.STATE_BACKSTOP, PropertyServiceMode.PUBLIC_INTEREST);

    /** The estate itself: 1. */
    public static final Measure COUNTED = Measure.named("estate.counted")
            .label("居民小区", "estates")
            .in(Units.PLACE)
            .measuring((reading, estate) -> Measured.of(1, Array.of(estate.id())));

    /**
     * Whether the estate has property service by a firm, a state firm as backstop or a public-interest entity: 1 or 0.
     * Self-management is counted by a clause of its own. The record of the service alone counts; whether its provider is
     * in the data is for the integrity of references.
     */
    public static final Measure SERVED = Measure.named("estate.served")
            .label("有物业服务的居民小区", "estates with property service")
            .in(Units.PLACE)
            .measuring((reading, estate) -> itself(estate, isServed(reading, estate)));

    /** Whether the estate counts as an old one (老旧小区): 1 or 0. */
    public static final Measure OLD = Measure.named("estate.old")
            .label("老旧小区", "old estates")
            .in(Units.PLACE)
            .measuring((reading, estate) -> itself(estate, isOld(estate)));

    /** Whether the estate is an old one that its owners manage themselves (自我服务管理): 1 or 0. */
    public static final Measure SELF_MANAGED_OLD = Measure.named("estate.selfManagedOld")
            .label("实行自我服务管理的老旧小区", "old estates with self-management")
            .in(Units.PLACE)
            .measuring((reading, estate) -> itself(
                    estate,
                    isOld(estate)
                            && !reading.inForce(estate, PropertyService.class, PropertyServiceMode.SELF_MANAGEMENT)
                                    .isEmpty()));

    /** Party members of the estate by the latest headcount (党员). */
    public static final Measure PARTY_MEMBERS = Measure.named("estate.partyMembers")
            .label("党员", "Party members")
            .in(Units.PERSON)
            .latest(HeadcountSubject.PARTY_MEMBERS);

    /** Party organisations of the estate itself, not those within another body (小区党组织). */
    public static final Measure PARTY_ORGANIZATIONS = Measure.named("estate.partyOrganizations")
            .label("小区党组织", "Party organisations of the estate")
            .in(Units.PLACE)
            .byAdding(Provisional.organization(OrganizationKind.PARTY_BRANCH, "party-branch"))
            .counting(EstateMeasures::partyOrganizations);

    /** How long it takes from the nearest facility in force (15分钟服务圈). */
    public static final Measure MINUTES_TO_FACILITY = Measure.named("estate.minutesToFacility")
            .label("距最近服务场所", "minutes to the nearest facility")
            .in(Units.MINUTE)
            .measuring((reading, estate) -> nearest(reading, estate, FacilityId.class, Facility.class));

    /** How long it takes from the nearest team in force (15分钟响应圈). */
    public static final Measure MINUTES_TO_TEAM = Measure.named("estate.minutesToTeam")
            .label("距最近响应队伍", "minutes to the nearest team")
            .in(Units.MINUTE)
            .measuring((reading, estate) -> nearest(reading, estate, TeamId.class, Team.class));

    /** Forums held on a day of the month that is a ten (逢十议事). */
    public static final Measure TEN_DAY_FORUMS = Measure.named("estate.tenDayForums")
            .label("逢十议事会", "forums on days that are a ten")
            .in(Units.TIME)
            .counting(EstateMeasures::tenDayForums);

    /** Months begun since the last forum on a day that is a ten; 0 while there was none. */
    public static final Measure MONTHS_SINCE_FORUM = Measure.named("estate.monthsSinceForum")
            .label("距上次逢十议事会（未开过的计为0）", "months since the last such forum (0 if there was none)")
            .in(Units.MONTH)
            .given()
            .measuring((reading, estate) -> Records.monthsSinceLatest(reading, tenDayForums(reading, estate)));

    /** The owners' committees of the estate and the property firms that serve it. */
    public static final Measure BODIES = Measure.named("estate.bodies")
            .label("业主委员会或物业服务企业", "owners' committees or property firms")
            .in(Units.PLACE)
            .counting(EstateBodies::of);

    /**
     * Concurrent appointments, in a body of the estate, of persons whose principal post is in the two committees of the
     * community.
     */
    public static final Measure ENTRIES_FROM_COMMUNITY = Measure.named("estate.entriesFromCommunity")
            .label("社区“两委”成员进入小区组织任职", "entries of members of the two committees into bodies of the estate")
            .in(Units.PERSON)
            .counting((reading, estate) -> entered(inBodies(reading, estate)
                    .filter(EstateMeasures::isEntry)
                    .filter(entry -> principal(reading, entry)
                            .exists(post ->
                                    community(estate).exists(code -> EstateBodies.isInTwoCommittees(post, code))))));

    /**
     * Concurrent appointments, in the two committees of the community, of persons whose principal post is in the owners'
     * committee of the estate, or who run the firm that serves it and are Party members.
     */
    public static final Measure ENTRIES_INTO_COMMUNITY = Measure.named("estate.entriesIntoCommunity")
            .label("小区组织成员进入社区“两委”任职", "entries of members of the estate's bodies into the two committees")
            .in(Units.PERSON)
            .measuring(EstateMeasures::entriesIntoCommunity);

    /** Party organisations of the estate that are found to meet a criterion, by the criterion (“六化”). */
    public static final MeasureFamily MEETING =
            MeasureFamily.named("estate.partyOrganizationsMeeting", EstateMeasures::meeting);

    /** All of them, without the family. */
    static final Seq<Measure> ALL = Array.of(
            COUNTED,
            SERVED,
            OLD,
            SELF_MANAGED_OLD,
            PARTY_MEMBERS,
            PARTY_ORGANIZATIONS,
            MINUTES_TO_FACILITY,
            MINUTES_TO_TEAM,
            TEN_DAY_FORUMS,
            MONTHS_SINCE_FORUM,
            BODIES,
            ENTRIES_FROM_COMMUNITY,
            ENTRIES_INTO_COMMUNITY);

    private EstateMeasures() {}

    /**
     * Party organisations of the estate that are found to meet a criterion (“六化”).
     *
     * @param criterion the name of the criterion, as the city's checklist has it
     * @return the measure
     */
    public static Measure meeting(String criterion) {
        return Measure.named("estate.partyOrganizationsMeeting." + criterion)
                .label("符合“" + criterion + "”的小区党组织", "Party organisations meeting \"" + criterion + "\"")
                .in(Units.PLACE)
                .counting((reading, estate) -> partyOrganizations(reading, estate)
                        .filter(each -> each.criteria().contains(criterion)));
    }

    private static Measured itself(Dossier estate, boolean counts) {
        return counts ? Measured.of(1, Array.of(estate.id())) : Measured.none();
    }

    private static boolean isOld(Dossier estate) {
        return estate.entity(Estate.class).exists(Estate::old);
    }

    private static Entries<Organization> partyOrganizations(Reading reading, Dossier estate) {
        return reading.inForce(estate, Organization.class)
                .filter(each -> PartyOrganizations.includes(each) && each.host().isEmpty());
    }

    /** Unknown where no time is on record; a time from what is not in force does not count. */
    private static <T extends Entity> Measured nearest(
            Reading reading, Dossier estate, Class<? extends ServicePointId> ids, Class<T> type) {
        return Array.ofAll(reading.inForce(estate, Reach.class))
                .filter(each -> ids.isInstance(each.servicePoint())
                        && reading.inForce(each.servicePoint(), type).isDefined())
                .minBy(Reach::minutes)
                .map(each -> Measured.of(each.minutes(), each))
                .getOrElse(() -> Measured.unknown(
                        0, Array.<EntityId>empty(), Text.of("可达时间的登记", "a record of the travel time")));
    }

    private static Seq<Activity> tenDayForums(Reading reading, Dossier estate) {
        return Array.ofAll(reading.inForce(estate, Activity.class, ActivityKind.FORUM))
                .filter(each -> each.date().getDayOfMonth() % 10 == 0);
    }

    private static boolean isServed(Reading reading, Dossier estate) {
        return reading.inForce(estate, PropertyService.class)
                .exists(service -> PROPERTY_SERVICE.contains(service.mode()));
    }

    private static Measured entriesIntoCommunity(Reading reading, Dossier estate) {
        Seq<Position> members =
                inBodies(reading, estate).filter(post -> !post.appointment().concurrent());
        Seq<Appointment> owners = intoCommunity(reading, estate, members.filter(EstateBodies::isInOwnersCommittee));
        Seq<Position> managers = members.filter(EstateBodies::isInChargeOfFirm);
        return Measured.count(
                owners.appendAll(intoCommunity(reading, estate, byMembership(reading, managers, PartyMembership.YES)))
                        .distinct(),
                intoCommunity(reading, estate, byMembership(reading, managers, PartyMembership.UNKNOWN))
                        .removeAll(owners),
                Text.of("物业服务企业负责人是否符合本条条件的登记", "a record of whether a manager of the firm meets the clause"));
    }

    private static Seq<Position> byMembership(Reading reading, Seq<Position> positions, PartyMembership membership) {
        return positions.filter(
                each -> PersonMeasures.membership(reading, each.appointment().person()) == membership);
    }

    private static Seq<Appointment> intoCommunity(Reading reading, Dossier estate, Seq<Position> members) {
        return entered(members.flatMap(
                        member -> Position.of(reading, member.appointment().person()))
                .filter(entry -> community(estate).exists(code -> EstateBodies.isInTwoCommittees(entry, code))));
    }

    private static Seq<Position> inBodies(Reading reading, Dossier estate) {
        return EstateBodies.of(reading, estate).flatMap(body -> Position.in(reading, body.id()));
    }

    private static Seq<Position> principal(Reading reading, Position entry) {
        return Position.of(reading, entry.appointment().person())
                .filter(post -> !post.appointment().concurrent());
    }

    /** The concurrent ones among positions, one for each person. */
    private static Seq<Appointment> entered(Seq<Position> positions) {
        return positions
                .map(Position::appointment)
                .filter(Appointment::concurrent)
                .distinctBy(Appointment::person);
    }

    /** Any post in a firm is an entry, as that of a supervisor of its service; in an owners' committee only membership is. */
    private static boolean isEntry(Position position) {
        return position.organization().kind() == OrganizationKind.PROPERTY_FIRM
                || EstateBodies.isInOwnersCommittee(position);
    }

    private static Option<DivisionCode> community(Dossier estate) {
        return estate.entity(Estate.class).map(Estate::community);
    }
}
