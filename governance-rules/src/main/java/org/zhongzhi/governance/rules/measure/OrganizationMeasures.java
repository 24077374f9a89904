package org.zhongzhi.governance.rules.measure;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.partnership.Activity;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.partnership.Commitment;
import org.zhongzhi.governance.model.partnership.CommitmentKind;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.DivisionLevel;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.Measured;
import org.zhongzhi.governance.rules.Reading;
import org.zhongzhi.governance.rules.Unit;
import org.zhongzhi.governance.rules.appointment.EstateBodies;
import org.zhongzhi.governance.rules.appointment.PartyOrganizations;
import org.zhongzhi.governance.rules.appointment.Position;

/** What is measured of bodies. */
public final class OrganizationMeasures {
    private static final Set<DivisionLevel> CONTRACTING =
            HashSet.of(DivisionLevel.SUBDISTRICT, DivisionLevel.COMMUNITY);

    /** Whether the body was in force at the end of the last calendar year: 1 or 0. */
    public static final Measure IN_FORCE_LAST_YEAR = Measure.named("organization.inForceLastYear")
            .label("上年末已设立", "existence at the end of last year")
            .in(Unit.YES_OR_NO)
            .measuring((reading, body) ->
                    flag(body.entity(Organization.class).exists(each -> Records.wasInForceLastYear(reading, each))));

    /**
     * Co-building contracts of a unit with a Party organisation of its subdistrict or community, with their items
     * (契约化共建).
     */
    public static final Measure CO_BUILDING_CONTRACTS = Measure.named("organization.coBuildingContracts")
            .label("附事项清单的共建协议", "co-building contracts with a list of items")
            .in(Units.COPY)
            .counting(OrganizationMeasures::contracts);

    /** Check-ins of a unit in a community or an estate (单位报到). */
    public static final Measure CHECK_INS = Measure.named("organization.checkIns")
            .label("到社区报到", "check-ins in communities")
            .in(Units.TIME)
            .counting(OrganizationMeasures::checkIns);

    /** Check-ins of a unit that were in force at the end of the last calendar year. */
    public static final Measure CHECK_INS_LAST_YEAR = Measure.named("organization.checkInsLastYear")
            .label("上年末有效的报到", "check-ins in force at the end of last year")
            .in(Units.TIME)
            .counting((reading, unit) ->
                    checkIns(reading, unit).filter(each -> Records.wasInForceLastYear(reading, each)));

    /** Services that a unit rendered in the calendar year or, while it has none, the year before. */
    public static final Measure SERVICES_OF_YEAR = Measure.named("organization.servicesOfYear")
            .label("年度服务记录", "services on record for the year")
            .in(Units.TIME)
            .counting((reading, unit) -> Records.ofYear(
                    reading,
                    Array.ofAll(reading.inForce(unit, Activity.class, ActivityKind.SERVICE))
                            .filter(service -> service.actors().exists(actor -> actor.equals(unit.id())))));

    /** Reports on duty of a stationed agency to the Party working committee of its subdistrict, of the year. */
    public static final Measure DUTY_REPORTS_OF_YEAR = Measure.named("organization.dutyReportsOfYear")
            .label("年度向街道党工委述职", "reports on duty to the working committee for the year")
            .in(Units.TIME)
            .counting(OrganizationMeasures::dutyReports);

    /** The municipal districts that a sector authority works with: its own, or all of its city; of a county, none. */
    public static final Measure DISTRICTS_TO_CONSULT = Measure.named("organization.districtsToConsult")
            .label("应会商的城区", "districts to consult with")
            .in(Units.PLACE)
            .measuring((reading, authority) ->
                    Measured.of(districts(reading, authority).size(), Array.empty()));

    /** Districts of a sector authority in which no consultation with local Party organisations is on record. */
    public static final Measure DISTRICTS_WITHOUT_CONSULTATION = Measure.named(
                    "organization.districtsWithoutConsultation")
            .label("会商空白的城区", "districts without a consultation")
            .in(Units.PLACE)
            .counting((reading, authority) -> districts(reading, authority)
                    .filter(district ->
                            consultations(reading, authority, district).isEmpty()));

    /** Months begun since the last consultation, in the district that waits longest of those that had one. */
    public static final Measure MONTHS_SINCE_CONSULTATION = Measure.named("organization.monthsSinceConsultation")
            .label(
                    "距上次会商最长（未会商的城区不计）",
                    "months since the last consultation, at the longest (districts without one left out)")
            .in(Units.MONTH)
            .given()
            .measuring((reading, authority) -> districts(reading, authority)
                    .map(district -> Records.monthsSinceLatest(reading, consultations(reading, authority, district)))
                    .maxBy(Measured::low)
                    .getOrElse(Measured::none));

