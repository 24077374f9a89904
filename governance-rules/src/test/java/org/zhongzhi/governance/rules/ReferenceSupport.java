package org.zhongzhi.governance.rules;

import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_BRANCH;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_COMMITTEE;
import static org.zhongzhi.governance.model.organization.OrganizationKind.PARTY_GENERAL_BRANCH;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.Credential;
import org.zhongzhi.governance.model.organization.CredentialKind;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.FloorArea;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.Person;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.partnership.Activity;
import org.zhongzhi.governance.model.partnership.ActivityKind;
import org.zhongzhi.governance.model.partnership.Commitment;
import org.zhongzhi.governance.model.partnership.CommitmentKind;
import org.zhongzhi.governance.model.partnership.Grade;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.HeadcountSubject;

/** System 4 a second time: support. */
final class ReferenceSupport {
    private static final Comparator<Appointment> BY_START = Comparator.<Appointment>comparingLong(
                    each -> each.period().firstDay())
            .thenComparing(each -> each.id().value());

    private final NaiveCity city;
    private final Settings settings;
    private final ReferenceOutcomes outcomes;

    ReferenceSupport(NaiveCity city, Settings settings, ReferenceOutcomes outcomes) {
        this.city = city;
        this.settings = settings;
        this.outcomes = outcomes;
    }

    void judge(Entity entity) {
        if (entity instanceof Division division) {
            judge(division);
        } else if (entity instanceof Facility facility
                && facility.kind() == FacilityKind.SERVICE_CENTRE
                && city.isInForce(facility)) {
            judge(facility);
        } else if (entity instanceof Person person) {
            outcomes.holdsWhere(
                    "secretary-advancement-due",
                    person,
                    isToBeAdvanced(person),
                    hasCredential(person, CredentialKind.ADVANCEMENT));
            if (hasCredential(person, CredentialKind.SOCIAL_WORK_QUALIFICATION)) {
                outcomes.holds("qualified-worker-graded", person, isGradedSinceQualified(person));
            }
        }
    }

    private void judge(Division division) {
        switch (division.kind()) {
            case CITY -> {
                serviceCentre(division);
                outcomes.holds("training-institute", division, has(division, FacilityKind.TRAINING_INSTITUTE));
                outcomes.holds(
                        "platforms-connected",
                        division,
                        isConnected(division, CommitmentKind.PARTY_BUILDING_PLATFORM)
                                && isConnected(division, CommitmentKind.GOVERNANCE_PLATFORM)
                                && isConnected(division, CommitmentKind.CITY_MANAGEMENT_PLATFORM)
                                && isConnected(division, CommitmentKind.JOINT_RESOLUTION_PLATFORM));
            }
            case MUNICIPAL_DISTRICT -> serviceCentre(division);
            case SUBDISTRICT -> {
                serviceCentre(division);
                outcomes.holds("training-base", division, has(division, FacilityKind.TRAINING_BASE));
            }
            case COMMUNITY -> {
                communityCentre(division);
                outcomes.holds("reserve-pool", division, reserves(division) >= settings.reserves());
            }
            default -> {}
        }
    }

    private void judge(Facility centre) {
        switch (centre.title()) {
            case CLEAR -> outcomes.holds("centre-title-clear", centre, true);
            case UNCLEAR -> outcomes.holds("centre-title-clear", centre, false);
            case UNRECORDED ->
                outcomes.mayBe("centre-title-clear", centre, OutcomeKind.SATISFIED, OutcomeKind.VIOLATED);
        }
        outcomes.holds("centre-zones-shared", centre, centre.sharedZones().containsValue(true));
    }

    private void serviceCentre(Division division) {
        Set<OutcomeKind> found = EnumSet.noneOf(OutcomeKind.class);
        for (long area : areas(division, true)) {
            found.add(ReferenceOutcomes.violatedUnless(area >= 100_000));
        }
        outcomes.mayBe("service-centre-area", division, found);
    }

    private void communityCentre(Division community) {
        Set<OutcomeKind> found = EnumSet.noneOf(OutcomeKind.class);
        for (long area : areas(community, false)) {
            for (long households : city.headcounts(community.id(), HeadcountSubject.HOUSEHOLDS)) {
                boolean large = area >= 50_000;
                boolean largeForTheHouseholds = area * 100 >= households * 3_000;
                boolean either = large || (households > 0 && largeForTheHouseholds);
                boolean both = large && (households == 0 || largeForTheHouseholds);
                found.add(ReferenceOutcomes.violatedUnless(settings.centreArea().equals("both") ? both : either));
            }
        }
        outcomes.mayBe("community-centre-area", community, found);
    }

