package org.zhongzhi.governance.rules.measure;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.mandate.PowerGrant;
import org.zhongzhi.governance.model.mandate.PowerGrantId;
import org.zhongzhi.governance.model.mandate.SubdistrictPower;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.FacilityId;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.organization.TeamId;
import org.zhongzhi.governance.model.organization.TeamKind;
import org.zhongzhi.governance.model.partnership.Commitment;
import org.zhongzhi.governance.model.partnership.CommitmentId;
import org.zhongzhi.governance.model.partnership.CommitmentKind;
import org.zhongzhi.governance.model.partnership.Liaison;
import org.zhongzhi.governance.model.partnership.LiaisonId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionLevel;
import org.zhongzhi.governance.model.territory.Headcount;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.rules.Addition;
import org.zhongzhi.governance.rules.Reading;
import org.zhongzhi.governance.rules.appointment.LeadingGroups;
import org.zhongzhi.governance.rules.appointment.Position;

/** How more of what a place lacks looks, while nobody has decided on it yet. */
final class Provisional {
    private Provisional() {}

    static Addition team(TeamKind kind, String word) {
        return Addition.oneByOne(
                word,
                (reading, subject, id) -> place(subject)
                        .map(place -> Team.builder()
                                .id(TeamId.of(id))
                                .name(name(kind))
                                .kind(kind)
                                .place(place)
                                .period(Period.from(reading.asOf()))
                                .build()));
    }

    static Addition facility(FacilityKind kind, String word) {
        return Addition.oneByOne(
                word,
                (reading, subject, id) -> place(subject)
                        .map(place -> Facility.builder()
                                .id(FacilityId.of(id))
                                .name(name(kind))
                                .kind(kind)
                                .place(place)
                                .period(Period.from(reading.asOf()))
                                .build()));
    }

    static Addition organization(OrganizationKind kind, String word) {
        return Addition.oneByOne(
                word,
                (reading, subject, id) -> place(subject)
                        .map(place -> Organization.builder()
                                .id(OrganizationId.of(id))
                                .name(name(kind))
                                .kind(kind)
                                .seat(place)
                                .period(Period.from(reading.asOf()))
                                .build()));
    }

    /** A Party branch within a body, where the body is. */
    static Addition partyBranchWithin() {
        return Addition.oneByOne(
                "party-branch",
                (reading, subject, id) -> subject.entity(Organization.class)
                        .map(body -> Organization.builder()
                                .id(OrganizationId.of(id))
                                .name(name(OrganizationKind.PARTY_BRANCH))
                                .kind(OrganizationKind.PARTY_BRANCH)
                                .seat(body.seat())
                                .host(Option.some(body.id()))
                                .period(Period.from(reading.asOf()))
                                .build()));
    }

    /** A commitment to the place, by nobody yet. */
    static Addition commitment(CommitmentKind kind, String word) {
        return Addition.oneByOne(
                word,
                (reading, subject, id) -> place(subject)
                        .map(place -> Commitment.builder()
                                .id(CommitmentId.of(id))
                                .kind(kind)
                                .place(Option.some(place))
                                .period(Period.from(reading.asOf()))
                                .build()));
    }

    /** One of the six powers for a subdistrict. */
    static Addition power(SubdistrictPower power) {
        return Addition.oneByOne(
                "power-grant",
                (reading, subject, id) -> Option.of(subject.id())
                        .filter(DivisionCode.class::isInstance)
                        .map(code -> PowerGrant.builder()
                                .id(PowerGrantId.of(id))
                                .power(power)
                                .place((DivisionCode) code)
                                .period(Period.from(reading.asOf()))
                                .build()));
    }

    /** A headcount of the date with so many more than the latest one. */
    static Addition headcount(HeadcountSubject counted) {
        return (reading, subject, more) -> reading.latest(subject, counted)
                .filter(latest -> latest.count() <= Long.MAX_VALUE - more)
                .flatMap(latest -> place(subject)
                        .<Entity>map(place -> Headcount.builder()
                                .place(place)
                                .subject(counted)
                                .date(reading.asOf())
                                .count(latest.count() + more)
                                .build()))
                .toArray();
    }

    /** Members of the city's standing committee who keep liaison with the fewest places so far. */
    static Seq<Entity> cityLiaisons(Reading reading, Dossier community, long more) {
        Seq<PersonId> free = standingCommittee(reading, community)
                .reject(member -> liaisons(reading, community)
                        .exists(liaison -> liaison.person().equals(member)))
                .sortBy(member -> member)
                .sortBy(member -> liaisons(reading, reading.dossier(member)).size());
        return more > free.size()
                ? Array.empty()
                : free.zipWithIndex()
                        .take((int) more)
                        .flatMap(each -> liaison(each._1, "liaison-" + each._2).entities(reading, community, 1));
    }

    private static Addition liaison(PersonId member, String word) {
        return Addition.oneByOne(
                word,
                (reading, subject, id) -> place(subject)
                        .map(place -> Liaison.builder()
                                .id(LiaisonId.of(id))
                                .person(member)
                                .place(place)
                                .period(Period.from(reading.asOf()))
                                .build()));
    }

    private static Seq<PersonId> standingCommittee(Reading reading, Dossier community) {
        Option<DivisionCode> above =
                Option.of(community.id()).filter(DivisionCode.class::isInstance).map(DivisionCode.class::cast);
        while (above.exists(code -> code.level() != DivisionLevel.CITY)) {
            above = above.flatMap(DivisionCode::parent);
        }
        return above.toArray()
                .flatMap(city -> Array.ofAll(reading.inForce(reading.dossier(city), Organization.class)))
                .flatMap(body -> Array.ofAll(Position.in(reading, body.id())))
                .filter(LeadingGroups::isStandingCommitteeMember)
                .map(position -> position.appointment().person())
                .distinct();
    }

    private static Seq<Liaison> liaisons(Reading reading, Dossier dossier) {
        return Array.ofAll(reading.inForce(dossier, Liaison.class));
    }

    private static Option<PlaceId> place(Dossier subject) {
        return Option.of(subject.id()).filter(PlaceId.class::isInstance).map(PlaceId.class::cast);
    }

    private static String name(Coded kind) {
        return kind.label().chinese() + "（待定）";
    }
}