    /** Party organisations within the body (内设党组织). */
    public static final Measure PARTY_ORGANIZATIONS_WITHIN = Measure.named("organization.partyOrganizationsWithin")
            .label("内设党组织", "Party organisations within")
            .in(Units.PLACE)
            .byAdding(Provisional.partyBranchWithin())
            .counting((reading, body) -> reading.inForce(body, Organization.class)
                    .filter(each ->
                            PartyOrganizations.includes(each) && each.host().exists(host -> host.equals(body.id()))));

    /** Members of the body: of a Party organisation its Party members. */
    public static final Measure MEMBERS = Measure.named("organization.members")
            .label("成员", "members")
            .in(Units.PERSON)
            .given()
            .measuring(OrganizationMeasures::members);

    /** Whether the body is a Party branch: 1 or 0. */
    public static final Measure IS_BRANCH = isOf("branch", "form of a branch", OrganizationKind.PARTY_BRANCH);

    /** Whether the body is a Party general branch: 1 or 0. */
    public static final Measure IS_GENERAL_BRANCH =
            isOf("generalBranch", "form of a general branch", OrganizationKind.PARTY_GENERAL_BRANCH);

    /** Whether the body is a Party committee: 1 or 0. */
    public static final Measure IS_COMMITTEE =
            isOf("committee", "form of a committee", OrganizationKind.PARTY_COMMITTEE);

    /** Standards of property service that the firm keeps to (物业服务标准). */
    public static final Measure PROPERTY_STANDARDS = Measure.named("organization.propertyStandards")
            .label("执行的物业服务标准", "standards of property service kept to")
            .in(Units.ITEM)
            .counting(
                    (reading, firm) -> reading.inForce(firm, Commitment.class, CommitmentKind.PROPERTY_SERVICE_STANDARD)
                            .filter(each -> isActor(each, firm)));

    /** Members of the community's two committees who sit on the owners' committee. */
    public static final Measure COMMUNITY_MEMBERS_INSIDE = Measure.named("organization.communityMembersInside")
            .label("进入的社区“两委”成员", "members of the two committees inside")
            .in(Units.PERSON)
            .counting(OrganizationMeasures::communityMembers);

    /** Pledges of the committee itself, with their actors (领责、实干). */
    public static final Measure COMMITTEE_PLEDGES =
            pledges("committee", "pledges of the committee", CommitmentKind.COMMITTEE_PLEDGE);

    /** Pledges of its secretary, with their actors (领衔、带干). */
    public static final Measure SECRETARY_PLEDGES =
            pledges("secretary", "pledges of the secretary", CommitmentKind.SECRETARY_PLEDGE);

    /** Pledges of its members, with their actors (领办、快干). */
    public static final Measure MEMBER_PLEDGES =
            pledges("member", "pledges of the leading group", CommitmentKind.MEMBER_PLEDGE);

    /** All of them. */
    static final Seq<Measure> ALL = Array.of(
            IN_FORCE_LAST_YEAR,
            CO_BUILDING_CONTRACTS,
            CHECK_INS,
            CHECK_INS_LAST_YEAR,
            SERVICES_OF_YEAR,
            DUTY_REPORTS_OF_YEAR,
            DISTRICTS_TO_CONSULT,
            DISTRICTS_WITHOUT_CONSULTATION,
            MONTHS_SINCE_CONSULTATION,
            PARTY_ORGANIZATIONS_WITHIN,
            MEMBERS,
            IS_BRANCH,
            IS_GENERAL_BRANCH,
            IS_COMMITTEE,
            PROPERTY_STANDARDS,
            COMMUNITY_MEMBERS_INSIDE,
            COMMITTEE_PLEDGES,
            SECRETARY_PLEDGES,
            MEMBER_PLEDGES);

    private OrganizationMeasures() {}

    static Measured flag(boolean holds) {
        return holds ? Measured.of(1, Array.<EntityId>empty()) : Measured.none();
    }

    static Measured members(Reading reading, Dossier body) {
        return body.entity(Organization.class)
                .flatMap(Organization::members)
                .map(number -> Measured.of(number, Array.of(body.id())))
                .getOrElse(() -> Measured.unknown(
                        0, Array.of(body.id()), Text.of("成员数的登记", "a record of the number of members")));
    }

    private static Measure isOf(String word, String english, OrganizationKind kind) {
        return Measure.named("organization." + word)
                .label("为" + kind.label().chinese(), english)
                .in(Unit.YES_OR_NO)
                .measuring(
                        (reading, body) -> flag(body.entity(Organization.class).exists(each -> each.kind() == kind)));
    }