    /** The area that the service centres of a place may have: of the largest, or of all. */
    private Set<Long> areas(Division place, boolean largest) {
        long area = 0;
        boolean complete = true;
        for (Facility each : city.inForce(Facility.class)) {
            if (each.place().equals(place.id()) && each.kind() == FacilityKind.SERVICE_CENTRE) {
                long own = each.floorArea().map(FloorArea::squareDecimetres).getOrElse(0L);
                area = largest ? Math.max(area, own) : area + own;
                complete &= each.floorArea().isDefined();
            }
        }
        return complete ? Set.of(area) : Set.of(area, area + NaiveCity.VERY_MANY);
    }

    private boolean has(Division place, FacilityKind kind) {
        return city.has(Facility.class, each -> each.place().equals(place.id()) && each.kind() == kind);
    }

    private boolean isConnected(Division place, CommitmentKind platform) {
        return city.has(
                Commitment.class,
                each -> each.kind() == platform && each.place().contains(place.id()));
    }

    private long reserves(Division community) {
        return city.inForce(Credential.class).stream()
                .filter(each ->
                        each.kind() == CredentialKind.RESERVE && each.place().contains(community.id()))
                .map(Credential::person)
                .distinct()
                .count();
    }

    private boolean hasCredential(Person person, CredentialKind kind) {
        return city.has(
                Credential.class, each -> each.kind() == kind && each.person().equals(person.id()));
    }

    /** A grade that began with the first qualification still in force, or later. */
    private boolean isGradedSinceQualified(Person worker) {
        boolean isGraded = false;
        for (Credential qualification : city.inForce(Credential.class)) {
            for (Credential grade : city.inForce(Credential.class)) {
                isGraded |= qualification.kind() == CredentialKind.SOCIAL_WORK_QUALIFICATION
                        && grade.kind() == CredentialKind.POST_GRADE
                        && qualification.person().equals(worker.id())
                        && grade.person().equals(worker.id())
                        && !start(grade).isBefore(start(qualification));
            }
        }
        return isGraded;
    }

    private static LocalDate start(Credential credential) {
        return credential.period().from().getOrElse(LocalDate.MIN);
    }

    private boolean isToBeAdvanced(Person person) {
        long excellent = city.count(
                Activity.class,
                each -> each.kind() == ActivityKind.APPRAISAL
                        && each.actors().contains(person.id())
                        && each.grade().contains(Grade.EXCELLENT));
        List<Appointment> offices = city.all(Appointment.class).stream()
                .filter(each -> each.person().equals(person.id())
                        && each.period().from().exists(city::hasCome)
                        && isCommunitySecretary(each))
                .toList();
        return excellent >= settings.excellentAppraisals()
                && offices.stream().anyMatch(last -> hasEnoughTerms(offices, last));
    }

    private boolean isCommunitySecretary(Appointment appointment) {
        return post(appointment) != null
                && post(appointment).role() == Role.SECRETARY
                && city.find(post(appointment).organization()) instanceof Organization body
                && Set.of(PARTY_COMMITTEE, PARTY_GENERAL_BRANCH, PARTY_BRANCH).contains(body.kind())
                && body.host().isEmpty()
                && body.seat() instanceof DivisionCode code
                && code.value().length() == 12;
    }

    private Post post(Appointment appointment) {
        return city.find(appointment.post()) instanceof Post post ? post : null;
    }

    /**
     * Whether the terms up to an office fill the time: in terms of that office, and counted from the first day since which
     * there was no gap, as far as the offices begun before it reach.
     */
    private boolean hasEnoughTerms(List<Appointment> offices, Appointment last) {
        LocalDate start = last.period().from().get();
        LocalDate end = start;
        boolean isLonger = true;
        while (isLonger) {
            isLonger = false;
            for (Appointment each : offices) {
                LocalDate from = each.period().from().get();
                LocalDate until = each.period().until().getOrElse(LocalDate.MAX);
                if (BY_START.compare(each, last) <= 0 && !until.isBefore(start)) {
                    isLonger |= from.isBefore(start) || until.isAfter(end);
                    start = from.isBefore(start) ? from : start;
                    end = until.isAfter(end) ? until : end;
                }
            }
        }
        LocalDate full = post(last).termYears().isEmpty()
                ? LocalDate.MAX
                : start.plusYears((long) post(last).termYears().get() * settings.terms());
        return city.hasCome(full) && !full.isAfter(end);
    }
}