    private static Measure pledges(String word, String english, CommitmentKind kind) {
        return Measure.named("organization." + word + "Pledges")
                .label("“" + kind.label().chinese() + "”承诺", english)
                .in(Units.ITEM)
                .counting((reading, committee) -> reading.inForce(committee, Commitment.class, kind)
                        .filter(pledge -> !pledge.actors().isEmpty()
                                && pledge.counterpart().exists(to -> to.equals(committee.id()))));
    }

    private static Seq<Commitment> contracts(Reading reading, Dossier unit) {
        return Array.ofAll(reading.inForce(unit, Commitment.class, CommitmentKind.CO_BUILDING_CONTRACT))
                .filter(contract -> isActor(contract, unit)
                        && !contract.items().isEmpty()
                        && contract.counterpart()
                                .flatMap(to -> reading.inForce(to, Organization.class))
                                .exists(to -> isLocalParty(reading, to, unit)));
    }

    private static boolean isLocalParty(Reading reading, Organization party, Dossier unit) {
        return PartyOrganizations.includes(party)
                && party.host().isEmpty()
                && divisionsOf(reading, unit)
                        .filter(division -> CONTRACTING.contains(division.kind().level()))
                        .exists(division -> division.id().equals(party.seat()));
    }

    private static Seq<Division> divisionsOf(Reading reading, Dossier body) {
        return body.entity(Organization.class).map(Organization::seat).toArray().flatMap(reading::divisionsOf);
    }

    private static Seq<Commitment> checkIns(Reading reading, Dossier unit) {
        return Array.ofAll(reading.inForce(unit, Commitment.class, CommitmentKind.CHECK_IN))
                .filter(checkIn ->
                        isActor(checkIn, unit) && checkIn.place().exists(OrganizationMeasures::isInCommunity));
    }

    static boolean isActor(Commitment commitment, Dossier actor) {
        return commitment.actors().exists(each -> each.equals(actor.id()));
    }

    private static boolean isInCommunity(PlaceId place) {
        return !(place instanceof DivisionCode) || PartyOrganizations.isAt(DivisionLevel.COMMUNITY, place);
    }

    private static Seq<Activity> dutyReports(Reading reading, Dossier agency) {
        Seq<Activity> reports = Array.ofAll(reading.inForce(agency, Activity.class, ActivityKind.DUTY_REPORT));
        return Records.ofYear(
                reading,
                reports.filter(report -> report.counterpart()
                        .flatMap(to -> reading.inForce(to, Organization.class))
                        .exists(to -> to.kind() == OrganizationKind.PARTY_WORKING_COMMITTEE
                                && isSubdistrictOf(reading, to.seat(), agency))));
    }

    private static boolean isSubdistrictOf(Reading reading, PlaceId place, Dossier agency) {
        return PartyOrganizations.isAt(DivisionLevel.SUBDISTRICT, place)
                && divisionsOf(reading, agency).exists(division -> division.id().equals(place));
    }

    private static Seq<Division> districts(Reading reading, Dossier authority) {
        Option<Division> home = divisionsOf(reading, authority)
                .find(division -> division.kind().level() == DivisionLevel.DISTRICT
                        || division.kind().level() == DivisionLevel.CITY);
        return home.toArray().flatMap(division -> switch (division.kind()) {
            case MUNICIPAL_DISTRICT -> Array.of(division);
            case CITY ->
                Array.ofAll(reading.inForce(
                        reading.dossier(division.id()), Division.class, DivisionKind.MUNICIPAL_DISTRICT));
            default -> Array.<Division>empty();
        });
    }

    private static Seq<Activity> consultations(Reading reading, Dossier authority, Division district) {
        return Array.ofAll(reading.inForce(authority, Activity.class, ActivityKind.CONSULTATION))
                .filter(each -> each.place().exists(place -> place.equals(district.id())));
    }

    private static Seq<Appointment> communityMembers(Reading reading, Dossier committee) {
        Option<DivisionCode> community = committee
                .entity(Organization.class)
                .map(Organization::seat)
                .filter(EstateId.class::isInstance)
                .flatMap(estate -> reading.entity(estate))
                .filter(Estate.class::isInstance)
                .map(estate -> ((Estate) estate).community());
        return committee
                .entity(Organization.class)
                .toArray()
                .flatMap(body -> Position.in(reading, body.id()))
                .filter(Position::isMember)
                .map(Position::appointment)
                .filter(inside -> Position.of(reading, inside.person())
                        .exists(post -> community.exists(code -> EstateBodies.isInTwoCommittees(post, code))))
                .distinctBy(Appointment::person);
    }
}
